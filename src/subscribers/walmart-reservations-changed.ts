/* eslint-disable @medusajs/prefer-workflow-event-over-module-event -- also changes made without Medusa's workflows */
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Sends changed available quantities to Walmart after units were reserved or released. */
export default async function walmartReservationsChanged({
  event,
  container,
}: SubscriberArgs<unknown>) {
  bufferChange(container, "reservations", event.data);
}

export const config: SubscriberConfig = {
  event: [
    "reservation-item.created",
    "reservation-item.updated",
    "reservation-item.deleted",
    "inventory.reservation-item.created",
    "inventory.reservation-item.updated",
    "inventory.reservation-item.deleted",
  ],
  context: { subscriberId: "walmart-reservations-changed" },
};
