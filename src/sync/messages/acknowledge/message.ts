import type { NewMessage } from "../../../modules/walmart/types";
import { newMessage } from "../new-message";
import { acknowledge } from ".";

/** Acknowledges a whole purchase order, once in its life. */
export function acknowledgeMessage(
  accountId: string,
  walmartOrderId: string,
  purchaseOrderId: string,
): NewMessage {
  return newMessage(acknowledge, {
    account_id: accountId,
    walmart_order_id: walmartOrderId,
    idempotency_key: `acknowledge:${accountId}:${purchaseOrderId}`,
    payload: {},
  });
}
