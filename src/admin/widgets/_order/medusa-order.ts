/** The id of the heading of the Walmart card, which the status strip leads to. */
export const WALMART_CARD_ID = "walmart-order-heading";

/** The part of the Medusa order that the widget uses. The order page passes it. */
export interface WidgetOrder {
  id: string;
  status?: string | null;
  canceled_at?: string | Date | null;
  metadata?: Record<string, unknown> | null;
  fulfillments?: WidgetFulfillment[] | null;
  payment_collections?: { payments?: { refunds?: { id: string }[] | null }[] | null }[] | null;
}

interface WidgetFulfillment {
  id: string;
  shipped_at?: string | Date | null;
  delivered_at?: string | Date | null;
  canceled_at?: string | Date | null;
}

/** Whether the order was imported from Walmart, according to its metadata. */
export function isFromWalmart(order: WidgetOrder): boolean {
  return typeof order.metadata?.walmart === "object" && order.metadata.walmart !== null;
}

export function isCanceled(order: WidgetOrder): boolean {
  return order.status === "canceled" || !!order.canceled_at;
}

/** Whether a fulfillment is packed but not shipped. Medusa does not cancel its units. */
export function hasOpenFulfillment(order: WidgetOrder): boolean {
  return (order.fulfillments ?? []).some(
    ({ shipped_at, delivered_at, canceled_at }) => !shipped_at && !delivered_at && !canceled_at,
  );
}

/** A key that changes with each change of the Medusa order that may be sent to Walmart. */
export function orderRevision(order: WidgetOrder): string {
  return JSON.stringify([
    order.status,
    order.canceled_at,
    (order.fulfillments ?? []).map(({ id, shipped_at, delivered_at, canceled_at }) => [
      id,
      shipped_at,
      delivered_at,
      canceled_at,
    ]),
    (order.payment_collections ?? []).flatMap(({ payments }) =>
      (payments ?? []).flatMap(({ refunds }) => (refunds ?? []).map(({ id }) => id)),
    ),
  ]);
}
