/**
 * The cost of sending many changed quantities to Walmart: requests, time and memory, compared with one call per SKU;
 * and the cost of a job run without changes, with many listings in the tables.
 *
 *   npm run bench:inventory -- [changed SKUs] [listings]
 */
import type { Simulator } from "../../src/simulator";
import { load, report, round, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";
import type { Measured } from "./measure";

/** Walmart's limit for single calls per minute. */
const SINGLE_CALLS_A_MINUTE = 200;
/** How long the simulated Walmart processes a feed, in seconds. */
const FEED_SECONDS = 5;

run(async () => {
  const [changed = 0, listings = 0] = sizes(
    { standard: 10_000, smoke: 50 },
    { standard: 100_000, smoke: 500 },
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
  const wrongSkus = Array.from({ length: changed }, (_, index) => `BENCH-${index + 1}`).filter(
    (sku) => walmart?.inventory(sku)?.quantity !== 7,
  );
  report("inventory", {
    [`${changed} changed, by feed`]: {
      requests: requests?.length,
      seconds: round(measured.changes.ms / 1000),
      "CPU s": round(measured.changes.cpu / 1000),
      "memory MB": round(measured.changes.memory_mb),
      "wrong at Walmart": wrongSkus.length,
    },
    [`${changed} changed, one call each`]: {
      requests: changed,
      // The measured time, or the minimum that Walmart's throttle allows.
      seconds: round(
        Math.max(
          (measured.single.ms * changed) / measured.single.calls / 1000,
          (changed / SINGLE_CALLS_A_MINUTE - 1) * 60,
        ),
      ),
      "CPU s": round((measured.single.cpu * changed) / measured.single.calls / 1000),
    },
    [`job run, ${listings} listings, nothing changed`]: {
      "p50 ms": measured.jobRun.p50,
      "p95 ms": measured.jobRun.p95,
      "CPU p50 ms": measured.jobRun.cpu,
      load: load(),
    },
    [`compare all ${listings}, nothing changed`]: { "p50 ms": measured.comparison.p50 },
    [`recompute all ${listings}`]: {
      seconds: round(measured.first.ms / 1000),
      "memory MB": round(measured.first.memory_mb),
    },
  });
});
