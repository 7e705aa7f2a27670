/** What the widget needs of the Medusa order that the order page hands to it. */
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

/** The order says of itself that it came from Walmart, so the widget will have something to show. */
export function saysWalmart(order: WidgetOrder): boolean {
  return typeof order.metadata?.walmart === "object" && order.metadata.walmart !== null;
}

export function isCanceled(order: WidgetOrder): boolean {
  return order.status === "canceled" || !!order.canceled_at;
}

/** Packed and not yet shipped: Medusa cancels no units of it. */
export function hasOpenFulfillment(order: WidgetOrder): boolean {
  return (order.fulfillments ?? []).some(
    ({ shipped_at, delivered_at, canceled_at }) => !shipped_at && !delivered_at && !canceled_at,
  );
}

/** Changes with every change to the Medusa order that may have to be sent to Walmart. */
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
