import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** Walmart requires the acknowledgement within four hours after the order was created. */
const ACKNOWLEDGE_WITHIN_MS = 4 * 60 * 60 * 1000;

/** The deadline for acknowledging an order. */
export function acknowledgeBy(orderedAt: Date): Date {
  return new Date(orderedAt.getTime() + ACKNOWLEDGE_WITHIN_MS);
}

/** The deadline for shipping an order; Walmart omits it on some shipped orders. */
export function shipBy(shippingInfo: WalmartPurchaseOrder["shippingInfo"]): Date | null {
  return shippingInfo?.estimatedShipDate ?? null;
}

/** The deadline for delivering an order. */
export function deliverBy(shippingInfo: WalmartPurchaseOrder["shippingInfo"]): Date | null {
  return shippingInfo?.estimatedDeliveryDate ?? null;
}

/** How long sellers can dispute a refund that Walmart made, according to Walmart's Seller Help. */
const DISPUTE_HOURS = 48;

/** When the time ends to dispute a refund that Walmart made. Counted from when it was first seen. */
export function disputeBy(seenAt: Date): Date {
  return new Date(seenAt.getTime() + DISPUTE_HOURS * 3_600_000);
}
