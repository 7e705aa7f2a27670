import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { notifyMerchant } from "./notify-merchant";
import { errorNotice } from "./error-notice";

/**
 * Sends the merchant one notification for everything that needs attention since the last one: orders and returns in
 * error, listings that Walmart rejected, and an account that lost its connection. Each cause is reported once. Never
 * throws: what could not be sent is sent next time.
 */
export async function notifyErrors(container: MedusaContainer, accountId: string): Promise<void> {
  try {
    await sendErrorNotice(container, accountId);
  } catch (error) {
    logEvent(
      container,
      "error",
      "notification_failed",
      { account_id: accountId },
      describeError(error),
    );
  }
}

async function sendErrorNotice(container: MedusaContainer, accountId: string): Promise<void> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts(
    { id: accountId },
    { select: ["id", "name", "settings"] },
  );
  if (!account) return;
  const found = await service.notices.listOpen(account.id);
  if (!found.length) return;
  // Send first, then close: a concurrent run sends the same notice under the same key, which is sent once.
  await notifyMerchant(container, account, errorNotice(found));
  await service.notices.close(found.map((one) => one.id));
}
