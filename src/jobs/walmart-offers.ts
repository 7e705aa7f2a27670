import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_LISTINGS_CRON";

/** Tells Walmart of stock and prices that no event has told of, and asks what became of feeds. Every minute by default. */
export default async function walmartOffersJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["inventory", "prices"]);
}

export const config = {
  name: "walmart-offers",
  schedule: scheduleFrom(CRON, "* * * * *"),
};
