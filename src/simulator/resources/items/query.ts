import { readNumber, readWord } from "../../http/params";
import {
  LIFECYCLE_STATUSES,
  type LifecycleStatus,
  PUBLISHED_STATUSES,
  type PublishedStatus,
} from "../../state/items";

/** What a list of items, or of their stock, is filtered by. */
export interface ItemQuery {
  limit: number;
  lifecycleStatus: LifecycleStatus;
  publishedStatus?: PublishedStatus;
  /** How many there were when the list was begun. */
  total: number;
  /** When its cursor is of no use any more. */
  expiresAt: number;
}

const ORIGIN = "GMP_ITEM_QUERY_API";

/** Reads the filters of the items' list. */
export function readItemQuery(query: URLSearchParams): Omit<ItemQuery, "total" | "expiresAt"> {
  return {
    limit: readNumber(query, "limit", { usual: 20, least: 1, most: 50 }, ORIGIN),
    lifecycleStatus: readWord(query, "lifecycleStatus", LIFECYCLE_STATUSES, ORIGIN) ?? "ACTIVE",
    publishedStatus: readWord(query, "publishedStatus", PUBLISHED_STATUSES, ORIGIN),
  };
}
