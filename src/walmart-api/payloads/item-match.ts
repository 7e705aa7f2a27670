import type { LongJson } from "../http/json-file";
import { createChecks } from "./checks";
import type { MatchItem } from "./listing-types";

const check = createChecks("feeds.submitItemMatch");

/** Builds a feed of type `MP_ITEM_MATCH`. An invalid item throws when the feed's text is generated. */
export function toItemMatchFeed(items: readonly MatchItem[]): LongJson {
  return {
    head: {
      MPItemFeedHeader: {
        processMode: "REPLACE",
        subset: "EXTERNAL",
        locale: "en",
        sellingChannel: "mpsetupbymatch",
        version: "4.2",
      },
    },
    list: "MPItem",
    *elements() {
      for (const item of items) yield { Item: toItem(item) };
    },
  };
}

function toItem({ sku, productIdType, productId, price, shippingWeight, condition }: MatchItem) {
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
