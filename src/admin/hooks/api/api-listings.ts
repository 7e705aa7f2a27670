import {
  type AdminCreateWalmartListings,
  type AdminCreateWalmartListingsResponse,
  type AdminLinkWalmartListing,
  type AdminMatchWalmartListings,
  type AdminMatchWalmartListingsResponse,
  type AdminMendWalmartDrift,
  type AdminUpdateWalmartListing,
  type AdminWalmartDriftListResponse,
  type AdminWalmartDriftParams,
  type AdminWalmartDriftResponse,
  type AdminWalmartListingCountsResponse,
  type AdminWalmartListingDeleteResponse,
  type AdminWalmartListingListParams,
  type AdminWalmartListingListResponse,
  type AdminWalmartListingResponse,
  MAX_LIST_LIMIT,
} from "../../../types";
import { sdk } from "../../sdk";

const LISTINGS = "/admin/walmart/listings";
const one = (id: string) => `${LISTINGS}/${encodeURIComponent(id)}`;

export const listListings = (
  params: AdminWalmartListingListParams,
): Promise<AdminWalmartListingListResponse> => sdk.client.fetch(LISTINGS, { query: { ...params } });

/** The listings of a product's variants, on all accounts. */
export const listListingsOf = (product_id: string): Promise<AdminWalmartListingListResponse> =>
  listListings({ product_id, limit: MAX_LIST_LIMIT });

export const countListings = (account_id?: string): Promise<AdminWalmartListingCountsResponse> =>
  sdk.client.fetch(`${LISTINGS}/counts`, { query: account_id ? { account_id } : {} });

export const getListing = (id: string): Promise<AdminWalmartListingResponse> =>
  sdk.client.fetch(one(id));

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
): Promise<AdminWalmartListingResponse> => sdk.client.fetch(one(id), { method: "POST", body });

export const linkListing = (
  id: string,
  body: AdminLinkWalmartListing,
): Promise<AdminWalmartListingResponse> =>
  sdk.client.fetch(`${one(id)}/link`, { method: "POST", body });

export const retireListing = (id: string): Promise<AdminWalmartListingDeleteResponse> =>
  sdk.client.fetch(one(id), { method: "DELETE" });

export const readDrift = (
  params: AdminWalmartDriftParams,
): Promise<AdminWalmartDriftListResponse> =>
  sdk.client.fetch(`${LISTINGS}/drift`, { query: { ...params } });

export const mendDrift = (body: AdminMendWalmartDrift): Promise<AdminWalmartDriftResponse> =>
  sdk.client.fetch(`${LISTINGS}/drift`, { method: "POST", body });
