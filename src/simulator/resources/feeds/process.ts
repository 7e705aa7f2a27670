import type { Feed, FeedItem } from "../../state/feeds";
import type { Cause } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { FEED_KINDS } from "./kinds";
import { skuOf } from "./types";

/** Processes the feeds that are due. */
export function processFeeds(world: World): void {
  for (const { at, what: feed } of world.listings.processing.due(world.clock.now())) {
    const { feedId, correlationId } = feed;
    const cause = { source: "api", at, feedId, correlationId } as const;
    feed.results = feed.payload.map((value) => processItem(value, feed, cause, world));
    feed.payload = [];
  }
}

function processItem(value: unknown, feed: Feed, cause: Cause, world: World): FeedItem {
  const sku = skuOf(value);
  const rejection = world.listings.rejections.take(sku, feed.feedType);
  return rejection
    ? { sku, errors: [rejection] }
    : FEED_KINDS[feed.feedType].apply(value, feed, cause, world);
}
