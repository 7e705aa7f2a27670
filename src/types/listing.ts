import type { AdminWalmartIdentifierType } from "./account";
import type {
  AdminWalmartDeleteResponse,
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

/** A variant offered on Walmart. */
export interface AdminWalmartListing {
  id: string;
  account_id: string;
  variant_id: string | null;
  product_id: string | null;
  sku: string;
  identifier_type: AdminWalmartIdentifierType | null;
  identifier: string | null;
  status: AdminWalmartListingStatus;
  status_details: string | null;
  /** What Walmart should show. */
  quantity: number | null;
  /** What Walmart confirmed. */
  walmart_quantity: number | null;
  price: number | null;
  walmart_price: number | null;
  currency_code?: string;
  confirmed_at: AdminWalmartTimestamp | null;
}

export interface AdminWalmartListingListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartListingStatus | AdminWalmartListingStatus[];
}

/** `POST /admin/walmart/listings`: adds drafts. */
export type AdminCreateWalmartListings = { account_id: string } & (
  { variant_ids: string[]; product_ids?: never } | { product_ids: string[]; variant_ids?: never }
);

/** `POST /admin/walmart/listings/match` */
export interface AdminMatchWalmartListings {
  ids: string[];
}

export interface AdminWalmartListingResponse {
  listing: AdminWalmartListing;
}

/** What routes that make or change several listings answer. */
export interface AdminWalmartListingsResponse {
  listings: AdminWalmartListing[];
}

export interface AdminWalmartListingListResponse extends AdminWalmartListPage {
  listings: AdminWalmartListing[];
}

export type AdminWalmartListingDeleteResponse = AdminWalmartDeleteResponse<"walmart_listing">;
