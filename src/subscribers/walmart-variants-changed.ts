import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Recomputes stock and prices of changed variants: inventory management may have been switched, or a price changed. */
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
