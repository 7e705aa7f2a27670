import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_ORDERS_CRON";

/** Imports new and changed orders and acknowledges them. Runs every 2 minutes by default. */
export default async function walmartOrdersJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["orders", "updates"]);
}

export const config = {
  name: "walmart-orders",
  schedule: scheduleFrom(CRON, "*/2 * * * *"),
};
