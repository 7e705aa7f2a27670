import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** Whose warehouse an order ships from: the seller's, Walmart's (WFS), or a logistics provider's. */
export type FulfilledBy = "seller" | "wfs" | "third_party";

/**
 * Who ships the order. Walmart acknowledges and ships WFS orders by itself: nothing may be sent for
 * them. Older orders do not say; those are the seller's.
 */
export function fulfilledBy(po: WalmartPurchaseOrder): FulfilledBy {
  // Some answers name it beside the ship node, as the query parameter does.
  const type = (po.shipNode?.type ?? String(po["shipNodeType"] ?? "")).toLowerCase();
  if (type.startsWith("wfs")) return "wfs";
  if (type.startsWith("3pl")) return "third_party";
  return "seller";
}

/** Whether the order replaces an earlier one, free of charge. */
export function isReplacement(po: WalmartPurchaseOrder): boolean {
  return po.orderType?.toUpperCase() === "REPLACEMENT";
}
