import { createChecks } from "./checks";
import type { ReturnRefund } from "./types";

const check = createChecks("returns.refund");

/**
 * Builds the body of `POST /v3/returns/{returnOrderId}/refund`. It has no amounts: Walmart determines them. Throws
 * `WalmartError` of kind `rejected` that names the field if one is missing.
 */
export function toReturnRefundPayload({ customerOrderId, lines }: ReturnRefund) {
  return {
    customerOrderId: check.text("customerOrderId", customerOrderId),
    refundLines: check.nonEmpty("lines", lines).map(({ returnOrderLineNumber, quantity }) => ({
      returnOrderLineNumber: check.wholeNumber("returnOrderLineNumber", returnOrderLineNumber),
      quantity: {
        unitOfMeasure: "EACH",
        measurementValue: check.wholeNumber("quantity", quantity),
      },
    })),
  };
}
