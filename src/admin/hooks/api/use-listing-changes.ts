import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminUpdateWalmartListing, AdminWalmartListing } from "../../../types";
import {
  linkListing,
  matchListings,
  mendDrift,
  retireListing,
  updateListing,
} from "./api-listings";
import { walmartKeys } from "./query-keys";

/** What the merchant can do with one listing. Each tells its result as a toast and reloads. */
export function useListingChanges({ id, sku }: AdminWalmartListing) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();

  /** Also after a failure: it may have changed something, or show why it failed. */
  const onSettled = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: walmartKeys.listings }),
      client.invalidateQueries({ queryKey: walmartKeys.orders }),
    ]);
  };
  const onError = (error: Error) => {
    toast.error(error.message);
  };
  const tell = (text: string, errors: { message: string }[] = []) => {
    const problems = [...new Set(errors.map(({ message }) => message))];
    if (problems.length > 0) toast.error(problems.slice(0, 3).join("\n"));
    else toast.success(text);
  };

  return {
    match: useMutation({
      mutationFn: () => matchListings({ ids: [id] }),
      onSuccess: ({ queued, listings, errors }) => {
        const refused = queued > 0 ? [] : listings.map((one) => one.status_details);
        tell(t("product.toast.matching"), [
          ...errors,
          ...refused.flatMap((message) => (message ? [{ message }] : [])),
        ]);
      },
      onError,
      onSettled,
    }),
    /** Reads at Walmart what it shows, and tells it again what it shows otherwise. */
    push: useMutation({
      mutationFn: () => mendDrift({ ids: [id] }),
      onSuccess: ({ drift, errors }) =>
        tell(t(drift.length > 0 ? "listings.toast.pushed" : "listings.toast.asItShould"), errors),
      onError,
      onSettled,
    }),
    update: useMutation({
      mutationFn: (body: AdminUpdateWalmartListing) => updateListing(id, body),
      onSuccess: (_answer, { excluded }) =>
        tell(
          excluded === undefined
            ? t("listings.toast.rules", { sku })
            : t(excluded ? "product.toast.excluded" : "product.toast.included", { sku }),
        ),
      onError,
      onSettled,
    }),
    link: useMutation({
      mutationFn: (variant_id: string | null) => linkListing(id, { variant_id }),
      onSuccess: (_answer, variantId) =>
        tell(t(variantId ? "listings.toast.linked" : "listings.toast.unlinked", { sku })),
      onError,
      onSettled,
    }),
    retire: useMutation({
      mutationFn: () => retireListing(id),
      onSuccess: () => tell(t("listings.toast.retiring", { sku })),
      onError,
      onSettled,
    }),
  };
}

export type ListingChanges = ReturnType<typeof useListingChanges>;
