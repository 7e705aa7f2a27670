/* eslint-disable @medusajs/prefer-workflow-event-over-module-event -- prices have no workflow events */
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Sends changed prices to Walmart. */
export default async function walmartPricesChanged({ event, container }: SubscriberArgs<unknown>) {
  bufferChange(container, "prices", event.data);
}

export const config: SubscriberConfig = {
  event: [
    "pricing.price.created",
    "pricing.price.updated",
    "pricing.price.deleted",
    "pricing.price-list.created",
    "pricing.price-list.updated",
    "pricing.price-list.deleted",
    "pricing.price-rule.created",
    "pricing.price-rule.updated",
    "pricing.price-rule.deleted",
    "pricing.price-list-rule.created",
    "pricing.price-list-rule.updated",
    "pricing.price-list-rule.deleted",
  ],
  context: { subscriberId: "walmart-prices-changed" },
};
