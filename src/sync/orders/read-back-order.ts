import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow, WalmartOrderRow } from "../../modules/walmart/types";
import { isWalmartError, ORDER_DETAILS, type ParsedOrder } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { storePage } from "./store-page";

/** A merchant waits for this: after the timeout, the stored snapshot is used. */
const TIMEOUT_MS = 5_000;

/**
 * Reads one purchase order from Walmart and stores it. Returns `null` if Walmart did not answer in time; that is only
 * logged, because the next import reads the order anyway.
 *
 * @param options.timeoutMs how long the merchant waits
 */
export async function readBackOrder(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "account_id" | "purchase_order_id">,
  { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number } = {},
): Promise<ParsedOrder | null> {
  const [account] = await walmartService(container).listWalmartAccounts({
    id: order.account_id,
    enabled: true,
  });
  if (!account) return null;
  const askedAt = performance.now();
  const answer = await getOrder(container, account, order.purchase_order_id, timeoutMs);
  if (!answer) return null;
  await storePage(
    container,
    account,
    { orders: [answer], unreadable: [] },
    { includeShipped: false, includeWfs: true, asOf: askedAt },
  );
  return answer;
}

async function getOrder(
  container: MedusaContainer,
  account: WalmartAccountRow,
  purchaseOrderId: string,
  timeoutMs: number,
): Promise<ParsedOrder | null> {
  const timeout = new AbortController();
  try {
    const client = await walmartService(container).clientFor(account);
    return await Promise.race([
      client.orders.get(purchaseOrderId, ORDER_DETAILS),
      pause(timeoutMs, null, { signal: timeout.signal }),
    ]);
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    logEvent(
      container,
      "warn",
      "read_back_failed",
      { account_id: account.id, purchase_order: purchaseOrderId, kind: "order" },
      describeError(error),
    );
    return null;
  } finally {
    timeout.abort();
  }
}
