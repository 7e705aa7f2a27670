import type { CreateOrderChangeDTO, MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { type MedusaOrder, paymentsOf, readMedusaOrder } from "./medusa-order";
import { MirrorProblem } from "./mirror-problem";
import { clearOrderChanges, CREATED_BY, RETURN_WAITS_FOR_CHANGE } from "./order-changes";

/** Amounts that differ by less are equal. */
const EPSILON = 1e-6;
/** Core ignores credit lines while they add up to no more than this. */
const IGNORED_CREDIT = 0.01;

/** How a refund by Walmart is recorded in Medusa. */
export interface RefundEntry {
  /** Identifies the refund on the payment: a retry with the same note adds nothing. */
  note: string;
  /** Target sum of the refunds with this note, in units of the order's currency. */
  amount: number;
  /** Refunds by the merchant in Medusa that count toward the amount. */
  refund_ids: readonly string[];
}

/**
 * Records a refund by Walmart in Medusa, so that payments and totals match what the buyer received: an offline refund
 * of the missing amount, and a credit line if the order's own calculation (received units at their price and tax)
 * differs from Walmart's amount. Compares before it writes, so it can be repeated. Returns the amount that it
 * refunded.
 *
 * @throws MirrorProblem if less can be refunded on the payments than Walmart refunded
 */
export async function recordRefund(
  container: MedusaContainer,
  orderId: string,
  entry: RefundEntry,
): Promise<number> {
  await addMissingTransactions(container, orderId, entry);
  const order = await readMedusaOrder(container, orderId);
  if (!order) return 0;
  const due = dueOf(order, entry);
  if (due <= 0) return 0;
  await addCreditLine(container, order, due, entry);
  let left = due;
  for (const payment of paymentsOf(order)) {
    const captured = total(payment.captures);
    const amount = Math.min(left, roundCents(captured - total(payment.refunds)));
    if (amount <= 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount, note: entry.note, created_by: CREATED_BY },
    });
    left = roundCents(left - amount);
  }
  if (left > 0) {
    throw new MirrorProblem(
      `Walmart refunded ${due.toFixed(2)} to the buyer, but only ${(due - left).toFixed(2)} can still be refunded on ` +
        "the order's payments in Medusa. Check which refunds of the order were made by hand, then mark this as resolved.",
      "medusa",
    );
  }
  return due;
}

/** The amount that is still to be refunded under a note. */
function dueOf(order: MedusaOrder, entry: RefundEntry): number {
  const refunds = paymentsOf(order).flatMap((payment) => payment.refunds);
  const done = refunds.filter(
    (refund) => isOurs(refund, entry) || entry.refund_ids.includes(refund.id),
  );
  return roundCents(entry.amount - total(done));
}

/**
 * Makes the order owe exactly the refunded amount. Our credit line comes first: core's refund would add one only if
 * the order owes less.
 */
async function addCreditLine(
  container: MedusaContainer,
  order: MedusaOrder,
  due: number,
  entry: RefundEntry,
): Promise<void> {
  const credit = MathBN.sub(
    MathBN.add(due, order.summary.pending_difference),
    ignoredCredit(order),
  );
  if (credit.abs().isLessThan(EPSILON)) return;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, RETURN_WAITS_FOR_CHANGE);
  // The published type has neither this kind of change nor its actions; the module accepts both.
  const [change] = await orders.createOrderChange([
    {
      order_id: order.id,
      change_type: "credit_line",
      description: entry.note,
      internal_note: entry.note,
      created_by: CREATED_BY,
      actions: [
        {
          order_id: order.id,
          action: "CREDIT_LINE_ADD",
          reference: "walmart",
          reference_id: entry.note,
          amount: credit.toNumber(),
        },
      ],
    },
  ] as unknown as CreateOrderChangeDTO[]);
  if (change) await orders.confirmOrderChange({ id: change.id, confirmed_by: CREATED_BY });
}

/** The sum of the order's credit lines if core does not count it yet: with another credit line it will. */
function ignoredCredit({ credit_lines }: MedusaOrder): number {
  const credits = total(credit_lines ?? []);
  return Math.abs(credits) <= IGNORED_CREDIT ? credits : 0;
}

/** Adds the order transaction that an interrupted run may have left out after it refunded the payment. */
async function addMissingTransactions(
  container: MedusaContainer,
  orderId: string,
  entry: RefundEntry,
): Promise<void> {
  const order = await readMedusaOrder(container, orderId);
  if (!order) return;
  const entered = new Set(order.transactions.map((one) => one.reference_id));
  const missing = paymentsOf(order)
    .flatMap((payment) => payment.refunds)
    .filter((refund) => isOurs(refund, entry) && !entered.has(refund.id));
  if (!missing.length) return;
  await container.resolve(Modules.ORDER).addOrderTransactions(
    missing.map((refund) => ({
      order_id: order.id,
      amount: MathBN.mult(refund.amount, -1).toNumber(),
      currency_code: order.currency_code,
      reference: "refund",
      reference_id: refund.id,
    })),
  );
}

function isOurs(
  refund: { note: string | null; created_by: string | null },
  entry: RefundEntry,
): boolean {
  return refund.note === entry.note && refund.created_by === CREATED_BY;
}

function total(rows: { amount: number }[]): number {
  return MathBN.convert(
    rows.reduce((sum, one) => MathBN.add(sum, one.amount), MathBN.convert(0)),
  ).toNumber();
}

function roundCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
