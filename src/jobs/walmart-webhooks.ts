import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_UPDATES_CRON";

/**
 * Looks where webhooks said to look: those whose event was lost or whose worker died, and those of which Walmart did not
 * know yet. Every 15 seconds by default.
 */
export default async function walmartWebhooksJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["webhooks"]);
}

export const config = {
  name: "walmart-webhooks",
  schedule: scheduleFrom(CRON, "*/15 * * * * *"),
};
