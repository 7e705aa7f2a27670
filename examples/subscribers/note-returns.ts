import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import { WalmartEvents, type WalmartEventPayloads } from "medusa-plugin-walmart/events";

/** Returns: the order's metadata says what became of each return. An event that comes twice changes nothing. */
export default async function noteReturns({
  event: { name, data },
  container,
}: SubscriberArgs<WalmartEventPayloads["walmart.return.received"]>): Promise<void> {
  if (!data.order_id) return;
  const orders = container.resolve(Modules.ORDER);
  const order = await orders.retrieveOrder(data.order_id, { select: ["id", "metadata"] });
  const returns = { ...(order.metadata?.returns as object | undefined) };
  await orders.updateOrders(data.order_id, {
    metadata: { ...order.metadata, returns: { ...returns, [data.return_order_id]: name } },
  });
}

export const config: SubscriberConfig = {
  event: [
    WalmartEvents.RETURN_RECEIVED,
    WalmartEvents.RETURN_REFUNDED,
    WalmartEvents.RETURN_CANCELED,
  ],
  context: { subscriberId: "note-returns" },
};
