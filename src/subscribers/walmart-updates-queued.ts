import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { syncWalmartWorkflow, UPDATES_QUEUED_EVENT } from "../workflows";

/** Something was queued for an account (acknowledgements after an import): send it without waiting for the job. */
export default async function walmartUpdatesQueued({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  await syncWalmartWorkflow(container).run({
    // A large import says it chunk by chunk; the run that is going on finds what is queued meanwhile.
    input: { account_id: event.data.account_id, what: ["updates"], skip_if_running: true },
  });
}

export const config: SubscriberConfig = {
  event: UPDATES_QUEUED_EVENT,
  context: { subscriberId: "walmart-updates-queued" },
};
