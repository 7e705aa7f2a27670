import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { monitorEventLoopDelay } from "node:perf_hooks";

export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "0", loop = "0", clientId = "", clientSecret = ""] = args;
  await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });
  const session = new Session();
  session.connect();
  if (process.env.HEAP) await (session as any).post("HeapProfiler.startSampling", { samplingInterval: 65536, includeObjectsCollectedByMajorGC: true });
  if (process.env.CPU) { await session.post("Profiler.enable"); await session.post("Profiler.start"); }
  const h = monitorEventLoopDelay({ resolution: 5 }); h.enable();
  const started = performance.now();
  const { result } = await syncWalmartWorkflow(container).run({
    input: { account_id: account.id, what: ["orders"] },
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(orders, seconds, JSON.stringify(result).slice(0, 300), process.resourceUsage().maxRSS / 1024);
  console.log("loop ms p50", h.percentile(50)/1e6, "p95", h.percentile(95)/1e6, "p99", h.percentile(99)/1e6, "max", h.max/1e6);
  if (process.env.HEAP) { const p = await (session as any).post("HeapProfiler.stopSampling"); writeFileSync("/tmp/b/heap.json", JSON.stringify(p.profile)); }
  if (process.env.CPU) { const { profile } = await session.post("Profiler.stop"); writeFileSync("/tmp/b/cpu.json", JSON.stringify(profile)); }
}
