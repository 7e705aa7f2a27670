import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { cpuTime, round } from "../support/figures";
import { tell } from "../support/run-in-store";
import { naiveImport } from "./naive";

export interface ImportFigures {
  seconds: number;
  /** Of the processor, in the store's process. */
  cpu_seconds: number;
  loop_seconds: number;
  loop_cpu_seconds: number;
  /** Highest of the process, its start included. */
  peak_rss_mb: number;
  /** What is in use once garbage is gone. */
  heap_mb: number;
  event_loop_p99_ms: number;
}

/** Runs inside of the store: first the plugin, then the loop. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "0", loop = "0", clientId = "", clientSecret = ""] = args;
  const store = await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const cpuStarted = cpuTime();
  const { result } = await syncWalmartWorkflow(container).run({
    input: { account_id: account.id, what: ["orders"] },
  });
  const seconds = (performance.now() - started) / 1000;
  const cpu_seconds = (cpuTime() - cpuStarted) / 1000;
  delay.disable();
  const [first] = result.results;
  if (first?.counts.imported !== Number(orders))
    throw new Error(`Not all of ${orders} orders were imported: ${JSON.stringify(first)}`);
  const peak = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;

  const loopStarted = performance.now();
  const loopCpuStarted = cpuTime();
  await naiveImport(container, store, Number(loop));
  await tell({
    seconds,
    cpu_seconds,
    loop_seconds: (performance.now() - loopStarted) / 1000,
    loop_cpu_seconds: (cpuTime() - loopCpuStarted) / 1000,
    peak_rss_mb: round(peak),
    heap_mb: round(heap),
    event_loop_p99_ms: round(delay.percentile(99) / 1e6),
  } satisfies ImportFigures);
}
