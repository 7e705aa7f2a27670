import type { FeedKind } from "../../types";
import { matchFeedHandler } from "../listings/match-feed-handler";
import { inventoryFeeds, priceFeeds } from "../stock-price/value-feeds";
import type { FeedHandler } from "../feeds/types";

/** The handler for each kind of feed. A new kind needs a handler and a line here. */
export const FEED_HANDLERS: Partial<Record<FeedKind, FeedHandler>> = {
  item: matchFeedHandler,
  inventory: inventoryFeeds,
  price: priceFeeds,
};
