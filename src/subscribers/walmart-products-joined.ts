import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bufferChange } from "./_change-buffer";

/** Lists products that joined a sales channel. Medusa reports the id of the link only. */
export default async function walmartProductsJoined({ event, container }: SubscriberArgs<unknown>) {
  bufferChange(container, "channel_links", event.data);
}

export const config: SubscriberConfig = {
  event: "LinkProductSalesChannel.attached",
  context: { subscriberId: "walmart-products-joined" },
};
