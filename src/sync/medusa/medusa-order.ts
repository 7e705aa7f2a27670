import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../kernel/container";

/** A tax line of Medusa; the rate is in percent. */
export interface MedusaTaxLine {
  id: string;
  rate: number;
  raw_rate?: { value: string } | null;
}

export interface MedusaItem {
  id: string;
  quantity: number;
  detail: {
    quantity: number;
    fulfilled_quantity: number;
    shipped_quantity: number;
    return_requested_quantity: number;
    return_received_quantity: number;
    return_dismissed_quantity: number;
  };
  adjustments?: { code: string | null; amount: number; description: string | null }[];
  tax_lines?: MedusaTaxLine[];
  variant?: {
    inventory_items?: ({ inventory_item_id: string; required_quantity: number } | null)[] | null;
  } | null;
}

export interface MedusaShippingMethod {
  id: string;
  name: string;
  amount: number;
  shipping_option_id: string | null;
  tax_lines?: MedusaTaxLine[];
}

export interface MedusaFulfillment {
  id: string;
  location_id: string;
  canceled_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  items: { line_item_id: string | null; inventory_item_id: string | null }[];
}

/** The fields of a Medusa order that mirroring needs. */
export interface MedusaOrder {
  id: string;
  status: string;
  canceled_at: string | null;
  metadata: Record<string, unknown> | null;
  summary: { pending_difference: number };
  items: MedusaItem[];
  shipping_methods: MedusaShippingMethod[];
  fulfillments: MedusaFulfillment[];
  payment_collections: {
    id: string;
    refunded_amount: number | null;
    payments: MedusaPayment[];
  }[];
  currency_code: string;
  credit_lines?: { amount: number }[] | null;
  /** Payments and refunds as recorded on the order. */
  transactions: {
    id: string;
    reference: string | null;
    reference_id: string | null;
    amount: number;
  }[];
}

export interface MedusaPayment {
  id: string;
  canceled_at: string | null;
  metadata: Record<string, unknown> | null;
  /** The payment provider's. */
  data?: Record<string, unknown> | null;
  captures: { amount: number }[];
  refunds: MedusaRefund[];
}

export interface MedusaRefund {
  id: string;
  amount: number;
  note: string | null;
  created_by: string | null;
  created_at: string;
  metadata?: Record<string, unknown> | null;
}

/** Reads a Medusa order; `null` if it does not exist. */
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
      "currency_code",
      "summary",
      "credit_lines.amount",
      "transactions.id",
      "transactions.reference",
      "transactions.reference_id",
      "transactions.amount",
      "items.id",
      "items.quantity",
      "items.detail.quantity",
      "items.detail.fulfilled_quantity",
      "items.detail.shipped_quantity",
      "items.detail.return_requested_quantity",
      "items.detail.return_received_quantity",
      "items.detail.return_dismissed_quantity",
      "items.adjustments.*",
      "items.tax_lines.*",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
      "shipping_methods.id",
      "shipping_methods.name",
      "shipping_methods.amount",
      "shipping_methods.shipping_option_id",
      "shipping_methods.tax_lines.*",
      "fulfillments.id",
      "fulfillments.location_id",
      "fulfillments.items.line_item_id",
      "fulfillments.items.inventory_item_id",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "payment_collections.id",
      "payment_collections.refunded_amount",
      "payment_collections.payments.id",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.metadata",
      "payment_collections.payments.data",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.id",
      "payment_collections.payments.refunds.amount",
      "payment_collections.payments.refunds.note",
      "payment_collections.payments.refunds.created_by",
      "payment_collections.payments.refunds.created_at",
      "payment_collections.payments.refunds.metadata",
    ],
    filters: { id: orderId },
  });
  return (data[0] as unknown as MedusaOrder | undefined) ?? null;
}

/** All payments of an order. */
export function paymentsOf(order: Pick<MedusaOrder, "payment_collections">): MedusaPayment[] {
  return (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? []);
}
