/**
 * How much of Walmart's throttle the update queue uses: orders are imported, and a whole store with its own jobs sends
 * their acknowledgements, which Walmart takes 60 of in a minute. Nothing is asked of the store meanwhile.
 *
 *   npm run bench:dispatch -- [updates] [how many times faster Walmart's throttle is]
 *
 * The job's schedule is made faster by as much. With 1 it is all as in production, and takes some minutes.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sync } from "../../demo/api";
import { CATALOG } from "../../demo/store/catalog";
import { load, report, round, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { withStand } from "../support/with-stand";

/** Walmart's bucket for acknowledgements: so many at once, and so many a minute. */
const BUCKET = 60;
/** How often the job runs by default. */
const USUAL_SECONDS = 15;
const LONGEST_MS = 10 * 60_000;

run(async () => {
  const [updates = 0, speed = 0] = sizes({ usual: 300, smoke: 65 }, { usual: 4, smoke: 10 });
  const env = {
    WALMART_UPDATES_CRON: `*/${Math.max(1, Math.round(USUAL_SECONDS / speed))} * * * * *`,
  };
  await withStand({ name: "bench-dispatch", env }, async ({ admin, simulator }) => {
    simulator.updateSettings({ throttleSpeed: speed });
    simulator.createOrder({ count: updates, lines: [{ sku: CATALOG[0]?.sku ?? "" }] });
    await sync(admin, ["orders"]);
    const told = () => simulator.requests({ operation: "orders.acknowledge" });
    const confirmed = () => told().filter(({ status }) => status === 200);
    for (const end = Date.now() + LONGEST_MS; confirmed().length < updates; await pause(250))
      if (Date.now() > end) throw new Error(`Only ${confirmed().length} of ${updates} were sent.`);
    const times = confirmed().map(({ time }) => new Date(time).getTime());
    const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
    report("dispatch", {
      [`${updates} acknowledgements`]: {
        seconds: round(seconds),
        "least possible s": round(Math.max(0, ((updates - BUCKET) * 60) / BUCKET / speed)),
        "% of what was allowed": round(
          (100 * updates) / (BUCKET + (seconds * BUCKET * speed) / 60),
        ),
        refused: told().filter(({ status }) => status === 429).length,
        load: load(),
      },
    });
  });
});
