import type { LongJson } from "../http/json-file";
import { createChecks } from "./check";
import type { PriceItem } from "./offer-types";

type Checks = ReturnType<typeof createChecks>;

const single = createChecks("prices.put");
const feed = createChecks("feeds.submitPrices");

/** Body of `PUT /v3/price`. Throws `WalmartError` of kind `rejected` that names the field if something is wrong. */
export function toPricePayload(item: PriceItem) {
  return price(single, item);
}

/** Feed `price`. What is wrong with an item shows when the feed's text is made. */
export function toPriceFeed(items: readonly PriceItem[]): LongJson {
  return {
    head: { PriceHeader: { version: "1.7" } },
    list: "Price",
    *elements() {
      for (const item of items) yield price(feed, item);
    },
  };
}

function price(check: Checks, { sku, price: amount, currency = "USD" }: PriceItem) {
  const currentPrice = { currency, amount: check.price("price", amount) };
  return { sku: check.sku(sku), pricing: [{ currentPriceType: "BASE", currentPrice }] };
}
