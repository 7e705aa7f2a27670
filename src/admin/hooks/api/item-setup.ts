import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
  AdminValidateWalmartListings,
  AdminMatchWalmartListingsResponse,
  AdminWalmartListingIds,
  AdminWalmartLookupResponse,
  AdminWalmartProductTypeListResponse,
  AdminWalmartProductTypeResponse,
  AdminWalmartValidateResponse,
  AttributeField,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE } from "../use-action";

const TYPES_SHOWN = 20;
const TYPES_SUGGESTED = 5;
/** Walmart's product types change every few weeks. */
const FRESH_MS = 10 * 60_000;

/** Asks Walmart's catalog which listings it can match, and which have to be set up. */
export const lookupListings = (body: AdminWalmartListingIds): Promise<AdminWalmartLookupResponse> =>
  request.post(["listings", "lookup"], body);

/** Checks what keeps listings from being set up. Sends nothing. */
export const validateListings = (
  body: AdminValidateWalmartListings,
): Promise<AdminWalmartValidateResponse> => request.post(["listings", "validate"], body);

/** Sets listings up at Walmart as new items. */
export const createListings = (
  body: AdminWalmartListingIds,
): Promise<AdminMatchWalmartListingsResponse> => request.post(["listings", "create"], body);

/** Walmart's product types that match a search. */
export function useProductTypes(q: string, accountId: string | undefined) {
  return useQuery({
    queryKey: ["walmart", "product-types", accountId ?? "", q],
    queryFn: async () => {
      const query = {
        ...(q ? { q } : {}),
        ...(accountId ? { account_id: accountId } : {}),
        limit: TYPES_SHOWN,
      };
      const answer = await request.get<AdminWalmartProductTypeListResponse>(
        ["product-types"],
        query,
      );
      return { types: answer.product_types, count: answer.count };
    },
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
  });
}

/** Walmart's product types whose names fit a product's title, the best first. */
export function useSuggestedTypes(title: string | null, accountId: string | undefined) {
  return useQuery({
    queryKey: ["walmart", "product-types", accountId ?? "", "suggested", title],
    queryFn: async () => {
      const answer = await request.get<AdminWalmartProductTypeListResponse>(["product-types"], {
        title: title ?? "",
        ...(accountId ? { account_id: accountId } : {}),
        limit: TYPES_SUGGESTED,
      });
      return answer.product_types;
    },
    enabled: Boolean(title),
    staleTime: FRESH_MS,
  });
}

/** The attributes of a product type. */
export function useProductType(name: string | null, accountId: string) {
  return useQuery({
    queryKey: ["walmart", "product-types", accountId, "one", name],
    queryFn: async (): Promise<AttributeField[]> => {
      const answer = await request.get<AdminWalmartProductTypeResponse>(
        ["product-types", name ?? ""],
        { account_id: accountId },
      );
      return answer.product_type.attributes;
    },
    enabled: name !== null,
    staleTime: FRESH_MS,
    // The server says why: unknown to Walmart, or Walmart can't be reached.
    retry: false,
  });
}

/** What keeps a listing from being set up, its product type or the one that a rule gives, and what would be sent. */
export function useItemProblems(id: string | null) {
  return useQuery({
    queryKey: [...LIVE, "listings", "validate", id],
    queryFn: async () => {
      const { listings } = await validateListings({ ids: [id ?? ""], values: true });
      return listings[0] ?? null;
    },
    enabled: id !== null,
    staleTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  });
}
