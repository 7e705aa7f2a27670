import {
  MAX_LIST_LIMIT,
  type AdminCreateWalmartListings,
  type AdminCreateWalmartListingsResponse,
  type AdminMatchWalmartListings,
  type AdminMatchWalmartListingsResponse,
  type AdminUpdateWalmartListing,
  type AdminWalmartListingListResponse,
  type AdminWalmartListingResponse,
} from "../../types";
import { sdk } from "./sdk";

const LISTINGS = "/admin/walmart/listings";

/** The listings of a product's variants, on all accounts. */
export const listListingsOf = (product_id: string): Promise<AdminWalmartListingListResponse> =>
  sdk.client.fetch(LISTINGS, { query: { product_id, limit: MAX_LIST_LIMIT } });

export const addListings = (
  body: AdminCreateWalmartListings,
): Promise<AdminCreateWalmartListingsResponse> =>
  sdk.client.fetch(LISTINGS, { method: "POST", body });

export const matchListings = (
  body: AdminMatchWalmartListings,
): Promise<AdminMatchWalmartListingsResponse> =>
  sdk.client.fetch(`${LISTINGS}/match`, { method: "POST", body });

export const updateListing = (
  id: string,
  body: AdminUpdateWalmartListing,
): Promise<AdminWalmartListingResponse> =>
  sdk.client.fetch(`${LISTINGS}/${encodeURIComponent(id)}`, { method: "POST", body });
