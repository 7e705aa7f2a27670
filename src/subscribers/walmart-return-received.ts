import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followRefundsWorkflow } from "../workflows";

/** Items came back in Medusa: a refund that waited for that may now be known for the return's. */
export default async function walmartReturnReceived({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  await followRefundsWorkflow(container).run({ input: { order_ids: [event.data.order_id] } });
}

export const config: SubscriberConfig = {
  event: "order.return_received",
  context: { subscriberId: "walmart-return-received" },
};
