import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { LISTINGS_MARKED_EVENT } from "../workflows";
import { bufferChange } from "./_change-buffer";

/** Listings were marked for sending again, for example because Walmart changed quantities: send their stock now. */
export default async function walmartListingsMarked({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  bufferChange(container, "accounts", event.data.account_id);
}

export const config: SubscriberConfig = {
  event: LISTINGS_MARKED_EVENT,
  context: { subscriberId: "walmart-offers-marked" },
};
