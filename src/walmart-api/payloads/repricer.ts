import type { LongJson } from "../http/json-file";
import { FEED_VERSIONS } from "../interfaces/feeds";
import { createChecks } from "./checks";
import type { RepricerAssignment, RepricerStrategyInput } from "./listing-types";

const feed = createChecks("feeds.submitRepricer");

/** Builds the body that makes or replaces a strategy. */
export function toRepricerStrategy(strategy: RepricerStrategyInput) {
  const { name, enabled, rule } = strategy;
  return {
    repricerStrategy: name,
    enabled,
    enableRepricerForPromotion: strategy.duringPromotions,
    restoreSellerPriceWithoutTarget: strategy.restoresPrice,
    enableBuyboxMeetExternal: rule.type === "Buy Box Price" && strategy.meetsExternal,
    compareWith3pOfferOnly: strategy.sellersOnly,
    strategies: [
      {
        strategyType: rule.type,
        adjustmentType: rule.adjustment,
        adjustmentValue: rule.value,
      },
    ],
  };
}

/** Builds a feed that assigns items to strategies. An invalid item throws when the feed's text is generated. */
export function toRepricerFeed(
  items: readonly RepricerAssignment[],
  version = FEED_VERSIONS.REPRICER,
): LongJson {
  return {
    head: {
      ItemFeedHeader: {
        processMode: "REPLACE",
        subset: "EXTERNAL",
        mart: "WALMART_US",
        sellingChannel: "repricerstrategy",
        version,
        locale: "en",
      },
    },
    list: "Item",
    *elements() {
      for (const { sku, strategy, minimum, maximum } of items)
        yield {
          Strategy: {
            sku: feed.sku(sku),
            // Left out: the item leaves its strategy.
            ...(strategy !== null && {
              repricerStrategy: strategy,
              minimumSellerAllowedPrice: feed.price("minimum", minimum),
              maximumSellerAllowedPrice: feed.price("maximum", maximum),
            }),
          },
        };
    },
  };
}
