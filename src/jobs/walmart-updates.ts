import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_UPDATES_CRON";

/**
 * Sends outbox messages whose back-off has ended, whose worker died, or that had to wait for Walmart's throttle, as
 * fast as the throttle allows. Runs every 15 seconds by default.
 */
export default async function walmartUpdatesJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["updates"], { wait_for_throttle: true });
}

export const config = {
  name: "walmart-updates",
  schedule: scheduleFrom(CRON, "*/15 * * * * *"),
};
