import type { CancellationReason } from "../walmart-api/payloads/types";

/** Only allowed if the buyer asked Walmart to cancel. */
export const CUSTOMER_CANCELLATION_REASON = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";

/** Walmart's codes for why a seller cancels, in the order in which screens list them. */
export const CANCELLATION_REASONS = [
  "SELLER_CANCEL_OUT_OF_STOCK",
  "SELLER_CANCEL_PRICING_ERROR",
  "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE",
  "SELLER_CANCEL_FRAUD_STOP_SHIPMENT",
  CUSTOMER_CANCELLATION_REASON,
] as const satisfies readonly CancellationReason[];
export type AdminWalmartCancellationReason = (typeof CANCELLATION_REASONS)[number];

/** English labels for messages and logs. The admin has translations. */
export const CANCELLATION_REASON_LABELS: Record<AdminWalmartCancellationReason, string> = {
  SELLER_CANCEL_OUT_OF_STOCK: "The item is out of stock",
  SELLER_CANCEL_PRICING_ERROR: "Price or other listing errors",
  SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Unavailable carrier or shipping information",
  SELLER_CANCEL_FRAUD_STOP_SHIPMENT:
    "Additional information is required by our Credit or Fraud Avoidance department",
  CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "The customer asked to cancel",
};

/** `POST /admin/orders/:id/cancel` (core's) for a Walmart order. */
export interface AdminCancelWalmartOrder {
  cancellation_reason: AdminWalmartCancellationReason;
}

/** `POST /admin/walmart/orders/:id/cancel-lines` */
export interface AdminCancelWalmartOrderLines {
  reason: AdminWalmartCancellationReason;
  /** Medusa line items, and how many units of each to cancel. */
  lines: { line_item_id: string; quantity: number }[];
}

/** `POST /admin/walmart/orders/:id/cancel`: without `lines` the whole purchase order. */
export interface AdminCancelWalmartPurchaseOrder {
  reason: AdminWalmartCancellationReason;
  /** Units of Medusa line items, or of lines of the purchase order: an order on hold has no Medusa items. */
  lines?:
    { line_item_id: string; quantity: number }[] | { line_number: string; quantity: number }[];
}
