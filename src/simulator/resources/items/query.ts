import { readNumber, readEnum } from "../../http/params";
import {
  LIFECYCLE_STATUSES,
  type LifecycleStatus,
  PUBLISHED_STATUSES,
  type PublishedStatus,
} from "../../state/items";

/** The filters of a list of items or of their stock. */
export interface ItemQuery {
  limit: number;
  lifecycleStatus: LifecycleStatus;
  publishedStatus?: PublishedStatus;
  /** Number of items when the list was started. */
  total: number;
  /** When its cursor expires. */
  expiresAt: number;
}

const ORIGIN = "GMP_ITEM_QUERY_API";

/** Reads the filters of the list of items. */
export function readItemQuery(query: URLSearchParams): Omit<ItemQuery, "total" | "expiresAt"> {
  return {
    limit: readNumber(query, "limit", { fallback: 20, min: 1, max: 50 }, ORIGIN),
    lifecycleStatus: readEnum(query, "lifecycleStatus", LIFECYCLE_STATUSES, ORIGIN) ?? "ACTIVE",
    publishedStatus: readEnum(query, "publishedStatus", PUBLISHED_STATUSES, ORIGIN),
  };
}
