import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_RECONCILE_CRON";

/** Finds what events failed to say, on both sides. Every 10 minutes by default. */
export default async function walmartReconcileJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["reconcile", "updates"]);
}

export const config = {
  name: "walmart-reconcile",
  schedule: scheduleFrom(CRON, "*/10 * * * *"),
};
