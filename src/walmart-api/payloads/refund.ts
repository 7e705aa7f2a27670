import { createChecks } from "./checks";
import type { RefundCharge, RefundLine } from "./types";

const check = createChecks("orders.refund");

/**
 * Builds the body of `POST /v3/orders/{po}/refund`. Amounts are positive in {@link RefundLine} and negative for
 * Walmart. Throws `WalmartError` of kind `rejected` that names the field if one is missing.
 */
export function toRefundPayload(purchaseOrderId: string, lines: RefundLine[]) {
  const orderLine = check
    .nonEmpty("lines", lines)
    .map(({ lineNumber, fullRefund, comments, charges }) => ({
      lineNumber: check.text("lineNumber", lineNumber),
      isFullRefund: fullRefund ?? false,
      refunds: {
        refund: [
          {
            ...(comments && { refundComments: comments }),
            refundCharges: { refundCharge: check.nonEmpty("charges", charges).map(toCharge) },
          },
        ],
      },
    }));
  return { orderRefund: { purchaseOrderId, orderLines: { orderLine } } };
}

function toCharge({ reason, chargeType, chargeName, amount, currency = "USD", tax }: RefundCharge) {
  const negative = (field: string, value: number) => ({
    currency,
    amount: -check.amount(field, value),
  });
  return {
    refundReason: check.text("reason", reason),
    charge: {
      chargeType: check.text("chargeType", chargeType),
      chargeName: check.text("chargeName", chargeName),
      chargeAmount: negative("amount", amount),
      ...(tax && { tax: { taxName: tax.name, taxAmount: negative("tax.amount", tax.amount) } }),
    },
  };
}
