import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** Who ships from where: the seller, Walmart (WFS), or a logistics provider. */
export type FulfilledBy = "seller" | "wfs" | "third_party";

/**
 * Who ships the order. Walmart acknowledges and ships WFS orders itself: nothing may be sent for them. Older orders
 * have no type and belong to the seller.
 */
export function fulfilledBy(po: WalmartPurchaseOrder): FulfilledBy {
  const type = shipNodeType(po);
  if (type.startsWith("wfs")) return "wfs";
  if (type.startsWith("3pl")) return "third_party";
  return "seller";
}

/** The id of the ship node that Walmart expects the order from; `null` if it names none. */
export function shipNodeOf(po: WalmartPurchaseOrder): string | null {
  return po.shipNode?.id?.trim() || po.shipNode?.name?.trim() || null;
}

/** Whether Walmart's type of a ship node is one that {@link fulfilledBy} knows. */
export function isKnownShipNodeType(type: string): boolean {
  return /^(seller|wfs|3pl)/i.test(type);
}

/** In lower case; empty if Walmart names none. */
function shipNodeType(po: WalmartPurchaseOrder): string {
  // Some responses have the type next to the ship node.
  const nextToNode = po["shipNodeType"];
  return (po.shipNode?.type ?? (typeof nextToNode === "string" ? nextToNode : "")).toLowerCase();
}

/** Whether the order replaces an earlier one, free of charge. */
export function isReplacement(po: WalmartPurchaseOrder): boolean {
  return po.orderType?.toUpperCase() === "REPLACEMENT";
}
