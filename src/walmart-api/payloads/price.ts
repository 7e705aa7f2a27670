import type { LongJson } from "../http/json-file";
import { FEED_VERSIONS } from "../interfaces/feeds";
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

/**
 * Builds a feed of type `PRICE_AND_PROMOTION`, whose prices are in US dollars. An invalid item throws when the feed's
 * text is generated.
 */
export function toPriceFeed(
  items: readonly PriceItem[],
  version = FEED_VERSIONS.PRICE_AND_PROMOTION,
): LongJson {
  const name = entryNameOf(version);
  return {
    head: priceFeedHead(version),
    list: "MPItem",
    *elements() {
      for (const { sku, price: amount, currency = "USD" } of items) {
        if (currency !== "USD") feed.reject("currency", `must be USD, got ${currency}`);
        yield { [name]: { sku: feed.sku(sku), price: feed.price("price", amount) } };
      }
    },
  };
}

/** The head of a feed of type `PRICE_AND_PROMOTION`. */
export function priceFeedHead(version: string) {
  return { MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version } };
}

/** Versions up to 2 name an entry otherwise than 5 does. */
export function entryNameOf(version: string): "Promo&Discount" | "Price" {
  return /^[12]\./.test(version) ? "Promo&Discount" : "Price";
}

/** Builds a feed of type `price`, which is deprecated. An invalid item throws when the feed's text is generated. */
export function toDeprecatedPriceFeed(
  items: readonly PriceItem[],
  version = FEED_VERSIONS.price,
): LongJson {
  return {
    head: { PriceHeader: { version } },
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
