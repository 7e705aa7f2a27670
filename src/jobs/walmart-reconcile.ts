import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_RECONCILE_CRON";

/** Compares Medusa with Walmart and does what lost events left undone. Runs every 10 minutes by default. */
export default async function walmartReconcileJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["reconcile", "updates"]);
}

export const config = {
  name: "walmart-reconcile",
  schedule: scheduleFrom(CRON, "*/10 * * * *"),
};
