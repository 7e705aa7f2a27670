import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_UPDATES_CRON";

/**
 * Sends updates whose back-off has ended, those that a dead worker left, and those that Walmart's throttle has held up,
 * as fast as it lets them through. Every 15 seconds by default.
 */
export default async function walmartUpdatesJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["updates"], { wait_for_throttle: true });
}

export const config = {
  name: "walmart-updates",
  schedule: scheduleFrom(CRON, "*/15 * * * * *"),
};
