import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { reconcileSubscriptions } from "./reconcile-subscriptions";

/** A person waits for this. */
const TIMEOUT_MS = 10_000;

/**
 * Ends an account's webhook subscriptions before it is deleted. Walmart keeps sending webhooks of subscriptions that
 * could not be ended; they get 401 and are ended if the account is ever connected again.
 */
export async function endSubscriptions(
  container: MedusaContainer,
  accountId: string,
): Promise<void> {
  const account = await walmartService(container).retrieveWalmartAccount(accountId);
  if (!account.webhook_secret) return;
  const timeout = new AbortController();
  const problem = await Promise.race([
    reconcileSubscriptions(container, { ...account, settings: {} }),
    pause(TIMEOUT_MS, "Walmart did not answer in time.", { signal: timeout.signal }),
  ]);
  timeout.abort();
  if (problem)
    logEvent(container, "warn", "webhooks_not_ended", { account_id: accountId }, problem);
}
