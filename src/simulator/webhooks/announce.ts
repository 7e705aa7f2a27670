import { randomUUID } from "node:crypto";
import { renderOrder } from "../resources/orders/render";
import type { SimulatedOrder } from "../state/order";
import type { World } from "../state/world";
import type { EventType, OrderEventType } from "./event-types";

/**
 * Sends an event to the seller's subscribers. It never waits and never fails, so that no operation depends on a
 * webhook.
 */
export function announce(
  world: World,
  seller: string,
  eventType: EventType,
  payload: Record<string, unknown>,
): void {
  const subscriptions = world.webhooks.subscriptions.to(seller, eventType);
  if (subscriptions.length === 0) {
    return;
  }
  const partnerId = world.sellers.get(seller)?.partnerId;
  const eventTime = new Date(world.clock.now()).toISOString();
  for (const subscription of subscriptions) {
    const source = { eventType, eventTime, eventId: randomUUID() };
    world.webhooks.send(subscription, { source, payload: { partnerId, ...payload } });
  }
}

/** Announces an order event, under its own name and as an order update. */
export function announceOrder(
  world: World,
  order: SimulatedOrder,
  subEventType: OrderEventType,
): void {
  const { seller, purchaseOrderId, customerOrderId } = order;
  announce(world, seller, subEventType, { purchaseOrderId, customerOrderId });
  if (world.webhooks.subscriptions.to(seller, "ORDER_UPDATES").length > 0) {
    const extras = { replacementInfo: true, productInfo: true };
    const rendered = renderOrder(order, extras, world.settings);
    announce(world, seller, "ORDER_UPDATES", { subEventType, order: rendered });
  }
}
