import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { paymentsOf, readMedusaOrder } from "./medusa-order";

/** Marks the refunds that stand for cancelled units, so that they can be told from refunds of returns. */
export const CANCELLATION_REFUND_NOTE = "Cancelled at Walmart";

/**
 * Refunds on paper what the cancelled units cost (Walmart pays its customer), less what was refunded for cancellations
 * before. Never more than the order is overpaid: what could not be taken off the order is not refunded either. Answers
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
