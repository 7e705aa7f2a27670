import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../../shared/container";

/** What a cancellation has to know of a Medusa order. */
export interface MedusaOrder {
  id: string;
  status: string;
  canceled_at: string | null;
  metadata: Record<string, unknown> | null;
  items: {
    id: string;
    quantity: number;
    detail: { quantity: number; fulfilled_quantity: number; shipped_quantity: number };
    adjustments?: { code: string | null; amount: number; description: string | null }[];
  }[];
  fulfillments: { id: string; canceled_at: string | null; shipped_at: string | null }[];
  payment_collections: {
    payments: {
      id: string;
      metadata: Record<string, unknown> | null;
      captures: { amount: number }[];
      refunds: { amount: number; note: string | null }[];
    }[];
  }[];
}

/** One Medusa order, or `null` where there is none (any more). */
export async function readMedusaOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<MedusaOrder | null> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "canceled_at",
      "metadata",
      "items.id",
      "items.quantity",
      "items.detail.quantity",
      "items.detail.fulfilled_quantity",
      "items.detail.shipped_quantity",
      "items.adjustments.*",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "payment_collections.payments.id",
      "payment_collections.payments.metadata",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
      "payment_collections.payments.refunds.note",
    ],
    filters: { id: orderId },
  });
  return (data[0] as unknown as MedusaOrder | undefined) ?? null;
}

/** All payments of an order. */
export function paymentsOf(
  order: MedusaOrder,
): MedusaOrder["payment_collections"][number]["payments"] {
  return (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? []);
}
