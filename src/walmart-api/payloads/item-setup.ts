import type { LongJson } from "../http/json-file";
import { FEED_VERSIONS } from "../interfaces/feeds";
import type { ItemSpecFeedType } from "../interfaces/item-setup";
import { createChecks } from "./checks";
import type { ItemEntry } from "./listing-types";

const CHECKS = {
  MP_ITEM: createChecks("feeds.submitItems"),
  MP_MAINTENANCE: createChecks("feeds.submitItemMaintenance"),
};

/**
 * Builds a feed of type `MP_ITEM` or `MP_MAINTENANCE`. An entry without a SKU throws when the feed's text is generated;
 * the rest of it is for the product type's schema to check.
 */
export function toItemFeed(
  feedType: ItemSpecFeedType,
  entries: readonly ItemEntry[],
  version = FEED_VERSIONS[feedType],
): LongJson {
  const check = CHECKS[feedType];
  return {
    // Exactly these three fields: Walmart rejects a feed with any other.
    head: { MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version } },
    list: "MPItem",
    *elements() {
      for (const { Orderable, Visible } of entries) {
        const { specProductType: _refused, sku, ...orderable } = Orderable;
        // Text, or else the check throws.
        yield { Orderable: { sku: check.sku(sku as string), ...orderable }, Visible };
      }
    },
  };
}
