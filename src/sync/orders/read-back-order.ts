import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow, WalmartOrderRow } from "../../modules/walmart/types";
import { isWalmartError, type ParsedOrder } from "../../walmart-api";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { storePage } from "./store-page";

/** A merchant waits for this: while Walmart is away, what was known has to do. */
const PATIENCE_MS = 5_000;

/**
 * Reads one purchase order again and stores what Walmart says. Answers `null` if Walmart could not be asked in time;
 * that is logged and made up for by the next import, and must not undo what was done here.
 */
export async function refreshFromWalmart(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "account_id" | "purchase_order_id">,
): Promise<ParsedOrder | null> {
  const [account] = await walmartService(container).listWalmartAccounts({
    id: order.account_id,
    enabled: true,
  });
  if (!account) return null;
  const askedAt = performance.now();
  const answer = await ask(container, account, order.purchase_order_id);
  if (!answer) return null;
  await storePage(
    container,
    account.id,
    { orders: [answer], unreadable: [] },
    { includeShipped: false, includeWfs: true, asOf: askedAt },
  );
  return answer;
}

async function ask(
  container: MedusaContainer,
  account: WalmartAccountRow,
  purchaseOrderId: string,
): Promise<ParsedOrder | null> {
  const patience = new AbortController();
  try {
    const client = await walmartService(container).clientFor(account);
    return await Promise.race([
      client.orders.get(purchaseOrderId, { replacementInfo: true }),
      pause(PATIENCE_MS, null, { signal: patience.signal }),
    ]);
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    loggerOf(container).warn(
      `walmart: ${purchaseOrderId} could not be read again: ${describeError(error)}`,
    );
    return null;
  } finally {
    patience.abort();
  }
}
