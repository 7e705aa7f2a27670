import type { MedusaContainer } from "@medusajs/framework/types";
import { fromCents, type RefundReason, toCents } from "../../mapping";
import { correctRefundTransactions, removeRefundTransaction } from "./correct-refund-transactions";
import { ensureRefundReasons } from "./ensure-refund-reasons";
import { importPaymentOf } from "./import-payment";
import { creditOrder } from "./credit-order";
import { type MedusaOrder, type MedusaPayment, readMedusaOrder } from "./medusa-order";
import type { OrderLease } from "./order-lease";
import { CREATED_BY } from "./order-changes";
import { planRefunds, type RecordedRefund, type RefundPlan } from "./plan-refunds";
import { paymentRecords } from "./payment-records";

/** What Walmart gave back to the buyer for one cause, and how Medusa describes it. */
export interface RefundEntry {
  /** Names the cause. Stored on the refunds, so it must not change. */
  source: string;
  /** The whole sum, in cents. */
  cents: number;
  /** Refunds that a person made in Medusa and that count toward the sum. */
  refund_ids: readonly string[];
  /** Shown on the payment. */
  note: string;
  reason: RefundReason | null;
}

/** What a payment has no room for, in cents. */
export interface ShortRefund {
  source: string;
  cents: number;
}

/** What was recorded. */
export interface RecordedRefunds {
  /** In cents, by cause; only what this run added. */
  added: ReadonlyMap<string, number>;
  short: readonly ShortRefund[];
}

const NOTHING: RecordedRefunds = { added: new Map(), short: [] };

/**
 * Makes the payment that the import recorded show what Walmart gave back for each cause: refunds that move no money,
 * their order transactions, and a credit line where the order's own calculation (received units at their price and tax)
 * comes to another sum. Compares before it writes, so it can be repeated. Other payments of the order are never
 * touched.
 *
 * @param entriesOf everything that Walmart gave back for the order: what is recorded for another cause is removed.
 *   `null`: leave the refunds as they are
 * @throws MirrorProblem if the order has an unfinished change by somebody else
 */
export async function recordRefunds(
  container: MedusaContainer,
  lease: OrderLease,
  orderId: string,
  entriesOf: (order: MedusaOrder, payment: MedusaPayment) => readonly RefundEntry[] | null,
): Promise<RecordedRefunds> {
  const order = await correctRefundTransactions(container, lease, orderId);
  const payment = order && importPaymentOf(order);
  if (!payment) return NOTHING;
  const entries = entriesOf(order, payment);
  if (!entries) return NOTHING;
  const plan = planOf(payment, entries);
  if (plan.lower.length || plan.add.length)
    await apply(container, lease, { order, payment, entries, plan });
  const added = new Map(plan.add.map(({ source, cents }) => [source, cents]));
  return { added, short: plan.short };
}

/** The plan for a payment: see {@link planRefunds}. */
export function planOf(payment: MedusaPayment, entries: readonly RefundEntry[]): RefundPlan {
  const targets = entries.map((entry) => ({
    source: entry.source,
    cents: entry.cents - coveredBy(payment, entry),
  }));
  return planRefunds({ id: payment.id, cents: capturedOf(payment) }, targets, recordedOn(payment));
}

/** What was captured on a payment, in cents. */
export function capturedOf(payment: MedusaPayment): number {
  return payment.captures.reduce((sum, { amount }) => sum + toCents(amount), 0);
}

/** The refunds of a payment, oldest first. */
export function recordedOn(payment: MedusaPayment): RecordedRefund[] {
  return payment.refunds
    .toSorted((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
    .map((refund) => ({
      id: refund.id,
      cents: toCents(refund.amount),
      source: sourceOf(refund),
    }));
}

function sourceOf({ created_by, metadata }: MedusaPayment["refunds"][number]): string | null {
  const walmart = metadata?.walmart as { source?: unknown } | undefined;
  return created_by === CREATED_BY && typeof walmart?.source === "string" ? walmart.source : null;
}

function coveredBy(payment: MedusaPayment, { refund_ids }: RefundEntry): number {
  return payment.refunds
    .filter(({ id }) => refund_ids.includes(id))
    .reduce((sum, { amount }) => sum + toCents(amount), 0);
}

interface Change {
  order: MedusaOrder;
  payment: MedusaPayment;
  entries: readonly RefundEntry[];
  plan: RefundPlan;
}

/** The credit line comes first, then the refunds: what is missing after a crash is found by comparing again. */
async function apply(
  container: MedusaContainer,
  lease: OrderLease,
  { order, payment, entries, plan }: Change,
): Promise<void> {
  const records = paymentRecords(container);
  const entryOf = new Map(entries.map((entry) => [entry.source, entry]));
  const reasons = await ensureRefundReasons(
    container,
    plan.add.flatMap(({ source }) => entryOf.get(source)?.reason ?? []),
  );
  const before = new Map(recordedOn(payment).map(({ id, cents }) => [id, cents]));
  const difference =
    plan.add.reduce((sum, { cents }) => sum + cents, 0) -
    plan.lower.reduce((sum, { id, cents }) => sum + (before.get(id) ?? 0) - cents, 0);
  const notes = plan.add.flatMap(({ source }) => entryOf.get(source)?.note ?? []);
  await creditOrder(container, lease, order, {
    cents: difference,
    note: notes.join("; ") || "Walmart lowered a refund",
  });
  for (const { id, cents } of plan.lower) {
    await lease.renew();
    await removeRefundTransaction(container, order, id);
    await records.lowerRefund(id, fromCents(cents));
  }
  for (const { id, source, cents } of plan.add) {
    const entry = entryOf.get(source);
    await lease.renew();
    await records.addRefund({
      id,
      payment_id: payment.id,
      amount: fromCents(cents),
      note: entry?.note ?? null,
      refund_reason_id: reasons.get(entry?.reason?.code ?? "") ?? null,
      created_by: CREATED_BY,
      metadata: { walmart: { source } },
    });
  }
  await correctRefundTransactions(container, lease, order.id);
  await records.announceRefund(payment.id);
}

/** The order as it is now, for those that only compare. */
export async function planForOrder(
  container: MedusaContainer,
  orderId: string,
  entriesOf: (order: MedusaOrder, payment: MedusaPayment) => readonly RefundEntry[],
): Promise<RefundPlan | null> {
  const order = await readMedusaOrder(container, orderId);
  const payment = order && importPaymentOf(order);
  return payment ? planOf(payment, entriesOf(order, payment)) : null;
}
