import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_UPDATES_CRON";

/** Sends updates whose back-off has ended, and those that a dead worker left. Every 15 seconds by default. */
export default async function walmartUpdatesJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["updates"]);
}

export const config = {
  name: "walmart-updates",
  schedule: scheduleFrom(CRON, "*/15 * * * * *"),
};
