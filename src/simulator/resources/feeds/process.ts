import type { Feed, FeedItem } from "../../state/feeds";
import type { Cause } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { FEED_KINDS } from "./kinds";
import { skuOf } from "./types";

/** Makes happen the feeds whose time has come. */
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
  const refusal = world.listings.refusals.strike(sku, feed.feedType);
  return refusal
    ? { sku, errors: [refusal] }
    : FEED_KINDS[feed.feedType].apply(value, feed, cause, world);
}
