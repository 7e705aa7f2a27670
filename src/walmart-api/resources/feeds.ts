import type { LongJson } from "../http/json-file";
import type { RequestFunction } from "../http/request";
import type {
  FeedsApi,
  FeedsPage,
  FeedStatusPage,
  FeedType,
  SubmitFeedOptions,
  SubmittedFeed,
} from "../interfaces/feeds";
import { toInventoryFeed, toNodeInventoryFeed } from "../payloads/inventory";
import { toItemMatchFeed } from "../payloads/item-match";
import { toItemFeed } from "../payloads/item-setup";
import { toDeprecatedPriceFeed, toPriceFeed } from "../payloads/price";
import { toRepricerFeed } from "../payloads/repricer";
import { readFeedsPage, readFeedStatus, readSubmittedFeed } from "./feed-responses";
import { toPromotionFeed } from "../payloads/promotion-feed";
import { feedFile } from "./feed-files";
import { toLimit, toOffset } from "./page-parameters";
import { isNotFound } from "./is-not-found";
import { pagesByOffset } from "./pages-by-offset";

/** Walmart's maximum page size, for feeds and for a feed's items. */
const PAGE = 50;

/** The operation whose quota a feed type uses. */
const SUBMIT = {
  inventory: "feeds.submitInventory",
  MP_INVENTORY: "feeds.submitNodeInventory",
  // Walmart counts the two of prices together.
  PRICE_AND_PROMOTION: "feeds.submitPrices",
  price: "feeds.submitPrices",
  MP_ITEM_MATCH: "feeds.submitItemMatch",
  MP_ITEM: "feeds.submitItems",
  MP_MAINTENANCE: "feeds.submitItemMaintenance",
  REPRICER: "feeds.submitRepricer",
} as const;

/** Creates the API for bulk feeds. */
export function createFeedsApi(request: RequestFunction): FeedsApi {
  async function submit(
    feedType: FeedType,
    json: LongJson,
    { fileName, shipNode, asBody }: SubmitFeedOptions & { shipNode?: string } = {},
  ): Promise<SubmittedFeed> {
    const operation = SUBMIT[feedType];
    return request({
      operation,
      // The repricer has a path of its own, which takes JSON.
      query: feedType === "REPRICER" ? {} : { feedType, shipNode },
      file: feedFile(operation, feedType, json, fileName),
      fileAsBody: asBody,
      read: readSubmittedFeed,
    });
  }

  async function status(
    feedId: string,
    { details = false, offset, limit }: { details?: boolean; offset?: number; limit?: number } = {},
  ): Promise<FeedStatusPage | null> {
    const query = details && {
      includeDetails: "true",
      offset: toOffset("feeds.status", offset),
      limit: toLimit("feeds.status", limit, PAGE),
    };
    try {
      return await request({
        operation: "feeds.status",
        parameters: { feedId },
        query: query || {},
        read: readFeedStatus,
      });
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  async function listPage({
    feedId,
    offset,
    limit,
  }: { feedId?: string; offset?: number; limit?: number } = {}): Promise<FeedsPage> {
    const query = {
      feedId,
      offset: toOffset("feeds.list", offset),
      limit: toLimit("feeds.list", limit, PAGE),
    };
    try {
      return await request({ operation: "feeds.list", query, read: readFeedsPage });
    } catch (error) {
      if (isNotFound(error)) return { feeds: [], unreadable: [], totalCount: 0 };
      throw error;
    }
  }

  return {
    submitInventory: (items, options) =>
      submit("inventory", toInventoryFeed(items, options?.version), options),
    submitNodeInventory: (items, options) =>
      submit("MP_INVENTORY", toNodeInventoryFeed(items, options?.version), options),
    submitPrices: (items, options) =>
      submit("PRICE_AND_PROMOTION", toPriceFeed(items, options?.version), options),
    submitPromotions: (items, options) =>
      submit("PRICE_AND_PROMOTION", toPromotionFeed(items, options?.version), options),
    submitDeprecatedPrices: (items, options) =>
      submit("price", toDeprecatedPriceFeed(items, options?.version), options),
    submitItemMatch: (items, options) =>
      submit("MP_ITEM_MATCH", toItemMatchFeed(items, options?.version), options),
    submitItems: (entries, options) =>
      submit("MP_ITEM", toItemFeed("MP_ITEM", entries, options?.version), options),
    submitItemMaintenance: (entries, options) =>
      submit("MP_MAINTENANCE", toItemFeed("MP_MAINTENANCE", entries, options?.version), options),
    submitRepricer: (items, options) =>
      submit("REPRICER", toRepricerFeed(items, options?.version), { ...options, asBody: true }),
    status,
    items: (feedId) =>
      pagesByOffset<FeedStatusPage>({
        page: (offset) => status(feedId, { details: true, offset }),
        size: ({ items, unreadable }) => items.length + unreadable.length,
        total: ({ feed }) => feed.itemsReceived,
      }),
    list: ({ since } = {}) =>
      pagesByOffset<FeedsPage>({
        page: (offset) => listPage({ offset }),
        size: ({ feeds, unreadable }) => feeds.length + unreadable.length,
        total: ({ totalCount }) => totalCount,
        // A feed without a date may be a new one.
        enough: ({ feeds }) =>
          since !== undefined &&
          feeds.length > 0 &&
          feeds.every(({ feedDate }) => feedDate !== undefined && feedDate < since),
      }),
    listPage,
  };
}
