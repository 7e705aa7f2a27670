import type { MedusaContainer } from "@medusajs/framework/types";
import { runSyncJob, scheduleFrom } from "./_run-sync";

const CRON = "WALMART_RETURNS_CRON";

/** Imports new and changed returns and mirrors them in Medusa. Runs every 15 minutes by default. */
export default async function walmartReturnsJob(container: MedusaContainer): Promise<void> {
  await runSyncJob(container, CRON, ["returns"]);
}

export const config = {
  name: "walmart-returns",
  schedule: scheduleFrom(CRON, "*/15 * * * *"),
};
