/* eslint-disable @medusajs/prefer-workflow-event-over-module-event -- also what is changed past Medusa's workflows */
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Units were reserved or set free: Walmart is told what can be sold now. */
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
