import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { fromCents, toCents } from "../../mapping";
import { derivedId } from "../kernel/derived-id";
import { importPaymentOf } from "./import-payment";
import { type MedusaOrder, type MedusaRefund, readMedusaOrder } from "./medusa-order";
import type { OrderLease } from "./order-lease";
import { CREATED_BY } from "./order-changes";
import { paymentRecords } from "./payment-records";

/** How core marks the order transaction of a refund. */
const REFUND = "refund";

/**
 * Makes the order's transactions and the payment collection agree with the refunds that this plugin recorded: a process
 * may have died between the two. Returns the order as it is then.
 */
export async function correctRefundTransactions(
  container: MedusaContainer,
  lease: OrderLease,
  orderId: string,
): Promise<MedusaOrder | null> {
  const order = await readMedusaOrder(container, orderId);
  const payment = order && importPaymentOf(order);
  if (!payment) return order;
  const ours = payment.refunds.filter(({ created_by }) => created_by === CREATED_BY);
  const wrong = wrongTransactions(order, ours);
  const missing = ours.filter(
    (refund) => !order.transactions.some((one) => isOf(one, refund) && isEqual(one, refund)),
  );
  if (wrong.length || missing.length) {
    const orders = container.resolve(Modules.ORDER);
    await lease.renew();
    await deleteTransactions(container, order.id, wrong);
    if (missing.length) {
      await orders.addOrderTransactions(
        missing.map((refund) => ({
          // The published type lacks the id; the module stores it.
          ...{ id: derivedId("ordtrx", refund.id, String(toCents(refund.amount))) },
          order_id: order.id,
          amount: -fromCents(toCents(refund.amount)),
          currency_code: order.currency_code,
          reference: REFUND,
          reference_id: refund.id,
        })),
      );
    }
  }
  const isCorrected = await correctCollection(container, lease, order);
  return wrong.length || missing.length || isCorrected
    ? await readMedusaOrder(container, orderId)
    : order;
}

/** Removes the transaction of a refund that is about to be lowered, so that none stays without a refund. */
export async function removeRefundTransaction(
  container: MedusaContainer,
  order: MedusaOrder,
  refundId: string,
): Promise<void> {
  const transactions = order.transactions.filter(
    (one) => one.reference === REFUND && one.reference_id === refundId,
  );
  await deleteTransactions(container, order.id, transactions);
}

/** The published type lacks this method. */
interface TransactionVersions {
  updateOrderTransactions(rows: { id: string; version: number }[]): Promise<unknown>;
}

/** Core updates the totals of the version that a transaction was made for, so it is moved to the order's own first. */
async function deleteTransactions(
  container: MedusaContainer,
  orderId: string,
  transactions: MedusaOrder["transactions"],
): Promise<void> {
  if (!transactions.length) return;
  const orders = container.resolve(Modules.ORDER);
  const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] });
  const rows = transactions.map(({ id }) => ({ id, version }));
  await (orders as unknown as TransactionVersions).updateOrderTransactions(rows);
  await orders.deleteOrderTransactions(rows.map(({ id }) => id));
}

/** Transactions of refunds that have another amount by now. */
function wrongTransactions(order: MedusaOrder, ours: MedusaRefund[]): MedusaOrder["transactions"] {
  return order.transactions.filter((one) =>
    ours.some((refund) => isOf(one, refund) && !isEqual(one, refund)),
  );
}

async function correctCollection(
  container: MedusaContainer,
  lease: OrderLease,
  order: MedusaOrder,
): Promise<boolean> {
  const payment = importPaymentOf(order);
  const collection = order.payment_collections.find(({ payments }) =>
    payments.some(({ id }) => id === payment?.id),
  );
  if (!collection) return false;
  const cents = collection.payments
    .flatMap(({ refunds }) => refunds)
    .reduce((sum, { amount }) => sum + toCents(amount), 0);
  if (cents === toCents(collection.refunded_amount ?? 0)) return false;
  await lease.renew();
  await paymentRecords(container).setRefundedAmount(collection.id, fromCents(cents));
  return true;
}

function isOf(transaction: MedusaOrder["transactions"][number], refund: MedusaRefund): boolean {
  return transaction.reference === REFUND && transaction.reference_id === refund.id;
}

function isEqual(transaction: MedusaOrder["transactions"][number], refund: MedusaRefund): boolean {
  return toCents(transaction.amount) === -toCents(refund.amount);
}
