import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Compares the content of changed products' listings, and lists products that joined a channel, collection or category. */
export default async function walmartProductsChanged({
  event,
  container,
}: SubscriberArgs<unknown>) {
  bufferChange(container, "products", event.data);
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated"],
  context: { subscriberId: "walmart-products-changed" },
};
