import type { LongJson } from "../http/json-file";
import { createChecks } from "./checks";
import type { PriceItem } from "./listing-types";

type Checks = ReturnType<typeof createChecks>;

const single = createChecks("prices.put");
const feed = createChecks("feeds.submitPrices");

/**
 * Builds the body of `PUT /v3/price`. Throws `WalmartError` of kind `rejected` that names the field if one is invalid.
 */
export function toPricePayload(item: PriceItem) {
  return price(single, item);
}

/** Builds a feed of type `price`. An invalid item throws when the feed's text is generated. */
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
