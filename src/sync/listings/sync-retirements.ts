import type { MedusaContainer } from "@medusajs/framework/types";
import { isWalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { retireItems } from "./retire-items";

/** Sends the account's retirements now. Never throws: they are stored, and the job retries. */
export async function syncRetirements(
  container: MedusaContainer,
  accountId: string,
): Promise<void> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: accountId, enabled: true });
  if (!account) return;
  try {
    await retireItems({
      container,
      account,
      client: await service.clientFor(account),
      result: { read: 0, added: 0, linked: 0, gone: 0, errors: [] },
    });
    await service.flushActivity();
  } catch (error) {
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(container, account, error);
    logEvent(
      container,
      "warn",
      "retirement_failed",
      { account_id: account.id },
      describeError(error),
    );
  }
}
