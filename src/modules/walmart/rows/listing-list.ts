import type { AdminWalmartListingCounts } from "../../../types";
import type { SortOrder } from "./sort-order";
import type { WalmartListingRow } from "./table-rows";

/** The fields by which a list of listings can be sorted. */
export const LISTING_SORT_FIELDS = [
  "id",
  "account_id",
  "sku",
  "title",
  "identifier",
  "status",
  "quantity",
  "walmart_quantity",
  "price",
  "walmart_price",
  "confirmed_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof WalmartListingRow)[];

export interface ListingListInput {
  filters: {
    account_id?: string;
    product_id?: string;
    variant_id?: string;
    excluded?: boolean;
    status?: string[];
    /** False: items at Walmart that are not linked to a variant. */
    linked?: boolean;
    /** Walmart has not confirmed the quantity or price that it should show. */
    differing?: boolean;
    /** Whether buyers see the offer first. */
    buy_box?: string;
    /** A price waits for a person. */
    price_held?: boolean;
  };
  /** Part of a SKU, a title or an identifier. Case does not matter. */
  q?: string;
  order: SortOrder<(typeof LISTING_SORT_FIELDS)[number]>;
  limit: number;
  offset: number;
}

/** Listings by status, unlinked ones, and those whose values differ at Walmart. */
export type ListingCounts = AdminWalmartListingCounts;
