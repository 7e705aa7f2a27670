import { createChecks } from "./checks";
import type { CancelLine } from "./types";

const check = createChecks("orders.cancel");

/**
 * Builds the body of `POST /v3/orders/{po}/cancel`. Throws `WalmartError` of kind `rejected` that names the field if
 * one is missing.
 */
export function toCancelPayload(lines: CancelLine[]) {
  const orderLine = check.nonEmpty("lines", lines).map(({ lineNumber, quantity, reason }) => ({
    lineNumber: check.text("lineNumber", lineNumber),
    orderLineStatuses: {
      orderLineStatus: [
        {
          status: "Cancelled",
          cancellationReason: check.text("reason", reason),
          statusQuantity: check.quantity("quantity", quantity),
        },
      ],
    },
  }));
  return { orderCancellation: { orderLines: { orderLine } } };
}
