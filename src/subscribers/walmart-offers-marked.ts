import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { OFFERS_MARKED_EVENT } from "../workflows";
import { bufferChange } from "./_change-buffer";

/** Walmart has changed quantities by itself: ours are told again. */
export default async function walmartOffersMarked({
  event,
  container,
}: SubscriberArgs<{ account_id: string }>) {
  bufferChange(container, "accounts", event.data.account_id);
}

export const config: SubscriberConfig = {
  event: OFFERS_MARKED_EVENT,
  context: { subscriberId: "walmart-offers-marked" },
};
