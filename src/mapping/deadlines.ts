import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** Walmart wants an order acknowledged within four hours of its creation. */
const ACKNOWLEDGE_WITHIN_MS = 4 * 60 * 60 * 1000;

/** Until when an order has to be acknowledged. */
export function acknowledgeBy(orderedAt: Date): Date {
  return new Date(orderedAt.getTime() + ACKNOWLEDGE_WITHIN_MS);
}

/** Until when an order has to be shipped; Walmart leaves it out on some orders that are shipped. */
export function shipBy(shippingInfo: WalmartPurchaseOrder["shippingInfo"]): Date | null {
  return shippingInfo?.estimatedShipDate ?? null;
}

/** Until when an order has to be with the buyer. */
export function deliverBy(shippingInfo: WalmartPurchaseOrder["shippingInfo"]): Date | null {
  return shippingInfo?.estimatedDeliveryDate ?? null;
}
