/**
 * Import throughput and memory: purchase orders of two lines through this plugin, few and many, each in a fresh store and
 * process; each beside the loop that Medusa's documentation suggests (createOrderWorkflow, reservations, payment
 * collection, mark as paid), which runs right after it in the same process. Both are warmed up before.
 *
 *   npm run bench:import -- [few] [many] [orders of the loop] [MB of heap]
 *
 * The heap is bounded, since V8 lets garbage lie until it is several times what is in use: how high the memory rises
 * would tell of V8's patience. Bounded, an import that held on to what it has done would run out of it.
 */
import { DEFAULT_SELLER } from "../../src/simulator";
import { load, report, round, run } from "../support/figures";
import { runInStore } from "../support/run-in-store";
import { sizes } from "../support/sizes";
import type { ImportFigures } from "./measure";
import { LINES, WARM_UP } from "./orders";

run(async () => {
  const [few = 0, many = 0, loop = 0, heap = 0] = sizes(
    { usual: 400, smoke: 20 },
    { usual: 5000, smoke: 45 },
    { usual: 60, smoke: 5 },
    { usual: 256, smoke: 256 },
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
      "CPU ms an order": round((1000 * figures.cpu_seconds) / orders),
      "peak RSS MB": figures.peak_rss_mb,
      "heap in use at the end MB": figures.heap_mb,
      "event loop p99 ms": figures.event_loop_p99_ms,
      load: load(),
    };
    rows[`${loop} orders, documented loop, after ${orders}`] = {
      seconds: round(figures.loop_seconds),
      "orders/s": round(loop / figures.loop_seconds),
      "CPU ms an order": round((1000 * figures.loop_cpu_seconds) / loop),
      load: load(),
    };
  }
  report("import", rows);
  const [one = 0, other = 0] = peaks;
  console.log(`Peak RSS of ${many} orders over that of ${few}: ${round(other - one)} MB.`);
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
