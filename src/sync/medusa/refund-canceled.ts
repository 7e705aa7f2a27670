import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { paymentsOf, readMedusaOrder } from "./medusa-order";

/**
 * Note on refunds for canceled units, which distinguishes them from refunds of returns. Stored on refunds, so it must
 * not change.
 */
export const CANCELLATION_REFUND_NOTE = "Cancelled at Walmart";

/**
 * Records a refund for canceled units in Medusa (Walmart pays the buyer), less earlier refunds for cancellations.
 * Never more than the order is overpaid: units that could not be removed from the order are not refunded. Returns
 * whether there was anything to refund.
 */
export async function refundCanceled(
  container: MedusaContainer,
  row: Pick<WalmartOrderRow, "total">,
  orderId: string,
): Promise<boolean> {
  const order = await readMedusaOrder(container, orderId);
  const payment = order && paymentsOf(order).find((one) => one.captures.length);
  if (!payment) return false;
  const captured = total(payment.captures);
  const forCancellations = total(
    payment.refunds.filter((refund) => refund.note === CANCELLATION_REFUND_NOTE),
  );
  const owed = MathBN.sub(captured, Number(row.total), forCancellations);
  const possible = MathBN.sub(captured, total(payment.refunds));
  const overpaid = MathBN.mult(order.summary.pending_difference, -1);
  const amount = MathBN.min(owed, possible, overpaid).decimalPlaces(2);
  if (!amount.isGreaterThan(0)) return false;
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: payment.id,
      amount: amount.toNumber(),
      note: CANCELLATION_REFUND_NOTE,
      created_by: "walmart",
    },
  });
  return true;
}

function total(rows: { amount: number }[]) {
  return rows.reduce((sum, one) => MathBN.add(sum, one.amount), MathBN.convert(0));
}
