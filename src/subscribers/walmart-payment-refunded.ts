import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followRefundsWorkflow } from "../workflows";

/**
 * Sends a refund made in Medusa to Walmart if it belongs to a return. Reconciliation finds it if this event is lost.
 */
export default async function walmartPaymentRefunded({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followRefundsWorkflow(container).run({ input: { payment_ids: [event.data.id] } });
}

export const config: SubscriberConfig = {
  event: "payment.refunded",
  context: { subscriberId: "walmart-payment-refunded" },
};
