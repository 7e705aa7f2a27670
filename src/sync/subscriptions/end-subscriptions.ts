import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loggerOf, walmartService } from "../kernel/container";
import { reconcileSubscriptions } from "./reconcile-subscriptions";

/** A person waits for it. */
const PATIENCE_MS = 10_000;

/**
 * Ends an account's subscriptions before it is deleted. What Walmart cannot be told now it goes on sending; that is
 * answered with 401, and ended if the account is ever connected again.
 */
export async function endSubscriptions(
  container: MedusaContainer,
  accountId: string,
): Promise<void> {
  const account = await walmartService(container).retrieveWalmartAccount(accountId);
  if (!account.webhook_secret) return;
  const patience = new AbortController();
  const problem = await Promise.race([
    reconcileSubscriptions(container, { ...account, settings: {} }),
    pause(PATIENCE_MS, "Walmart did not answer in time.", { signal: patience.signal }),
  ]);
  patience.abort();
  if (problem)
    loggerOf(container).warn(
      `walmart: the webhooks of ${accountId} are not ended at Walmart: ${problem}`,
    );
}
