import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { WalmartEvents, type WalmartEventPayloads } from "medusa-plugin-walmart/events";

type Failure =
  | WalmartEventPayloads["walmart.update.failed"]
  | WalmartEventPayloads["walmart.account.health_changed"]
  | WalmartEventPayloads["walmart.listing.status_changed"];

/** Updates, accounts and listings: what failed goes to the store's log, for its alerts. */
export default async function alertOnFailures({
  event: { name, data },
  container,
}: SubscriberArgs<Failure>): Promise<void> {
  if ("to" in data && !["error", "not_connected"].includes(data.to)) return;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`ALERT ${name}: ${JSON.stringify(data)}`);
}

export const config: SubscriberConfig = {
  event: [
    WalmartEvents.UPDATE_FAILED,
    WalmartEvents.ACCOUNT_HEALTH_CHANGED,
    WalmartEvents.LISTING_STATUS_CHANGED,
  ],
  context: { subscriberId: "alert-on-failures" },
};
