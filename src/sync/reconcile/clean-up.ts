import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";

/** Orders or returns of one run; the next one continues. */
const LIMIT = 5_000;

/**
 * Deletes old activity, webhook events emitted events and settlement files, and removes old personal data. Of all accounts, removed and paused ones too.
 * Returns of how many orders the buyer's data was removed.
 */
export async function cleanUp(container: MedusaContainer): Promise<{ redacted: number }> {
  const service = walmartService(container);
  const { retentionDays } = service.options;
  await service.activity.prune(retentionDays);
  await service.webhookEvents.prune();
  await service.events.prune();
  await service.buyBoxes.prune();
  await service.privacy.deleteFiles(retentionDays);
  const { orders } = await service.privacy.redactDue(retentionDays, LIMIT);
  return { redacted: orders };
}
