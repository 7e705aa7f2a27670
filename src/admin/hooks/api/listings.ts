import { toast } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  type AdminCreateWalmartListings,
  type AdminCreateWalmartListingsResponse,
  type AdminMatchWalmartListings,
  type AdminMatchWalmartListingsResponse,
  type AdminRepairWalmartDrift,
  type AdminUpdateWalmartListing,
  type AdminWalmartRulePreview,
  type AdminWalmartDriftListResponse,
  type AdminWalmartDriftParams,
  type AdminWalmartDriftResponse,
  type AdminWalmartItemCondition,
  type AdminWalmartListing,
  type AdminWalmartListingCountsResponse,
  type AdminWalmartListingDeleteResponse,
  type AdminWalmartListingListParams,
  type AdminWalmartListingListResponse,
  type AdminWalmartListingResponse,
  MAX_LIST_LIMIT,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import { type Rows, type RowSource, SHOWN_TO_DECIDE } from "../use-rows";
import { listingsPollInterval } from "./polling";

const COUNT_MS = 30_000;
const OPEN_REFRESH_MS = 5_000;

const keys = {
  one: (id: string) => [...LIVE, "listings", "detail", id],
  counts: (accountId: string) => [...LIVE, "listings", "counts", accountId],
  /** The listings of a product's variants. */
  of: (productId: string) => [...LIVE, "listings", "of", productId],
};

const listListings = async (
  params: AdminWalmartListingListParams,
): Promise<Rows<AdminWalmartListing>> => {
  const { listings: rows, count } = await request.get<AdminWalmartListingListResponse>(
    ["listings"],
    params,
  );
  return { rows, count };
};

export const LISTINGS: RowSource<AdminWalmartListing, AdminWalmartListingListParams> = {
  name: "listings",
  read: listListings,
  pollMs: listingsPollInterval,
};

/** The first listings with an error that are for sale. */
export function useListingsToFix() {
  return useQuery({
    queryKey: [...LIVE, "listings", "to-fix"],
    queryFn: async () =>
      (await listListings({ status: "error", excluded: false, limit: SHOWN_TO_DECIDE })).rows,
    refetchInterval: COUNT_MS,
    staleTime: 0,
  });
}

export const addListings = (
  body: AdminCreateWalmartListings,
): Promise<AdminCreateWalmartListingsResponse> => request.post(["listings"], body);

export const matchListings = (
  body: AdminMatchWalmartListings,
): Promise<AdminMatchWalmartListingsResponse> => request.post(["listings", "match"], body);

export const updateListing = (
  id: string,
  body: AdminUpdateWalmartListing,
): Promise<AdminWalmartListingResponse> => request.post(["listings", id], body);

/** What a listing's own rules would change. Nothing is stored. */
export const previewListingRules = (
  id: string,
  rules: NonNullable<AdminUpdateWalmartListing["overrides"]>,
): Promise<AdminWalmartRulePreview> => request.post(["listings", id, "preview"], rules);

export const retireListing = (id: string): Promise<AdminWalmartListingDeleteResponse> =>
  request.delete(["listings", id]);

/** Compares a page of listings with Walmart. */
export const readDrift = (
  params: AdminWalmartDriftParams,
): Promise<AdminWalmartDriftListResponse> => request.get(["listings", "drift"], params);

/** Sends stock and prices again that differ at Walmart. */
export const repairDrift = (body: AdminRepairWalmartDrift): Promise<AdminWalmartDriftResponse> =>
  request.post(["listings", "drift"], body);

