import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { queueAndSendWorkflow } from "../workflows";

/** A fulfilment was marked as shipped: tell Walmart at once. Reconcile tells it where this event is lost. */
export default async function walmartShipmentCreated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await queueAndSendWorkflow(container).run({ input: { fulfillment_ids: [event.data.id] } });
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "walmart-shipment-created" },
};
