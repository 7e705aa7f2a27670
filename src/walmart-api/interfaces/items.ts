import type {
  LifecycleStatus,
  PublishedStatus,
  WalmartItem,
  WalmartRetiredItem,
} from "../schemas/item";

/** Which items to list. Default: all, retired and archived ones included. */
export interface ListItemsQuery {
  sku?: string;
  lifecycleStatus?: LifecycleStatus;
  publishedStatus?: PublishedStatus;
  /** Items per page, 1 to 1,000. Default 200. */
  limit?: number;
}

/** A parsed item, with Walmart's raw JSON. */
export interface ParsedItem {
  item: WalmartItem;
  raw: unknown;
}

/** An element of a page that could not be parsed. The rest of the page is not affected. */
export interface UnreadableItem {
  /** If it could be parsed. */
  sku?: string;
  raw: unknown;
  /** Which fields are wrong, and how. */
  problem: string;
}

export interface ItemsPage {
  items: ParsedItem[];
  unreadable: UnreadableItem[];
  /** Cursor of the next page; it may be the same on each page. Walmart forgets it after about two minutes. */
  nextCursor?: string;
  /** Total number of items in all pages, according to Walmart. */
  totalCount?: number;
}

/** All methods throw `WalmartError` and nothing else. */
export interface ItemsApi {
  /**
   * All pages, one after the other, each item once. Consume them quickly: the cursor expires after about two minutes. A
   * list with fewer items than Walmart counts throws after the last page, see `isIncompleteList`.
   */
  list(query?: ListItemsQuery): AsyncGenerator<ItemsPage, void, undefined>;
  /** One page: the first, or the one at a cursor of the same query, and at an offset if the cursor does not move on. */
  listPage(query?: ListItemsQuery, nextCursor?: string, offset?: number): Promise<ItemsPage>;
  /** One item; `null` if Walmart does not know it. */
  get(sku: string): Promise<ParsedItem | null>;
  /**
   * Removes an item from Walmart permanently, which takes up to 48 hours. Throws kind `not_found` if Walmart does not
   * know it.
   */
  retire(sku: string): Promise<WalmartRetiredItem>;
}
