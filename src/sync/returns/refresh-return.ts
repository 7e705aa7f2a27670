import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { storeReturns } from "./store-returns";

/** A merchant waits for this: after the timeout, the stored snapshot is used. */
const TIMEOUT_MS = 5_000;

/** Reads one return from Walmart and stores it; if Walmart does not answer in time, the stored snapshot stays. */
export async function refreshReturn(
  container: MedusaContainer,
  row: Pick<WalmartReturnRow, "account_id" | "return_order_id">,
): Promise<void> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: row.account_id, enabled: true });
  if (!account) return;
  const timeout = new AbortController();
  const askedAt = performance.now();
  try {
    const client = await service.clientFor(account);
    const answer = await Promise.race([
      client.returns.get(row.return_order_id),
      pause(TIMEOUT_MS, null, { signal: timeout.signal }),
    ]);
    if (answer)
      await storeReturns(container, account, { returns: [answer], unreadable: [] }, askedAt);
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    logEvent(
      container,
      "warn",
      "read_back_failed",
      { account_id: account.id, return_order: row.return_order_id, kind: "return" },
      describeError(error),
    );
  } finally {
    timeout.abort();
  }
}
