import type { NewMessage } from "../../../modules/walmart/types";
import { MESSAGE_ROUTING } from "../routing";

/** Acknowledge a whole purchase order; once in its life. */
export function acknowledgeUpdate(
  accountId: string,
  walmartOrderId: string,
  purchaseOrderId: string,
): NewMessage {
  return {
    account_id: accountId,
    walmart_order_id: walmartOrderId,
    kind: "acknowledge",
    ...MESSAGE_ROUTING.acknowledge,
    idempotency_key: `acknowledge:${accountId}:${purchaseOrderId}`,
    payload: {},
  };
}
