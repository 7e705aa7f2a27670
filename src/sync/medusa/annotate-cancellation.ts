import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancellationNote, cancellationReason } from "../../mapping";
import { ensureRefundReasons } from "./ensure-refund-reasons";
import { importPaymentOf } from "./import-payment";
import { type MedusaOrder, type MedusaPayment, readMedusaOrder } from "./medusa-order";
import { paymentRecords } from "./payment-records";

export interface AnnotateCancellationInput {
  order_id: string;
  /** Walmart's reason code. */
  reason: string | null;
}

/**
 * Stores the cancellation reason in the metadata of the order, and in metadata and data of the import's payment, and on the
 * refund that core made without a word when the order was canceled. Can be repeated.
 */
export async function annotateCancellation(
  container: MedusaContainer,
  { order_id, reason }: AnnotateCancellationInput,
): Promise<void> {
  if (!reason) return;
  const order = await readMedusaOrder(container, order_id);
  if (order) await annotateOrder(container, order, reason);
}

/** The same for an order that has been read. */
export async function annotateOrder(
  container: MedusaContainer,
  order: MedusaOrder,
  reason: string,
): Promise<void> {
  const isNoted = ({ metadata }: Annotated) => walmartOf(metadata).cancellation_reason === reason;
  const withCode = ({ metadata }: Annotated) => ({
    ...metadata,
    walmart: { ...walmartOf(metadata), cancellation_reason: reason },
  });
  if (!isNoted(order)) {
    await container
      .resolve(Modules.ORDER)
      .updateOrders([{ id: order.id, metadata: withCode(order) }]);
  }
  const payment = importPaymentOf(order);
  if (!payment) return;
  // The published type has neither metadata nor this plural method; the module has both.
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    updatePayments(data: {
      id: string;
      metadata: Record<string, unknown>;
      data: Record<string, unknown>;
    }): Promise<unknown>;
  };
  if (!isNoted(payment) || payment.data?.cancellation_reason !== reason)
    await payments.updatePayments({
      id: payment.id,
      metadata: withCode(payment),
      data: { ...payment.data, cancellation_reason: reason },
    });
  if (order.canceled_at) await describeRefunds(container, payment, reason);
}

async function describeRefunds(
  container: MedusaContainer,
  { refunds }: MedusaPayment,
  code: string,
): Promise<void> {
  const silent = refunds.filter(({ note }) => !note);
  if (!silent.length) return;
  const reason = cancellationReason(code);
  const ids = await ensureRefundReasons(container, [reason]);
  const records = paymentRecords(container);
  for (const { id } of silent)
    await records.describeRefund(id, cancellationNote(reason), ids.get(code) ?? null);
}

interface Annotated {
  metadata: Record<string, unknown> | null;
}

function walmartOf(metadata: Annotated["metadata"]): { cancellation_reason?: unknown } {
  return (metadata?.walmart as object | undefined) ?? {};
}
