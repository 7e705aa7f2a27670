import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { cpuTime, round } from "../support/figures";
import { sendFigures } from "../support/run-in-store";
import { naiveImport } from "./naive-import";
import { LINES, WARM_UP } from "./orders";

export interface ImportFigures {
  seconds: number;
  /** CPU time of the store's process. */
  cpu_seconds: number;
  loop_seconds: number;
  loop_cpu_seconds: number;
  /** Peak of the process, including its start. */
  peak_rss_mb: number;
  /** Heap in use after garbage collection. */
  heap_mb: number;
  event_loop_p99_ms: number;
}

/** Runs inside the store: first the plugin, then the loop. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "0", loop = "0", clientId = "", clientSecret = ""] = args;
  const store = await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });
  const sync = async (count: number) => {
    const { result } = await syncWalmartWorkflow(container).run({
      input: { account_id: account.id, what: ["orders"] },
    });
    const [first] = result.results;
    if (first?.counts.imported !== count)
      throw new Error(`Not all of the ${count} orders were imported: ${JSON.stringify(first)}`);
  };
  await sync(WARM_UP.plugin);
  await naiveImport(container, store, WARM_UP.loop);
  await sell(Number(orders));

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const cpuStarted = cpuTime();
  await sync(Number(orders));
  const seconds = (performance.now() - started) / 1000;
  const cpu_seconds = (cpuTime() - cpuStarted) / 1000;
  delay.disable();
  const peak = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;

  const loopStarted = performance.now();
  const loopCpuStarted = cpuTime();
  await naiveImport(container, store, Number(loop));
  await sendFigures({
    seconds,
    cpu_seconds,
    loop_seconds: (performance.now() - loopStarted) / 1000,
    loop_cpu_seconds: (cpuTime() - loopCpuStarted) / 1000,
    peak_rss_mb: round(peak),
    heap_mb: round(heap),
    event_loop_p99_ms: round(delay.percentile(99) / 1e6),
  } satisfies ImportFigures);
}

/** Creates orders at the simulated Walmart. */
async function sell(count: number): Promise<void> {
  const answer = await fetch(`${process.env.WALMART_API_URL}/v1/simulations/orders`, {
    method: "POST",
    body: JSON.stringify({ count, lines: LINES }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
