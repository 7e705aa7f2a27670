import type { MedusaContainer } from "@medusajs/framework/types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { notifyMerchant } from "./notify-merchant";
import { errorNotice } from "./error-notice";

/**
 * Tells the merchant what has come to need them since the last time: purchase orders and returns in error,
 * listings that Walmart refuses, and an account that it no longer lets in. Each once for each cause, all of a run together. Never throws: what cannot be
 * told now is told next time.
 */
export async function notifyErrors(container: MedusaContainer, accountId: string): Promise<void> {
  try {
    await tellErrors(container, accountId);
  } catch (error) {
    loggerOf(container).error(
      `walmart: what went wrong with account ${accountId} could not be told: ${describeError(error)}`,
    );
  }
}

async function tellErrors(container: MedusaContainer, accountId: string): Promise<void> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts(
    { id: accountId },
    { select: ["id", "name", "settings"] },
  );
  if (!account) return;
  const found = await service.notices.listOpen(account.id);
  if (!found.length) return;
  // First told, then noted: whoever comes in between tells the same notice under the same key.
  await notifyMerchant(container, account, errorNotice(found));
  await service.notices.close(found.map((one) => one.id));
}
