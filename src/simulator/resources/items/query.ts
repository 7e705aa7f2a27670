import { readNumber, readEnum } from "../../http/params";
import {
  LIFECYCLE_STATUSES,
  type LifecycleStatus,
  PUBLISHED_STATUSES,
  type PublishedStatus,
  type SellerItem,
} from "../../state/items";

/** A list of items or of their stock. */
export interface ItemQuery {
  limit: number;
  /** All states if absent. */
  lifecycleStatus?: LifecycleStatus;
  publishedStatus?: PublishedStatus;
  /** The items when the list was started. */
  items: readonly SellerItem[];
  /** The second page comes twice, and the third never. */
  isWrong: boolean;
  /** When its cursor expires. */
  expiresAt: number;
}

const ORIGIN = "GMP_ITEM_QUERY_API";

/** Reads the filters of the list of items. */
export function readItemQuery(
  query: URLSearchParams,
): Pick<ItemQuery, "limit" | "lifecycleStatus" | "publishedStatus"> {
  return {
    limit: readNumber(query, "limit", { fallback: 20, min: 1, max: 1000 }, ORIGIN),
    lifecycleStatus: readEnum(query, "lifecycleStatus", LIFECYCLE_STATUSES, ORIGIN),
    publishedStatus: readEnum(query, "publishedStatus", PUBLISHED_STATUSES, ORIGIN),
  };
}
