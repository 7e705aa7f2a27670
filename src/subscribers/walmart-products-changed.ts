import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/**
 * Compares the content of changed products' listings, and lists products that joined a collection or category. What joins
 * in the page of a collection or category is reported by the product module alone.
 */
export default async function walmartProductsChanged({
  event,
  container,
}: SubscriberArgs<unknown>) {
  bufferChange(container, "products", event.data);
}

/** The product module's own event. No workflow reports a product that joins a collection or category. */
const SAVED = "product.product.updated";

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated", SAVED],
  context: { subscriberId: "walmart-products-changed" },
};
