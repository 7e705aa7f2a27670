import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { queueAndSendWorkflow } from "../workflows";

/** Sends a new shipment to Walmart. Reconciliation finds it if this event is lost. */
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
