import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followRefundsWorkflow } from "../workflows";

/** Items were received in Medusa: a refund that could not be assigned before may now match the return. */
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
