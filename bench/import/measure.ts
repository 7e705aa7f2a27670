import { setInterval } from "node:timers";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";

export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "0", loop = "0", clientId = "", clientSecret = ""] = args;
  const store = await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });
  const started = performance.now();
  const t = setInterval(() => {
    const m = process.memoryUsage();
    console.log(((performance.now() - started) / 1000).toFixed(1), Math.round(m.rss / 1e6), Math.round(m.heapUsed / 1e6), Math.round(m.heapTotal / 1e6), Math.round(m.external / 1e6), Math.round(m.arrayBuffers/1e6));
  }, 2000);
  const { result } = await syncWalmartWorkflow(container).run({
    input: { account_id: account.id, what: ["orders"] },
  });
  clearInterval(t);
  const seconds = (performance.now() - started) / 1000;
  (globalThis as any).gc?.();
  const m = process.memoryUsage();
  console.log("after gc", m);
  console.log(orders, seconds, process.resourceUsage().maxRSS * 1024 / 1e6, JSON.stringify(result).slice(0, 300));
}
