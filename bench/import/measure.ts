import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { walmartService } from "../../src/workflows/shared/container";
import { naiveImport } from "./naive";

/** Runs inside of the store: first the plugin, then the loop, each over its own orders. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "0", loop = "0", clientId = "", clientSecret = ""] = args;
  const store = await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });

  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { result } = await syncWalmartWorkflow(container).run({
    input: { account_id: account.id, what: ["orders"] },
  });
  const seconds = (performance.now() - started) / 1000;
  const [first] = result.results;
  if (first?.counts.imported !== Number(orders)) {
    throw new Error(
      `${String(first?.counts.imported)} of ${orders} orders were imported: ${JSON.stringify(first)}`,
    );
  }
  const peak = process.resourceUsage().maxRSS * 1024;

  const loopStarted = performance.now();
  await naiveImport(container, store, Number(loop));
  const loopSeconds = (performance.now() - loopStarted) / 1000;

  const [, rows] = await walmartService(container).listAndCountWalmartOrders(
    { import_state: "imported" },
    { take: 1 },
  );
  const ours = Number(orders) / seconds;
  const theirs = Number(loop) / loopSeconds;
  const table = {
    "this plugin": { orders: Number(orders), seconds: round(seconds), "orders/s": round(ours) },
    "documented loop": {
      orders: Number(loop),
      seconds: round(loopSeconds),
      "orders/s": round(theirs),
    },
  };
  console.table(table);
  console.log(`${round(ours / theirs)} times the throughput of the loop; ${rows} rows imported.`);
  console.log(
    JSON.stringify({ ...table, ratio: round(ours / theirs), rss_before: before, rss_peak: peak }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
