import { useCallback } from "react";
import type {
  AdminWalmartListing,
  AdminWalmartListingStatus,
  AdminWalmartListingValue,
  AdminWalmartListingValueKind,
} from "../../../../types";
import { useFormat } from "../../../hooks/use-format";

/** The cards above the list, in the order in which a listing passes through them. */
export const LISTING_CARDS = [
  "draft",
  "processing",
  "matched",
  "staged",
  "published",
  "unpublished",
  "error",
] as const satisfies AdminWalmartListingStatus[];

interface ListingProblem {
  /** Its text is `listings.problems.<about>`; `listing`: none is needed. */
  about: "listing" | "quantity" | "price" | "unpublished";
  text: string;
  remedy: string | null;
}

/** What is wrong with a listing, gravest first. Walmart's reasons stand in the details of what it took off the site. */
export function problemsOf(listing: AdminWalmartListing): ListingProblem[] {
  const { status_details, remedy, quantity_error, price_error, unpublished_reasons } = listing;
  const problems: ListingProblem[] = [];
  if (status_details) problems.push({ about: "listing", text: status_details, remedy });
  for (const reason of unpublished_reasons) {
    if (!status_details?.includes(reason))
      problems.push({ about: "unpublished", text: reason, remedy: null });
  }
  // The details can repeat why a quantity or price was rejected.
  if (quantity_error && !status_details?.includes(quantity_error))
    problems.push({ about: "quantity", text: quantity_error, remedy: null });
  if (price_error && !status_details?.includes(price_error))
    problems.push({ about: "price", text: price_error, remedy: null });
  return problems;
}

/** The name of a listing, for screen readers and problems. */
export const listingName = (listing: AdminWalmartListing): string => listing.sku;

/** Whether stock and price of a listing are sent to Walmart at all. */
export const isSent = (listing: AdminWalmartListing): boolean =>
  listing.variant_id !== null && !listing.excluded && listing.retire_requested_at === null;

/** Whether two quantities, quantities by ship node, or prices are the same. */
export function sameListingValue(
  ours: AdminWalmartListingValue | null | undefined,
  walmarts: AdminWalmartListingValue | null | undefined,
): boolean {
  if (typeof ours !== "object" || typeof walmarts !== "object" || !ours || !walmarts)
    return (ours ?? null) === (walmarts ?? null);
  const nodes = new Set([...Object.keys(ours), ...Object.keys(walmarts)]);
  return [...nodes].every((node) => (ours[node] ?? 0) === (walmarts[node] ?? 0));
}

/** What Walmart should show of a listing, and what it has confirmed. */
export function oursAndWalmarts(
  listing: AdminWalmartListing,
  part: AdminWalmartListingValueKind,
): { ours: AdminWalmartListingValue | null; walmarts: AdminWalmartListingValue | null } {
  return part === "price"
    ? { ours: listing.price, walmarts: listing.walmart_price }
    : {
        ours: listing.node_quantities ?? listing.quantity,
        walmarts: listing.node_quantities
          ? (listing.walmart_node_quantities ?? listing.walmart_quantity)
          : listing.walmart_quantity,
      };
}

/** Walmart's marketplace in the USA, which this plugin is for, knows no other. */
const CURRENCY = "usd";

type ValueText = (
  part: AdminWalmartListingValueKind,
  value: AdminWalmartListingValue | null | undefined,
  /** Quantities by ship node as one sum. */
  short?: boolean,
) => string;

/** A quantity, quantities by ship node, or a price in words; a dash for none. */
export function useValueText(): ValueText {
  const format = useFormat();
  return useCallback(
    (part, value, short = false) => {
      if (value === null || value === undefined) return "–";
      if (typeof value === "number")
        return part === "price" ? format.money(value, CURRENCY) : format.number(value);
      const nodes = Object.entries(value);
      return short
        ? format.number(nodes.reduce((sum, [, units]) => sum + units, 0))
        : nodes.map(([node, units]) => `${node}: ${format.number(units)}`).join(", ");
    },
    [format],
  );
}

/** Whether a listing can be matched: as a draft, or again. */
export function isMatchable(listing: AdminWalmartListing): boolean {
  return (
    ["draft", "error", "unpublished"].includes(listing.status) &&
    !listing.excluded &&
    !listing.retire_requested_at
  );
}

/** How many of a product's variants have no listing with an account. */
export function missingVariants(
  variantIds: string[],
  listings: AdminWalmartListing[],
  accountId: string,
): number {
  const listed = new Set(
    listings
      .filter(({ account_id }) => account_id === accountId)
      .map(({ variant_id }) => variant_id),
  );
  return variantIds.filter((id) => !listed.has(id)).length;
}
