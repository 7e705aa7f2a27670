import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutToAnnounce } from "../../modules/walmart/types";
import { describeError } from "../kernel/describe-error";
import { type HookAccount, HookError } from "../kernel/hooks";
import { logEvent } from "../kernel/log-event";
import { walmartService } from "../kernel/container";
import { runPayoutsImported, wantsPayouts } from "./import-payouts-port";

/** Payouts in one call of the hook. */
const BATCH = 50;
/** How long the payouts that a handler fails for are searched. What is left then waits for the next import. */
const SEARCH_MS = 20_000;

/**
 * Gives imported payouts to the store's hook that it does not have as they are, also those of the time before there was a
 * hook. At least once each: a crash may repeat it. Where the hook fails for some, each is given alone, so that one does not
 * hold up the others. Returns why the hook failed, if it did; it is asked again after the next import.
 */
export async function announcePayouts(
  container: MedusaContainer,
  accountId: string,
): Promise<string | null> {
  if (!wantsPayouts()) return null;
  const service = walmartService(container);
  let reason: string | null = null;
  try {
    const { id, name } = await service.retrieveWalmartAccount(accountId, {
      select: ["id", "name"],
    });
    const failed = new Map<string, HookError>();
    const end = Date.now() + SEARCH_MS;
    while (failed.size === 0 || Date.now() < end) {
      const due = await service.payouts.toAnnounce(accountId, BATCH, [...failed.keys()]);
      if (!due.length) break;
      await announce(container, { id, name }, due, { failed, end });
    }
    const [first] = failed.values();
    if (first) reason = describeError(first);
  } catch (error) {
    reason = describeError(error);
  }
  if (reason)
    logEvent(container, "error", "payouts_not_announced", { account_id: accountId }, reason);
  return reason;
}

async function announce(
  container: MedusaContainer,
  account: HookAccount,
  due: PayoutToAnnounce[],
  search: { failed: Map<string, HookError>; end: number },
): Promise<void> {
  try {
    const payouts = due.map(({ imported_at: _imported, ...payout }) => payout);
    await runPayoutsImported(container, { account, payouts });
  } catch (error) {
    if (!(error instanceof HookError)) throw error;
    if (due.length === 1 || Date.now() > search.end)
      for (const { id } of due) search.failed.set(id, error);
    else for (const one of due) await announce(container, account, [one], search);
    return;
  }
  await walmartService(container).payouts.markAnnounced(due);
}
