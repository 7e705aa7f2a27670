import type { WalmartFeedRow } from "../../modules/walmart/types";
import type { WalmartFeed } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import type { DeliveryRun } from "../delivery/types";

/** Clocks differ, and Walmart's list may show a slightly earlier time. */
const SKEW_MS = 10 * 60_000;

/** `unclear`: Walmart has not read a feed yet that may be this one. */
export type FoundFeed = { found: string } | "unclear" | "missing";

/**
 * Searches Walmart's list for a feed that may have arrived: by its file name where Walmart repeats it, otherwise by type,
 * time and number of entries, and then by the SKUs in their order.
 */
export async function findFeed(run: DeliveryRun, feed: WalmartFeedRow): Promise<FoundFeed> {
  const since = new Date(new Date(feed.sent_at ?? feed.created_at).getTime() - SKEW_MS);
  let unclear = false;
  for await (const page of run.client.feeds.list({ since })) {
    const alike = page.feeds.filter((each) => isAlike(each, feed, since));
    const known = await walmartService(run.container).feeds.knownFeedIds(
      run.account.id,
      alike.map(({ feedId }) => feedId),
    );
    for (const candidate of alike) {
      if (known.has(candidate.feedId)) continue;
      if (candidate.fileName?.includes(feed.id)) return { found: candidate.feedId };
      const same = await hasSameSkus(run, candidate.feedId, feed);
      if (same) return { found: candidate.feedId };
      unclear ||= same === null;
    }
  }
  return unclear ? "unclear" : "missing";
}

function isAlike(candidate: WalmartFeed, feed: WalmartFeedRow, since: Date): boolean {
  const { feedType, feedDate, itemsReceived } = candidate;
  return (
    (feedType === undefined || feedType.toLowerCase() === feed.feed_type.toLowerCase()) &&
    (feedDate === undefined || feedDate >= since) &&
    // Walmart counts nothing before it begins to read the feed.
    (itemsReceived === 0 || itemsReceived === feed.item_count)
  );
}

/** Whether a feed at Walmart begins with the same SKUs; `null` if Walmart has not read it yet. */
async function hasSameSkus(
  { client }: DeliveryRun,
  feedId: string,
  feed: WalmartFeedRow,
): Promise<boolean | null> {
  const page = await client.feeds.status(feedId, { details: true });
  if (!page) return false;
  if (page.feed.itemsReceived === 0 && page.feed.feedStatus !== "ERROR") return null;
  if (page.feed.itemsReceived !== feed.item_count) return false;
  const items = feed.items as unknown as { sku: string }[];
  return (
    page.items.length > 0 &&
    page.items.every(({ sku, index }, place) => sku === items[index ?? place]?.sku)
  );
}
