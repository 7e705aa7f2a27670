import { createChecks } from "./check";
import type { ReturnRefund } from "./types";

const check = createChecks("returns.refund");

/**
 * Body of `POST /v3/returns/{returnOrderId}/refund`. It holds no amounts: Walmart knows them. Throws `WalmartError` of
 * kind `rejected` that names the field if something is missing.
 */
export function toReturnRefundPayload({ customerOrderId, lines }: ReturnRefund) {
  return {
    customerOrderId: check.text("customerOrderId", customerOrderId),
    refundLines: check.some("lines", lines).map(({ returnOrderLineNumber, quantity }) => ({
      returnOrderLineNumber: check.whole("returnOrderLineNumber", returnOrderLineNumber),
      quantity: { unitOfMeasure: "EACH", measurementValue: check.whole("quantity", quantity) },
    })),
  };
}
