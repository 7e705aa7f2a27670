import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_PAYOUTS_CRON";

/** Imports Walmart's settlement files, which come every one or two weeks. Runs once a day by default. */
export default async function walmartPayoutsJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["payouts"]);
}

export const config = {
  name: "walmart-payouts",
  schedule: scheduleFrom(CRON, "40 9 * * *"),
};
