import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { syncWalmartWorkflow, UPDATES_QUEUED_EVENT } from "../workflows";

/** Sends messages that were queued for an account (acknowledgements after an import) without waiting for the job. */
export default async function walmartUpdatesQueued({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  await syncWalmartWorkflow(container).run({
    // A large import emits this per chunk; the run in progress also takes what is queued meanwhile.
    input: { account_id: event.data.account_id, what: ["updates"], skip_if_running: true },
  });
}

export const config: SubscriberConfig = {
  event: UPDATES_QUEUED_EVENT,
  context: { subscriberId: "walmart-updates-queued" },
};
