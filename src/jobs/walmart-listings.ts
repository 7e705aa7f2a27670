import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_LISTINGS_CRON";

/**
 * Sends what listings wait for, and brings what Walmart made of it. Every minute by default; all items at Walmart are
 * read once an hour.
 */
export default async function walmartListingsJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["listings"]);
}

export const config = {
  name: "walmart-listings",
  schedule: scheduleFrom(CRON, "* * * * *"),
};
