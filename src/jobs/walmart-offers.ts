import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_LISTINGS_CRON";

/** Sends stock and price changes that no event has reported, and polls feed results. Runs every minute by default. */
export default async function walmartStockAndPricesJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["inventory", "prices"]);
}

export const config = {
  name: "walmart-offers",
  schedule: scheduleFrom(CRON, "* * * * *"),
};
