/**
 * What it costs to tell Walmart many changed quantities: requests, time and memory, beside one call for each SKU; and
 * what a tick of the job costs with nothing changed, with many listings in the tables.
 *
 *   npm run bench:inventory -- [changed SKUs] [listings]
 */
import type { Simulator } from "../../src/simulator";
import { load, report, round, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";
import type { Measured } from "./measure";

/** Walmart takes so many single calls in a minute. */
const SINGLE_CALLS_A_MINUTE = 200;
/** Seconds that the simulated Walmart takes for a feed. */
const FEED_SECONDS = 5;

run(async () => {
  const [changed = 0, listings = 0] = sizes(
    { usual: 10_000, smoke: 50 },
    { usual: 100_000, smoke: 500 },
  );
  let walmart: Simulator | undefined;
  const measured = await runInStore<Measured>("./bench/inventory/measure.ts", [changed, listings], {
    settings: { feedSeconds: FEED_SECONDS },
    prepare(simulator) {
      walmart = simulator;
      for (let n = 1; n <= changed; n += 1)
        simulator.addItem({ sku: `BENCH-${n}`, quantity: 50, price: 10 });
    },
  });
  const { from, to } = measured.changes;
  const requests = walmart
    ?.requests()
    .filter(({ time, path }) => time >= from && time <= to && !path.includes("token"));
  const wrong = Array.from({ length: changed }, (_, index) => `BENCH-${index + 1}`).filter(
    (sku) => walmart?.inventory(sku)?.quantity !== 7,
  );
  report("inventory", {
    [`${changed} changed, by feed`]: {
      requests: requests?.length,
      seconds: round(measured.changes.ms / 1000),
      "CPU s": round(measured.changes.cpu / 1000),
      "memory MB": round(measured.changes.memory_mb),
      "wrong at Walmart": wrong.length,
    },
    [`${changed} changed, one call each`]: {
      requests: changed,
      seconds: round((changed / SINGLE_CALLS_A_MINUTE - 1) * 60),
      "CPU s": round((measured.single.cpu * changed) / measured.single.calls / 1000),
    },
    [`tick, ${listings} listings, nothing changed`]: {
      "p50 ms": measured.tick.p50,
      "p95 ms": measured.tick.p95,
      "CPU p50 ms": measured.tick.cpu,
      load: load(),
    },
    [`compare all ${listings}, nothing changed`]: { "p50 ms": measured.thorough.p50 },
    [`work out all ${listings}`]: {
      seconds: round(measured.first.ms / 1000),
      "memory MB": round(measured.first.memory_mb),
    },
  });
});
