import type { WalmartClient, WalmartFeedItem, WalmartFeedStatus } from "../../walmart-api";
import type { FeedHandler, FeedItemOutcome, FeedOutcome } from "./types";

/** Reads what became of a feed; `null` if Walmart has not finished it. */
export async function readOutcome(
  client: WalmartClient,
  handler: FeedHandler,
  feed: WalmartFeedStatus,
): Promise<FeedOutcome | null> {
  if (feed.feedStatus === "ERROR" && feed.itemsReceived === 0) {
    const [first] = feed.ingestionErrors?.ingestionError ?? [];
    const problem =
      first?.description ?? first?.code ?? "Walmart rejected the feed and gave no reason.";
    return { state: "failed", problem, isRefusal: true, items: [] };
  }
  if (feed.feedStatus !== "PROCESSED" && feed.feedStatus !== "ERROR") return null;
  if (feed.itemsProcessing > 0) return null;
  const items: FeedItemOutcome[] = [];
  const wanted = handler.details === "all" ? Infinity : feed.itemsFailed;
  if (wanted > 0) {
    for await (const page of client.feeds.items(feed.feedId)) {
      for (const [place, item] of page.items.entries()) {
        if (item.ingestionStatus === "INPROGRESS") return null;
        if (handler.details === "failures" && item.ingestionStatus === "SUCCESS") continue;
        items.push(toOutcome(item, item.index ?? place));
      }
      // Ten thousand entries are many pages: those behind the last failure are not needed.
      if (items.length >= wanted) break;
    }
  }
  const failures = items.filter(({ status }) => status !== "SUCCESS").length;
  const isPartial = feed.feedStatus === "ERROR" || failures < feed.itemsFailed;
  return { state: "processed", problem: null, items, isPartial };
}

function toOutcome(item: WalmartFeedItem, index: number): FeedItemOutcome {
  const errors = (item.ingestionErrors?.ingestionError ?? []).map((error) => ({
    code: error.code ?? null,
    field: error.field ?? null,
    description: error.description ?? null,
  }));
  return {
    sku: item.sku ?? "",
    index,
    status: item.ingestionStatus,
    wpid: item.wpid ?? null,
    ...(errors[0] ?? { code: null, field: null, description: null }),
    errors,
  };
}
