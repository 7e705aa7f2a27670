import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AdminWalmartListing } from "../../../types";
import { listingListParams } from "../../routes/walmart/listings/filters";
import { listingsPoll } from "../../widgets/_product/product-listings";
import type { ListControls } from "../use-list-state";
import { listActivity } from "./api";
import { countListings, getListing, listListings } from "./api-listings";
import { walmartKeys } from "./query-keys";

const COUNT_MS = 30_000;
const OPEN_REFRESH_MS = 5_000;

/** A page of listings, kept fresh: often while Walmart is looking products up. */
export function useListings(state: ListControls) {
  const { q, order, offset, filters, pageSize } = state;
  return useQuery({
    queryKey: walmartKeys.listingList({ q, order, offset, filters }),
    queryFn: () => listListings(listingListParams({ q, order, offset, filters }, pageSize)),
    refetchInterval: (query) => listingsPoll(query.state.data?.listings),
    placeholderData: keepPreviousData,
  });
}

/** How many listings are in which state, of one account or of all. */
export function useListingCounts(accountId?: string) {
  return useQuery({
    queryKey: walmartKeys.listingCounts(accountId ?? ""),
    queryFn: async () => (await countListings(accountId)).counts,
    refetchInterval: COUNT_MS,
    placeholderData: keepPreviousData,
  });
}

/** One listing by its id, kept fresh while it is open. */
export function useListing(id: string | null) {
  return useQuery({
    queryKey: walmartKeys.listing(id ?? ""),
    queryFn: async () => (await getListing(id ?? "")).listing,
    enabled: id !== null,
    refetchInterval: OPEN_REFRESH_MS,
  });
}

/** The latest of what was said or decided about a listing. */
export function useListingActivity({ account_id, sku }: AdminWalmartListing) {
  const params = { entity: "listing", entity_id: sku, account_id, limit: 5 };
  return useQuery({
    queryKey: walmartKeys.activity(params),
    queryFn: async () => (await listActivity(params)).activities,
    refetchInterval: OPEN_REFRESH_MS * 3,
  });
}
