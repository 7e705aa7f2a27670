import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { isWalmartError, type OrderAnswer } from "../../../walmart-api";
import { loggerOf, walmartService } from "../../shared/container";
import { describeError } from "../../shared/describe-error";
import { storePage } from "./store-page";

/**
 * Reads one purchase order again and stores what Walmart says. Answers `null` if Walmart could not be asked; that is
 * logged and shown by the next import, and must not undo what was done here.
 */
export async function refreshFromWalmart(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "account_id" | "purchase_order_id">,
): Promise<OrderAnswer | null> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: order.account_id, enabled: true });
  if (!account) return null;
  try {
    const client = await service.clientFor(account);
    const answer = await client.orders.get(order.purchase_order_id, { replacementInfo: true });
    if (!answer) return null;
    await storePage(
      container,
      account.id,
      { orders: [answer], unreadable: [] },
      { includeShipped: false, includeWfs: true },
    );
    return answer;
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    loggerOf(container).warn(
      `walmart: ${order.purchase_order_id} could not be read again: ${describeError(error)}`,
    );
    return null;
  }
}
