import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Variants were changed: their stock may be managed another way, or their price be another. */
export default async function walmartVariantsChanged({
  event,
  container,
}: SubscriberArgs<unknown>) {
  bufferChange(container, "variants", event.data);
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
  context: { subscriberId: "walmart-variants-changed" },
};
