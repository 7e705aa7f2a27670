import type {
  InventoryItem,
  ItemEntry,
  MatchItem,
  NodeInventoryItem,
  PriceItem,
  PromotionItem,
  RepricerAssignment,
} from "../payloads/listing-types";
import type { WalmartFeed, WalmartFeedItem, WalmartFeedStatus } from "../schemas/feed";

/** The feed types that this client submits, in Walmart's spelling. */
export type FeedType =
  | "inventory"
  | "MP_INVENTORY"
  | "PRICE_AND_PROMOTION"
  | "price"
  | "MP_ITEM_MATCH"
  | "MP_ITEM"
  | "MP_MAINTENANCE"
  | "REPRICER";

/** The newest version of each feed type's specification. `price` is deprecated. */
export const FEED_VERSIONS: Readonly<Record<FeedType, string>> = {
  inventory: "1.4",
  MP_INVENTORY: "1.5",
  PRICE_AND_PROMOTION: "2.0.20240126-12_25_52-api",
  price: "1.7",
  MP_ITEM_MATCH: "5.0.20260607-22_38_54-api",
  MP_ITEM: "5.0.20260803-17_50_56-api",
  MP_MAINTENANCE: "5.0.20260803-17_50_56-api",
  REPRICER: "1.1",
};

export interface SubmitFeedOptions {
  /** Version of the feed type's specification; default {@link FEED_VERSIONS}. It decides the form of the content. */
  version?: string;
  /** Send the content as the body of the request instead of a form with a file. The file's name is lost. */
  asBody?: boolean;
  /**
   * Name of the file. Walmart's list of feeds may show it, so a unique name finds a feed again whose response was lost.
   * Default: the feed type.
   */
  fileName?: string;
}

/** A feed that Walmart has accepted. Use `status` to read the results of its items. */
export interface SubmittedFeed {
  feedId: string;
  raw: unknown;
}

/** An element of a page that could not be parsed. The rest of the page is not affected. */
export interface UnreadableFeedPart {
  raw: unknown;
  /** Which fields are wrong, and how. */
  problem: string;
}

/** A feed's progress, with some of its items. */
export interface FeedStatusPage {
  feed: WalmartFeedStatus;
  items: WalmartFeedItem[];
  unreadable: UnreadableFeedPart[];
}

export interface FeedsPage {
  feeds: WalmartFeed[];
  unreadable: UnreadableFeedPart[];
  /** Total number of feeds in all pages, according to Walmart. */
  totalCount?: number;
}

/**
 * All methods throw `WalmartError` and nothing else. A feed that is submitted twice is processed twice: after an
 * uncertain result, look it up with `list` first.
 */
export interface FeedsApi {
  /** Quantities at one ship node: the given one, or the default one. Walmart accepts 10 per hour, of 10 MB each. */
  submitInventory(
    items: readonly InventoryItem[],
    options?: SubmitFeedOptions & { shipNode?: string },
  ): Promise<SubmittedFeed>;
  /** Quantities at several ship nodes. Walmart accepts 50 per hour, of 1 MB each. */
  submitNodeInventory(
    items: readonly NodeInventoryItem[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** Prices. Walmart accepts 10 per hour, of 10 MB each, the deprecated ones included. */
  submitPrices(items: readonly PriceItem[], options?: SubmitFeedOptions): Promise<SubmittedFeed>;
  /**
   * One change of each item's promotions. To change or remove a promotion, its `promoId` is needed. Shares the quota of
   * `submitPrices`.
   */
  submitPromotions(
    items: readonly PromotionItem[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** Prices in the deprecated form, which Walmart has announced to remove. Shares the quota of `submitPrices`. */
  submitDeprecatedPrices(
    items: readonly PriceItem[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** Offers for products in Walmart's catalog. Walmart accepts 20 per hour, of 25 MB each. */
  submitItemMatch(items: readonly MatchItem[], options?: SubmitFeedOptions): Promise<SubmittedFeed>;
  /** Items that Walmart's catalog does not have. Walmart accepts 10 per hour, of 25 MB and 10,000 items each. */
  submitItems(entries: readonly ItemEntry[], options?: SubmitFeedOptions): Promise<SubmittedFeed>;
  /** Changes of the content of items. Walmart accepts 10 per hour, of 25 MB and 10,000 items each. */
  submitItemMaintenance(
    entries: readonly ItemEntry[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** Strategies of items. Has a path of its own. Walmart accepts 6 per hour, of 10 MB and 10,000 items each. */
  submitRepricer(
    items: readonly RepricerAssignment[],
    options?: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /**
   * Progress of a feed; `null` if Walmart does not know it (yet).
   *
   * @param options `details`: also include the results of 50 items, from `offset` on
   */
  status(
    feedId: string,
    options?: { details?: boolean; offset?: number; limit?: number },
  ): Promise<FeedStatusPage | null>;
  /** Results of all items, page by page; no page if Walmart does not know the feed (yet). */
  items(feedId: string): AsyncGenerator<FeedStatusPage, void, undefined>;
  /**
   * The seller's feeds of all types, newest first, page by page. With `since`, the first page with only older feeds is
   * the last one returned.
   */
  list(options?: { since?: Date }): AsyncGenerator<FeedsPage, void, undefined>;
  /** One page of the seller's feeds, or the feed with the given id. `limit` is 1 to 50; default 50. */
  listPage(options?: { feedId?: string; offset?: number; limit?: number }): Promise<FeedsPage>;
}
