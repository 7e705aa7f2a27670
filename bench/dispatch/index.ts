/**
 * How much of Walmart's quota the outbox uses: orders are imported, and a whole store with its own jobs sends their
 * acknowledgements, of which Walmart accepts 60 per minute. The store is otherwise idle.
 *
 *   npm run bench:dispatch -- [messages] [how many times faster Walmart's throttle is]
 *
 * The job's schedule is accelerated by the same factor. With 1 everything is as in production, and it takes some
 * minutes.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sync } from "../../demo/api";
import { CATALOG } from "../../demo/store/catalog";
import { load, report, round, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { withEnvironment } from "../support/with-environment";

/** Walmart's bucket for acknowledgements: its size, and its refill per minute. */
const BUCKET = 60;
/** How often the job runs by default. */
const DEFAULT_SECONDS = 15;
const TIMEOUT_MS = 10 * 60_000;

run(async () => {
  const [messages = 0, speed = 0] = sizes({ standard: 300, smoke: 65 }, { standard: 4, smoke: 10 });
  const env = {
    WALMART_UPDATES_CRON: `*/${Math.max(1, Math.round(DEFAULT_SECONDS / speed))} * * * * *`,
  };
  await withEnvironment({ name: "bench-dispatch", env }, async ({ admin, simulator }) => {
    simulator.updateSettings({ throttleSpeed: speed });
    simulator.createOrder({ count: messages, lines: [{ sku: CATALOG[0]?.sku ?? "" }] });
    await sync(admin, ["orders"]);
    const requests = () => simulator.requests({ operation: "orders.acknowledge" });
    const confirmed = () => requests().filter(({ status }) => status === 200);
    for (const end = Date.now() + TIMEOUT_MS; confirmed().length < messages; await pause(250))
      if (Date.now() > end)
        throw new Error(`Only ${confirmed().length} of ${messages} messages were sent.`);
    const times = confirmed().map(({ time }) => new Date(time).getTime());
    const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
    report("dispatch", {
      [`${messages} acknowledgements`]: {
        seconds: round(seconds),
        "minimum s": round(Math.max(0, ((messages - BUCKET) * 60) / BUCKET / speed)),
        "% of the quota": round((100 * messages) / (BUCKET + (seconds * BUCKET * speed) / 60)),
        throttled: requests().filter(({ status }) => status === 429).length,
        load: load(),
      },
    });
  });
});
