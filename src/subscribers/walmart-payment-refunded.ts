import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followRefundsWorkflow } from "../workflows";

/** A payment was refunded in Medusa: tell Walmart at once if it is for a return. Reconcile does where this is lost. */
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
