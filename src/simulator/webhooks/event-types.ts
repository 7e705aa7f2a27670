/** Walmart's event types, with their resources. */
export const EVENT_TYPES = {
  ORDER_UPDATES: ["ORDER", "All changes of purchase orders"],
  PO_CREATED: ["ORDER", "A purchase order was created"],
  PO_LINE_AUTOCANCELLED: [
    "ORDER",
    "A purchase order line was canceled because it was not shipped in time",
  ],
  INTENT_TO_CANCEL: ["ORDER", "The buyer requested to cancel"],
  FRAUD_CANCEL: ["ORDER", "A purchase order was canceled for fraud"],
  OFFER_PUBLISHED: ["ITEM", "An offer was published"],
  OFFER_UNPUBLISHED: ["ITEM", "An offer was unpublished"],
  INVENTORY_OOS: ["INVENTORY", "An item went out of stock"],
  BUY_BOX_CHANGED: ["PRICE", "The buy box changed"],
  RETURN_CREATED: ["ReturnsAndRefunds", "A return was created"],
  RETURN_DELIVERED: ["ReturnsAndRefunds", "A return arrived at the return center"],
  RETURN_INVOICED: ["ReturnsAndRefunds", "A return was refunded"],
} as const satisfies Record<string, readonly [resourceName: string, description: string]>;

export type EventType = keyof typeof EVENT_TYPES;

/** Events of purchase orders: separate event types until the end of 2026, and all of them in ORDER_UPDATES. */
export type OrderEventType =
  "PO_CREATED" | "PO_LINE_AUTOCANCELLED" | "INTENT_TO_CANCEL" | "FRAUD_CANCEL";

export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_TYPES, text);
}
