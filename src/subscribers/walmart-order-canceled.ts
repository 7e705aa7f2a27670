import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { queueAndSendWorkflow } from "../workflows";

/** Sends the cancellation of a Medusa order to Walmart. Reconciliation finds it if this event is lost. */
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
