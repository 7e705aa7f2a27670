import type { CreateOrderChangeDTO, MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { type MedusaOrder, paymentsOf, readMedusaOrder } from "./medusa-order";
import { MirrorProblem } from "./mirror-problem";
import { clearOrderChanges, CREATED_BY, RETURN_WAITS_FOR_CHANGE } from "./order-changes";

/** Amounts that differ by less are the same. */
const EPSILON = 1e-6;
/** Credit lines that add up to no more than this are nothing to core, until more of them come. */
const UNCOUNTED = 0.01;

/** What a refund that Walmart has given stands under in Medusa. */
export interface RefundEntry {
  /** Names the refund on the payment; the same note is the same refund, whoever tries again. */
  note: string;
  /** What the refunds under this note are to add up to, in units of the order's currency. */
  amount: number;
  /** Refunds that the merchant made in Medusa and that count as well. */
  refund_ids: readonly string[];
}

/**
 * Records a refund in Medusa that Walmart has given, so that payments and totals say what Walmart's buyer has got: an
 * offline refund of what is missing, and a credit line where the order's own reckoning (received units at their price
 * and tax) differs from Walmart's amount. Compares before it writes, so it can be repeated. Answers what it refunded.
 *
 * @throws MirrorProblem if the payments have less left than Walmart gave back
 */
export async function recordRefund(
  container: MedusaContainer,
  orderId: string,
  entry: RefundEntry,
): Promise<number> {
  await completeBooks(container, orderId, entry);
  const order = await readMedusaOrder(container, orderId);
  if (!order) return 0;
  const due = dueOf(order, entry);
  if (due <= 0) return 0;
  await balance(container, order, due, entry);
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
      `Walmart has given its buyer ${due.toFixed(2)} back, but the order's payments have only ` +
        `${(due - left).toFixed(2)} left to refund. Look which refunds of the order were made by hand, then mark this ` +
        "as resolved.",
      "medusa",
    );
  }
  return due;
}

/** What is still to be refunded under a note. */
function dueOf(order: MedusaOrder, entry: RefundEntry): number {
  const refunds = paymentsOf(order).flatMap((payment) => payment.refunds);
  const done = refunds.filter(
    (refund) => isOurs(refund, entry) || entry.refund_ids.includes(refund.id),
  );
  return roundCents(entry.amount - total(done));
}

/**
 * Makes the order owe exactly what is refunded. The credit line is ours and comes first: core's refund would make one
 * only where the order owes less.
 */
async function balance(
  container: MedusaContainer,
  order: MedusaOrder,
  due: number,
  entry: RefundEntry,
): Promise<void> {
  const credit = MathBN.sub(MathBN.add(due, order.summary.pending_difference), uncounted(order));
  if (credit.abs().isLessThan(EPSILON)) return;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, order.id, RETURN_WAITS_FOR_CHANGE);
  // The published type knows neither the kind of change nor its actions; the module takes both.
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

/** What the order's credit lines add up to, where core does not count it yet: with another one it will. */
function uncounted({ credit_lines }: MedusaOrder): number {
  const credits = total(credit_lines ?? []);
  return Math.abs(credits) <= UNCOUNTED ? credits : 0;
}

/** A run that was cut short may have refunded the payment and not entered it in the order's books. */
async function completeBooks(
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
