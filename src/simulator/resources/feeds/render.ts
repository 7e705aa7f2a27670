import { type Feed, type FeedItem, feedStatus } from "../../state/feeds";
import { skuOf } from "./types";

/** Counts the items by status. Walmart counts nothing before it starts processing. */
export function countItems(feed: Feed, now: number) {
  const received = feed.results?.length ?? feed.payload.length;
  if (!feed.results) {
    const counted = now < feed.startsAt ? 0 : received;
    return {
      itemsReceived: counted,
      itemsSucceeded: 0,
      itemsFailed: 0,
      itemsProcessing: counted,
    };
  }
  const failed = feed.results.filter(({ errors }) => errors.length > 0).length;
  return {
    itemsReceived: received,
    itemsSucceeded: received - failed,
    itemsFailed: failed,
    itemsProcessing: 0,
  };
}

/** Renders some of the feed's items with their results. */
export function renderItems(feed: Feed, now: number, offset: number, limit: number) {
  const end = offset + limit;
  if (feed.results) {
    return feed.results.slice(offset, end).map((item, index) => renderItem(item, offset + index));
  }
  return feedStatus(feed, now) === "RECEIVED"
    ? []
    : feed.payload.slice(offset, end).map((value, index) => ({
        martId: 0,
        sku: skuOf(value),
        index: offset + index,
        ingestionStatus: "INPROGRESS",
      }));
}

function renderItem({ sku, wpid, errors }: FeedItem, index: number) {
  const [first] = errors;
  return {
    martId: 0,
    sku,
    wpid,
    index,
    ingestionStatus: first?.type ?? "SUCCESS",
    ...(first ? { ingestionErrors: { ingestionError: errors } } : {}),
  };
}
