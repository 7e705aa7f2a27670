import type {
  LifecycleStatus,
  PublishedStatus,
  WalmartItem,
  WalmartRetiredItem,
} from "../schemas/item";

/** What items to list. Left out: all. */
export interface ListItemsQuery {
  sku?: string;
  lifecycleStatus?: LifecycleStatus;
  publishedStatus?: PublishedStatus;
  /** Items in one page, 1 to 50. Default 50. */
  limit?: number;
}

/** An item as read, with Walmart's own words beside it. */
export interface ItemAnswer {
  item: WalmartItem;
  raw: unknown;
}

/** An element of a page that is not understood. The rest of the page is not affected. */
export interface UnreadableItem {
  /** If at least that can be read. */
  sku?: string;
  raw: unknown;
  /** Which fields, and what is wrong with them. */
  problem: string;
}

export interface ItemsPage {
  items: ItemAnswer[];
  unreadable: UnreadableItem[];
  /** Where the next page begins; it may be the same on each page. Walmart forgets it after about two minutes. */
  nextCursor?: string;
  /** Items in all pages, as Walmart counts them. */
  totalCount?: number;
}

/** All methods throw `WalmartError` and nothing else. */
export interface ItemsApi {
  /** All pages, one after the other; take them swiftly, since the cursor lives about two minutes. */
  list(query?: ListItemsQuery): AsyncGenerator<ItemsPage, void, undefined>;
  /** One page: the first, or the one at a cursor of the same query. */
  listPage(query?: ListItemsQuery, nextCursor?: string): Promise<ItemsPage>;
  /** One item; `null` if Walmart does not know it. */
  get(sku: string): Promise<ItemAnswer | null>;
  /** Takes an item off Walmart for good; it takes up to 48 hours. Throws kind `not_found` if Walmart does not know it. */
  retire(sku: string): Promise<WalmartRetiredItem>;
}
