import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../../integration-tests/support/store/seed";
import { DEFAULT_SELLER } from "../../src/simulator";
import { createWalmartAccountWorkflow, importWalmartPayoutsWorkflow } from "../../src/workflows";
import { cpuTime, load, round } from "../support/figures";
import { sendFigures } from "../support/run-in-store";

const MEGABYTE = 2 ** 20;
const SAMPLE_MS = 50;

/** Runs inside the store: imports the file that the simulator has. */
export default async function measure({ container }: ExecArgs): Promise<void> {
  const store = await seedStore(container);
  const { result } = await createWalmartAccountWorkflow(container).run({
    input: {
      name: "Bench",
      client_id: DEFAULT_SELLER.clientId,
      client_secret: DEFAULT_SELLER.clientSecret,
      sales_channel_id: store.sales_channel_id,
      stock_location_id: store.stock_location_id,
      region_id: store.region_id,
      shipping_option_id: store.shipping_option_id,
    },
  });
  const account_id = (result as { id: string }).id;
  await sendFigures(
    await measureImport(async () => {
      const imported = await importWalmartPayoutsWorkflow(container).run({ input: { account_id } });
      return imported.result.lines;
    }),
  );
}

async function measureImport(work: () => Promise<number>): Promise<Record<string, unknown>> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, SAMPLE_MS);
  const started = performance.now();
  const cpuStarted = cpuTime();
  const lines = await work();
  const seconds = (performance.now() - started) / 1000;
  const cpuSeconds = (cpuTime() - cpuStarted) / 1000;
  clearInterval(sampler);
  return {
    lines,
    seconds: round(seconds),
    "CPU s": round(cpuSeconds),
    "memory before MB": round(before / MEGABYTE),
    "peak MB": round(peak / MEGABYTE),
    load: load(),
  };
}
