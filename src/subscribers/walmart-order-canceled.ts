import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { queueAndSendWorkflow } from "../workflows";

/** An order was cancelled in Medusa: tell Walmart at once. Reconcile tells it where this event is lost. */
export default async function walmartOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await queueAndSendWorkflow(container).run({ input: { order_ids: [event.data.id] } });
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "walmart-order-canceled" },
};
