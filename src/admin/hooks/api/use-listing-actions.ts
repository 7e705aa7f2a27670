import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../types";
import { addListings, matchListings, updateListing } from "./api-listings";
import { walmartKeys } from "./query-keys";

/** What the merchant can do with a product's listings. Each tells its result as a toast and reloads. */
export function useListingActions(productId: string) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();

  /** Also after a failure: it may have changed something, or show why it failed. */
  const onSettled = async () => {
    await client.invalidateQueries({ queryKey: walmartKeys.listings });
  };
  const onError = (error: Error) => {
    toast.error(error.message);
  };
  const tellErrors = (errors: { message: string }[]) => {
    const messages = [...new Set(errors.map(({ message }) => message))];
    if (messages.length) toast.error(messages.slice(0, 3).join("\n"));
  };

  return {
    add: useMutation({
      mutationFn: (account_id: string) => addListings({ account_id, product_ids: [productId] }),
      onSuccess: ({ added, errors }) => {
        if (added) toast.success(t("product.toast.added", { count: added }));
        else if (!errors.length) toast.info(t("product.toast.nothingAdded"));
        tellErrors(errors);
      },
      onError,
      onSettled,
    }),
    match: useMutation({
      mutationFn: (ids: string[]) => matchListings({ ids }),
      onSuccess: ({ queued, errors }) => {
        if (queued) toast.success(t("product.toast.matching"));
        tellErrors(errors);
      },
      onError,
      onSettled,
    }),
    exclude: useMutation({
      mutationFn: ({ id, excluded }: Pick<AdminWalmartListing, "id" | "excluded">) =>
        updateListing(id, { excluded }),
      onSuccess: ({ listing: { sku, excluded } }) =>
        toast.success(t(excluded ? "product.toast.excluded" : "product.toast.included", { sku })),
      onError,
      onSettled,
    }),
  };
}

export type ListingActions = ReturnType<typeof useListingActions>;
