import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_DRIFT_CRON";

/** Compares the quantities and prices that Walmart shows with those that it should show. Runs every six hours by default. */
export default async function walmartDriftJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["drift"]);
}

export const config = {
  name: "walmart-drift",
  schedule: scheduleFrom(CRON, "17 */6 * * *"),
};
