import { FEED_VERSIONS } from "../interfaces/feeds";
import type { LongJson } from "../http/json-file";
import { createChecks } from "./checks";
import type { MatchItem } from "./listing-types";

const check = createChecks("feeds.submitItemMatch");

/** Builds a feed of type `MP_ITEM_MATCH`. An invalid item throws when the feed's text is generated. */
export function toItemMatchFeed(
  items: readonly MatchItem[],
  version = FEED_VERSIONS.MP_ITEM_MATCH,
): LongJson {
  const isOld = /^4\./.test(version);
  return {
    head: { MPItemFeedHeader: isOld ? oldHeader(version) : header(version) },
    list: "MPItem",
    *elements() {
      for (const item of items) yield { Item: isOld ? toOldItem(item) : toItem(item) };
    },
  };
}

/** Exactly these three fields: Walmart rejects a feed with any other. */
function header(version: string) {
  return { businessUnit: "WALMART_US", locale: "en", version };
}

function oldHeader(version: string) {
  return {
    processMode: "REPLACE",
    subset: "EXTERNAL",
    locale: "en",
    sellingChannel: "mpsetupbymatch",
    version,
  };
}

function toItem(item: MatchItem) {
  const { mainImageUrl } = item;
  const restoredProductIdentifier = toRestored(item);
  return {
    ...toOldItem(item),
    ...(mainImageUrl && { mainImageUrl }),
    ...(restoredProductIdentifier && { restoredProductIdentifier }),
  };
}

/**
 * Walmart requires the identifier of what was restored, as a UPC or GTIN. That it is the item's own identifier is an
 * assumption.
 */
function toRestored({ condition, productIdType, productId }: MatchItem) {
  if (!condition?.startsWith("Restored: ")) return undefined;
  if (productIdType === "UPC" || productIdType === "GTIN")
    return { restoredProductIdType: productIdType, restoredProductId: productId };
  return productIdType === "EAN"
    ? { restoredProductIdType: "GTIN", restoredProductId: productId.padStart(14, "0") }
    : undefined;
}

function toOldItem({ sku, productIdType, productId, price, shippingWeight, condition }: MatchItem) {
  return {
    sku: check.sku(sku),
    productIdentifiers: {
      productIdType: check.text("productIdType", productIdType),
      productId: check.text("productId", productId, 14),
    },
    price: check.price("price", price),
    ShippingWeight: check.amount("shippingWeight", shippingWeight),
    condition: condition?.trim() || "New",
  };
}
