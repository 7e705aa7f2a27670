import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { hintOffers } from "./_offer-hints";

/** Variants were changed: their stock may be managed another way, or their price be another. */
export default async function walmartVariantsChanged({
  event,
  container,
}: SubscriberArgs<unknown>) {
  hintOffers(container, "variants", event.data);
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
  context: { subscriberId: "walmart-variants-changed" },
};
