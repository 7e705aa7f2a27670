import type {
  InventoryItem,
  MatchItem,
  NodeInventoryItem,
  PriceItem,
} from "../payloads/offer-types";
import type { WalmartFeed, WalmartFeedItem, WalmartFeedStatus } from "../schemas/feed";

/** The types of feeds that this client submits, in Walmart's words. */
export type FeedType = "inventory" | "MP_INVENTORY" | "price" | "MP_ITEM_MATCH";

export interface SubmitFeedOptions {
  /**
   * Name of the file. Walmart's list of feeds may repeat it, so that a name of the caller's own finds a feed again whose
   * answer was lost. Default: the feed's type.
   */
  fileName?: string;
}

/** A feed that Walmart has taken. What becomes of its items is asked for with `status`. */
export interface SubmittedFeed {
  feedId: string;
  raw: unknown;
}

/** An element of a page that is not understood. The rest of the page is not affected. */
export interface UnreadableFeedPart {
  raw: unknown;
  /** Which fields, and what is wrong with them. */
  problem: string;
}

/** How far Walmart is, with some of the feed's items. */
export interface FeedStatusPage {
  feed: WalmartFeedStatus;
  items: WalmartFeedItem[];
  unreadable: UnreadableFeedPart[];
}

export interface FeedsPage {
  feeds: WalmartFeed[];
  unreadable: UnreadableFeedPart[];
  /** Feeds in all pages, as Walmart counts them. */
  totalCount?: number;
}

/**
 * All methods throw `WalmartError` and nothing else. A feed that is submitted twice is worked on twice: after an
 * uncertain end look for it with `list` first.
 */
export interface FeedsApi {
  /** Quantities at one ship node: the default one, or the one that is named. At most 10 in an hour, of 10 MB each. */
  submitInventory(
    items: readonly InventoryItem[],
    options?: SubmitFeedOptions & { shipNode?: string },
  ): Promise<SubmittedFeed>;
  /** Quantities at several ship nodes. At most 50 in an hour, of 1 MB each. */
  submitNodeInventory(
    items: readonly NodeInventoryItem[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** Prices. At most 10 in an hour, of 10 MB each. */
  submitPrices(items: readonly PriceItem[], options?: SubmitFeedOptions): Promise<SubmittedFeed>;
  /** Offers for products of Walmart's catalogue. At most 20 in an hour, of 25 MB each. */
  submitItemMatch(items: readonly MatchItem[], options?: SubmitFeedOptions): Promise<SubmittedFeed>;
  /**
   * How far Walmart is; `null` if it does not know the feed (yet).
   *
   * @param options `details`: also what became of the items, 50 from `offset` on
   */
  status(
    feedId: string,
    options?: { details?: boolean; offset?: number; limit?: number },
  ): Promise<FeedStatusPage | null>;
  /** What became of each item, page by page; nothing if Walmart does not know the feed (yet). */
  items(feedId: string): AsyncGenerator<FeedStatusPage, void, undefined>;
  /**
   * The seller's feeds, the newest first, page by page. With `since` it ends after the first page that has only older
   * ones; that page may still be answered, and newer pages may hold feeds of any type: filter again.
   */
  list(options?: { since?: Date }): AsyncGenerator<FeedsPage, void, undefined>;
  /** One page of the seller's feeds, or the feed of a number. `limit` is 1 to 50; default 50. */
  listPage(options?: { feedId?: string; offset?: number; limit?: number }): Promise<FeedsPage>;
}
