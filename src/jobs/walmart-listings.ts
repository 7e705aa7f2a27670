import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_LISTINGS_CRON";

/**
 * Sends queued listing feeds and stores their results. Runs every minute by default; reads all items at Walmart once
 * an hour, and a page of what Walmart knows about their offers while that is due.
 */
export default async function walmartListingsJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["listings", "buy_box"]);
}

export const config = {
  name: "walmart-listings",
  schedule: scheduleFrom(CRON, "* * * * *"),
};
