import type { MedusaContainer } from "@medusajs/framework/types";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";
import { walmartService } from "../kernel/container";
import { runPayoutsImported, wantsPayouts } from "./import-payouts-port";

/** Payouts in one call of the hook. */
const BATCH = 50;

/**
 * Gives imported payouts to the store's hook that it does not have as they are, also those of the time before there was a
 * hook. At least once each: a crash may repeat it. Returns why the hook failed, if it did; it is asked again after the
 * next import.
 */
export async function announcePayouts(
  container: MedusaContainer,
  accountId: string,
): Promise<string | null> {
  if (!wantsPayouts()) return null;
  const service = walmartService(container);
  try {
    const { id, name } = await service.retrieveWalmartAccount(accountId, {
      select: ["id", "name"],
    });
    for (;;) {
      const due = await service.payouts.toAnnounce(accountId, BATCH);
      if (!due.length) return null;
      const payouts = due.map(({ imported_at: _imported, ...payout }) => payout);
      await runPayoutsImported(container, { account: { id, name }, payouts });
      await service.payouts.markAnnounced(due);
    }
  } catch (error) {
    const reason = describeError(error);
    logEvent(container, "error", "payouts_not_announced", { account_id: accountId }, reason);
    return reason;
  }
}
