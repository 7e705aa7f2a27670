import type {
  AdminWalmartIdentifierType,
  AdminWalmartInventoryRule,
  AdminWalmartPriceRule,
} from "./account";
import type {
  AdminWalmartDeleteResponse,
  AdminWalmartErrorOrigin,
  AdminWalmartListPage,
  AdminWalmartListParams,
  AdminWalmartTimestamp,
} from "./common";

export const LISTING_STATUSES = [
  "draft",
  "processing",
  "matched",
  "staged",
  "published",
  "unpublished",
  "error",
] as const;
export type AdminWalmartListingStatus = (typeof LISTING_STATUSES)[number];

/** How a listing and its variant found each other. */
export const LISTING_LINKS = ["draft", "sku", "identifier", "user"] as const;
export type AdminWalmartListingLink = (typeof LISTING_LINKS)[number];

/** Rules of one listing; what is missing comes from the account's settings. */
export interface AdminWalmartListingOverrides {
  /** `quantity`: show this, whatever the stock is. */
  inventory?: AdminWalmartInventoryRule & { quantity?: number };
  /** `amount`: the price, whatever the store's is. */
  price?: AdminWalmartPriceRule & { amount?: number };
}

/** A variant offered on Walmart; or an item at Walmart that no variant stands for. */
export interface AdminWalmartListing {
  id: string;
  account_id: string;
  /** Null: an item of the seller's at Walmart that is not linked to a variant. */
  variant_id: string | null;
  product_id: string | null;
  linked_by: AdminWalmartListingLink | null;
  sku: string;
  title: string | null;
  identifier_type: AdminWalmartIdentifierType | null;
  identifier: string | null;
  status: AdminWalmartListingStatus;
  status_details: string | null;
  /** Whose fault an error is. */
  error_origin: AdminWalmartErrorOrigin | null;
  /** Walmart's code of a refusal. */
  error_code: string | null;
  /** The field that is refused. */
  error_field: string | null;
  /** What the merchant can do about it. */
  remedy: string | null;
  /** Walmart's own numbers of the product. */
  wpid: string | null;
  item_id: string | null;
  /** Walmart's words. */
  published_status: string | null;
  lifecycle_status: string | null;
  /** Why Walmart took it off the site. */
  unpublished_reasons: string[];
  /** Neither quantity nor price is sent. */
  excluded: boolean;
  overrides: AdminWalmartListingOverrides;
  /** What Walmart should show. */
  quantity: number | null;
  /** What Walmart confirmed. */
  walmart_quantity: number | null;
  /** Both by ship node, where the account has several. */
  node_quantities: Record<string, number> | null;
  walmart_node_quantities: Record<string, number> | null;
  quantity_error: string | null;
  quantity_confirmed_at: AdminWalmartTimestamp | null;
  price: number | null;
  walmart_price: number | null;
  currency_code: string;
  price_error: string | null;
  price_confirmed_at: AdminWalmartTimestamp | null;
  /** When Walmart last confirmed anything of it. */
  confirmed_at: AdminWalmartTimestamp | null;
  /** It is being taken off Walmart; the row goes once Walmart has done it. */
  retire_requested_at: AdminWalmartTimestamp | null;
  /** When Walmart's list of items last named it. */
  seen_at: AdminWalmartTimestamp | null;
  created_at: AdminWalmartTimestamp;
  updated_at: AdminWalmartTimestamp;
}

export interface AdminWalmartListingListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartListingStatus | AdminWalmartListingStatus[];
  product_id?: string;
  variant_id?: string;
  /** False: items at Walmart that no variant stands for. */
  linked?: boolean;
  excluded?: boolean;
  /** Walmart has not confirmed the quantity or the price that it should show. */
  differing?: boolean;
}

/** `GET /admin/walmart/listings/counts`: of an account, or of all. */
export interface AdminWalmartListingCounts extends Record<AdminWalmartListingStatus, number> {
  /** Items at Walmart that no variant stands for. */
  unlinked: number;
  /** Walmart has not confirmed the quantity or the price that it should show. */
  differing: number;
}

export interface AdminWalmartListingCountsResponse {
  counts: AdminWalmartListingCounts;
}

/** `POST /admin/walmart/listings`: adds drafts for variants, or for all variants of what else is named. */
export interface AdminCreateWalmartListings {
  account_id: string;
  variant_ids?: string[];
  product_ids?: string[];
  sales_channel_id?: string;
  collection_id?: string;
}

/** `POST /admin/walmart/listings/match`: these, or all drafts of an account. */
export interface AdminMatchWalmartListings {
  ids?: string[];
  account_id?: string;
}

/** `POST /admin/walmart/listings/:id`: only what is given changes; `null` removes an override. */
export interface AdminUpdateWalmartListing {
  excluded?: boolean;
  overrides?: {
    [Key in keyof AdminWalmartListingOverrides]?: AdminWalmartListingOverrides[Key] | null;
  };
}

/** `POST /admin/walmart/listings/:id/link`: `null` takes the link away. */
export interface AdminLinkWalmartListing {
  variant_id: string | null;
}

export interface AdminWalmartListingResponse {
  listing: AdminWalmartListing;
}

/** What routes that make or change several listings answer. */
export interface AdminWalmartListingsResponse {
  listings: AdminWalmartListing[];
}

/** What was added, and which variants could not be. */
export interface AdminCreateWalmartListingsResponse extends AdminWalmartListingsResponse {
  /** Of the variants that were named, new or not. `listings` holds the first thousand. */
  count: number;
  added: number;
  errors: { variant_id: string; message: string }[];
}

/** `listings` are those that were named by their ids. */
export interface AdminMatchWalmartListingsResponse extends AdminWalmartListingsResponse {
  /** Offered to Walmart now. */
  queued: number;
  /** Cannot be offered as they are: each shows why. */
  refused: number;
  errors: { message: string }[];
}

export interface AdminWalmartListingListResponse extends AdminWalmartListPage {
  listings: AdminWalmartListing[];
}

export type AdminWalmartListingDeleteResponse = AdminWalmartDeleteResponse<"walmart_listing">;
