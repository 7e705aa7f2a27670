import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { WalmartEvents, type WalmartEventPayloads } from "medusa-plugin-walmart/events";

/** Stock and prices: a history of what Walmart's buyers have seen. */
export default async function logValues({
  event: { name, data },
  container,
}: SubscriberArgs<WalmartEventPayloads["walmart.stock.changed"]>): Promise<void> {
  const { occurred_at, sku, from, to } = data;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`HISTORY ${name} ${occurred_at} ${sku}: ${from} → ${to}`);
}

export const config: SubscriberConfig = {
  event: [WalmartEvents.STOCK_CHANGED, WalmartEvents.PRICE_CHANGED],
  context: { subscriberId: "log-values" },
};
