import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { paymentsOf, readMedusaOrder } from "./medusa-order";

export interface AnnotateCancellationInput {
  order_id: string;
  /** Walmart's reason code. */
  reason: string | null;
}

/** Stores the cancellation reason in the metadata of the order and its payments. Can be repeated. */
export async function annotateCancellation(
  container: MedusaContainer,
  { order_id, reason }: AnnotateCancellationInput,
): Promise<void> {
  if (!reason) return;
  const order = await readMedusaOrder(container, order_id);
  if (!order) return;
  const isNoted = ({ metadata }: Annotated) => walmartOf(metadata).cancellation_reason === reason;
  const withReason = ({ metadata }: Annotated) => ({
    ...metadata,
    walmart: { ...walmartOf(metadata), cancellation_reason: reason },
  });
  if (!isNoted(order)) {
    await container
      .resolve(Modules.ORDER)
      .updateOrders([{ id: order.id, metadata: withReason(order) }]);
  }
  // The published type has neither metadata nor this plural method; the module has both.
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    updatePayments(data: { id: string; metadata: Record<string, unknown> }): Promise<unknown>;
  };
  for (const payment of paymentsOf(order).filter((one) => !isNoted(one)))
    await payments.updatePayments({ id: payment.id, metadata: withReason(payment) });
}

interface Annotated {
  metadata: Record<string, unknown> | null;
}

function walmartOf(metadata: Annotated["metadata"]): { cancellation_reason?: unknown } {
  return (metadata?.walmart as object | undefined) ?? {};
}
