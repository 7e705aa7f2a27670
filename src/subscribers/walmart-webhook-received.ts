import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { syncWalmartWorkflow, WEBHOOK_RECEIVED_EVENT } from "../workflows";

/** Handles a webhook that was just stored. A job handles those that this misses. */
export default async function walmartWebhookReceived({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  await syncWalmartWorkflow(container).run({
    // Many may arrive at once: the run in progress takes all of them.
    input: { account_id: event.data.account_id, what: ["webhooks"], skip_if_running: true },
  });
}

export const config: SubscriberConfig = {
  event: WEBHOOK_RECEIVED_EVENT,
  context: { subscriberId: "walmart-webhook-received" },
};
