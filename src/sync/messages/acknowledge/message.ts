import type { NewUpdate } from "../../../modules/walmart/types";

/** Acknowledge a whole purchase order; once in its life. */
export function acknowledgeUpdate(
  accountId: string,
  walmartOrderId: string,
  purchaseOrderId: string,
): NewUpdate {
  return {
    account_id: accountId,
    walmart_order_id: walmartOrderId,
    kind: "acknowledge",
    idempotency_key: `acknowledge:${accountId}:${purchaseOrderId}`,
    payload: {},
  };
}
