import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { syncWalmartWorkflow, WEBHOOK_RECEIVED_EVENT } from "../workflows";

/** Walmart has told of something: look there. What this misses, a job finds. */
export default async function walmartWebhookReceived({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  await syncWalmartWorkflow(container).run({
    // Many may come at once: the run that is going on takes all of them.
    input: { account_id: event.data.account_id, what: ["webhooks"], skip_if_running: true },
  });
}

export const config: SubscriberConfig = {
  event: WEBHOOK_RECEIVED_EVENT,
  context: { subscriberId: "walmart-webhook-received" },
};
