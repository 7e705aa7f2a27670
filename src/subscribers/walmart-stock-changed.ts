/* eslint-disable @medusajs/prefer-workflow-event-over-module-event -- also changes made without Medusa's workflows */
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Sends changed available quantities to Walmart. The offers job finds changes that this misses. */
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