/** Counts of listings by status, of one account or of all. */
export function useListingCounts(accountId?: string) {
  return useQuery({
    queryKey: keys.counts(accountId ?? ""),
    queryFn: async () => {
      const query = accountId ? { account_id: accountId } : {};
      return (await request.get<AdminWalmartListingCountsResponse>(["listings", "counts"], query))
        .counts;
    },
    refetchInterval: COUNT_MS,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** One listing, polled while it is open. */
export function useListing(id: string | null) {
  return useQuery({
    queryKey: keys.one(id ?? ""),
    queryFn: async () =>
      (await request.get<AdminWalmartListingResponse>(["listings", id ?? ""])).listing,
    enabled: id !== null,
    refetchInterval: OPEN_REFRESH_MS,
    staleTime: 0,
  });
}

/** The listings of a product's variants in all accounts, polled. */
export function useProductListings(product_id: string) {
  return useQuery({
    queryKey: keys.of(product_id),
    queryFn: async () => (await listListings({ product_id, limit: MAX_LIST_LIMIT })).rows,
    refetchInterval: (query) => listingsPollInterval(query.state.data),
    staleTime: 0,
  });
}

/** Actions on a product's listings. */
export function useProductListingActions(productId: string) {
  const { t } = useTranslation("walmart");
  return {
    add: useAction({
      act: (account_id: string) => addListings({ account_id, product_ids: [productId] }),
      done: ({ added, errors }) => {
        if (added) toast.success(t("product.toast.added", { count: added }));
        else if (!errors.length) toast.info(t("product.toast.nothingAdded"));
        return { problems: errors };
      },
    }),
    match: useAction({
      act: (ids: string[]) => matchListings({ ids }),
      done: ({ queued, errors }) => {
        if (queued) toast.success(t("product.toast.matching"));
        return { problems: errors };
      },
    }),
    exclude: useAction({
      act: ({ id, excluded }: Pick<AdminWalmartListing, "id" | "excluded">) =>
        updateListing(id, { excluded }),
      done: ({ listing: { sku, excluded } }) =>
        t(excluded ? "product.toast.excluded" : "product.toast.included", { sku }),
    }),
  };
}

export type ProductListingActions = ReturnType<typeof useProductListingActions>;

/** Actions on one listing. */
export function useListingActions({ id, sku }: AdminWalmartListing) {
  const { t } = useTranslation("walmart");
  return {
    match: useAction({
      act: () => matchListings({ ids: [id] }),
      done: ({ queued, listings, errors }) => {
        const rejected = queued > 0 ? [] : listings.map((listing) => listing.status_details);
        return {
          text: t("product.toast.matching"),
          problems: [...errors, ...rejected.flatMap((message) => (message ? [{ message }] : []))],
        };
      },
    }),
    /** Reads stock and price at Walmart, and sends them again if they differ. */
    push: useAction({
      act: () => repairDrift({ ids: [id] }),
      done: ({ drift, errors }) => ({
        text: t(drift.length > 0 ? "listings.toast.pushed" : "listings.toast.alreadyCorrect"),
        problems: errors,
      }),
    }),
    exclude: useAction({
      act: (excluded: boolean) => updateListing(id, { excluded }),
      done: (_answer, excluded) =>
        t(excluded ? "product.toast.excluded" : "product.toast.included", { sku }),
    }),
    setRules: useAction({
      act: (overrides: NonNullable<AdminUpdateWalmartListing["overrides"]>) =>
        updateListing(id, { overrides }),
      done: () => t("listings.toast.rulesSaved", { sku }),
      errors: "form",
    }),
    /** The condition for the next match; null: new. */
    setCondition: useAction({
      act: (condition: AdminWalmartItemCondition | null) => updateListing(id, { condition }),
      done: () => t("listings.toast.conditionSaved", { sku }),
    }),
    /** Links it to a variant; null removes the link. */
    link: useAction({
      act: (variant_id: string | null) =>
        request.post<AdminWalmartListingResponse>(["listings", id, "link"], { variant_id }),
      done: (_answer, variantId) =>
        t(variantId ? "listings.toast.linked" : "listings.toast.unlinked", { sku }),
    }),
    retire: useAction({
      act: () => retireListing(id),
      done: () => t("listings.toast.retiring", { sku }),
    }),
  };
}

export type ListingActions = ReturnType<typeof useListingActions>;
