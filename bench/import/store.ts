/** The store's process: Medusa as `medusa start` runs it, which also reports its use of the machine and runs the loop. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { container } from "@medusajs/framework";
import start from "@medusajs/medusa/commands/start";
import type { SeededStore } from "../../integration-tests/support/store/seed";
import { cpuTime, round } from "../support/figures";
import { naiveImport } from "./naive-import";

/** What the bench asks of the process. */
export type StoreTask =
  { task: "begin" } | { task: "figures" } | { task: "loop"; store: SeededStore; orders: number };

/** The use of the machine since `begin`. */
export interface StoreFigures {
  cpu_ms: number;
  /** Peak of the process, including its start. */
  peak_rss_mb: number;
  event_loop_p99_ms: number;
}

process.once("disconnect", () => process.exit(1));

const delay = monitorEventLoopDelay({ resolution: 5 });
let cpuAtBegin = 0;

async function perform(task: StoreTask): Promise<StoreFigures> {
  if (task.task === "loop") await naiveImport(container, task.store, task.orders);
  if (task.task === "begin") {
    cpuAtBegin = cpuTime();
    delay.enable();
  }
  return {
    cpu_ms: cpuTime() - cpuAtBegin,
    peak_rss_mb: round(process.resourceUsage().maxRSS / 1024),
    event_loop_p99_ms: round(delay.percentile(99) / 1e6),
  };
}

async function main(): Promise<void> {
  const { port } = JSON.parse(process.argv[2] ?? "{}") as { port: number };
  await start({ directory: process.cwd(), port, types: false });
  process.on("message", (task: StoreTask) => {
    perform(task).then(
      (figures) => process.send?.({ figures }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
  process.send?.("started");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
