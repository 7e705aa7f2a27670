/* eslint-disable @medusajs/prefer-workflow-event-over-module-event -- also what is changed past Medusa's workflows */
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Stock was changed: Walmart is told what can be sold now. The listings job finds what this misses. */
export default async function walmartStockChanged({ event, container }: SubscriberArgs<unknown>) {
  bufferChange(container, "levels", event.data);
}

export const config: SubscriberConfig = {
  event: [
    "inventory-level.created",
    "inventory-level.updated",
    "inventory-level.deleted",
    "inventory.inventory-level.created",
    "inventory.inventory-level.updated",
    "inventory.inventory-level.deleted",
  ],
  context: { subscriberId: "walmart-stock-changed" },
};
