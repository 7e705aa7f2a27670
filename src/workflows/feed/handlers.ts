import type { FeedKind } from "../../modules/walmart/models/walmart-feed";
import { itemFeedHandler } from "../listing/lib/item-feed";
import { inventoryFeeds, priceFeeds } from "../offer/lib/feed-handler";
import type { FeedHandler } from "./types";

/** What is done for each kind of feed. A new kind is a file with its business and a line here. */
export const FEED_HANDLERS: Partial<Record<FeedKind, FeedHandler>> = {
  item: itemFeedHandler,
  inventory: inventoryFeeds,
  price: priceFeeds,
};
