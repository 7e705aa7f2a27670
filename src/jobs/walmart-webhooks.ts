import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_UPDATES_CRON";

/**
 * Handles webhooks whose event was lost, whose worker died, or whose subject Walmart did not list yet. Runs every 15
 * seconds by default.
 */
export default async function walmartWebhooksJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["webhooks"]);
}

export const config = {
  name: "walmart-webhooks",
  schedule: scheduleFrom(CRON, "*/15 * * * * *"),
};
