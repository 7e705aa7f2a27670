/**
 * Import throughput and memory: purchase orders of two lines through this plugin, few and many, each in a fresh store
 * and process. Each run is followed, in the same process, by the loop that Medusa's documentation suggests
 * (createOrderWorkflow, reservations, payment collection, mark as paid). Both are warmed up first.
 *
 *   npm run bench:import -- [few] [many] [orders of the loop] [MB of heap]
 *
 * The heap is limited, because V8 collects garbage late: without a limit the peak would show V8's timing. With it, an
 * import that keeps finished orders in memory runs out of it.
 */
import { DEFAULT_SELLER } from "../../src/simulator";
import { load, report, round, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";
import type { ImportFigures } from "./measure";
import { LINES, WARM_UP } from "./orders";

run(async () => {
  const [few = 0, many = 0, loop = 0, heap = 0] = sizes(
    { standard: 400, smoke: 20 },
    { standard: 5000, smoke: 45 },
    { standard: 60, smoke: 5 },
    { standard: 256, smoke: 256 },
  );
  const rows: Record<string, Record<string, unknown>> = {};
  const peaks: number[] = [];
  for (const orders of [few, many]) {
    const figures = await importOrders(orders, loop, heap);
    peaks.push(figures.peak_rss_mb);
    rows[`${orders} orders, this plugin`] = {
      seconds: round(figures.seconds),
      "orders/s": round(orders / figures.seconds),
      "times the loop": round(orders / figures.seconds / (loop / figures.loop_seconds)),
      "CPU ms per order": round((1000 * figures.cpu_seconds) / orders),
      "peak RSS MB": figures.peak_rss_mb,
      "heap in use at the end MB": figures.heap_mb,
      "event loop p99 ms": figures.event_loop_p99_ms,
      load: load(),
    };
    rows[`${loop} orders, documented loop, after ${orders}`] = {
      seconds: round(figures.loop_seconds),
      "orders/s": round(loop / figures.loop_seconds),
      "CPU ms per order": round((1000 * figures.loop_cpu_seconds) / loop),
      load: load(),
    };
  }
  report("import", rows);
  const [one = 0, other = 0] = peaks;
  console.log(`Peak RSS of ${many} orders minus that of ${few}: ${round(other - one)} MB.`);
});

function importOrders(orders: number, loop: number, heap: number): Promise<ImportFigures> {
  const seller = [DEFAULT_SELLER.clientId, DEFAULT_SELLER.clientSecret];
  return runInStore<ImportFigures>("./bench/import/measure.ts", [orders, loop, ...seller], {
    nodeArguments: [`--max-old-space-size=${heap}`, "--expose-gc"],
    prepare: (walmart) => {
      walmart.createOrder({ count: WARM_UP.plugin, lines: LINES });
    },
  });
}
