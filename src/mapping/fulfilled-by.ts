import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** Who ships from where: the seller, Walmart (WFS), or a logistics provider. */
export type FulfilledBy = "seller" | "wfs" | "third_party";

/**
 * Who ships the order. Walmart acknowledges and ships WFS orders itself: nothing may be sent for them. Older orders
 * have no type and belong to the seller.
 */
export function fulfilledBy(po: WalmartPurchaseOrder): FulfilledBy {
  // Some responses have the type next to the ship node.
  const type = (po.shipNode?.type ?? String(po["shipNodeType"] ?? "")).toLowerCase();
  if (type.startsWith("wfs")) return "wfs";
  if (type.startsWith("3pl")) return "third_party";
  return "seller";
}

/** Whether the order replaces an earlier one, free of charge. */
export function isReplacement(po: WalmartPurchaseOrder): boolean {
  return po.orderType?.toUpperCase() === "REPLACEMENT";
}
