import { useCallback } from "react";
import type {
  AdminWalmartListing,
  AdminWalmartListingStatus,
  AdminWalmartListingValue,
  AdminWalmartListingValueKind,
} from "../../../../types";
import { useFormat } from "../../../hooks/use-format";

/** Cards above the list, in the order of a listing's life. */
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
  /** The last part of its text's key, `listings.problems.<about>`; `listing` has no such text. */
  about: "listing" | "quantity" | "price" | "promotion" | "unpublished";
  text: string;
  remedy: string | null;
}

/** Problems of a listing, most serious first. */
export function problemsOf(listing: AdminWalmartListing): ListingProblem[] {
  const { status_details, remedy, quantity_error, price_error, promotion_error } = listing;
  const { unpublished_reasons } = listing;
  const problems: ListingProblem[] = [];
  if (status_details) problems.push({ about: "listing", text: status_details, remedy });
  for (const reason of unpublished_reasons) {
    if (!status_details?.includes(reason))
      problems.push({ about: "unpublished", text: reason, remedy: null });
  }
  // The details can contain why a quantity or price was rejected.
  if (quantity_error && !status_details?.includes(quantity_error))
    problems.push({ about: "quantity", text: quantity_error, remedy: null });
  if (price_error && !status_details?.includes(price_error))
    problems.push({ about: "price", text: price_error, remedy: null });
  if (promotion_error && !status_details?.includes(promotion_error))
    problems.push({ about: "promotion", text: promotion_error, remedy: null });
  return problems;
}

/** The name of a listing, for screen readers and problems. */
export const listingName = (listing: AdminWalmartListing): string => listing.sku;

/** Whether stock and price of a listing are sent to Walmart. */
export const isSent = (listing: AdminWalmartListing): boolean =>
  listing.variant_id !== null && !listing.excluded && listing.retire_requested_at === null;

/** Compares two quantities, quantities by ship node, or prices. A missing ship node counts as 0. */
export function sameListingValue(
  expected: AdminWalmartListingValue | null | undefined,
  confirmed: AdminWalmartListingValue | null | undefined,
): boolean {
  if (typeof expected !== "object" || typeof confirmed !== "object" || !expected || !confirmed)
    return (expected ?? null) === (confirmed ?? null);
  const nodes = new Set([...Object.keys(expected), ...Object.keys(confirmed)]);
  return [...nodes].every((node) => (expected[node] ?? 0) === (confirmed[node] ?? 0));
}

/** The expected and the confirmed quantity or price of a listing. */
export function expectedAndConfirmed(
  listing: AdminWalmartListing,
  part: AdminWalmartListingValueKind,
): { expected: AdminWalmartListingValue | null; confirmed: AdminWalmartListingValue | null } {
  return part === "price"
    ? { expected: listing.price, confirmed: listing.walmart_price }
    : {
        expected: listing.node_quantities ?? listing.quantity,
        confirmed: listing.node_quantities
          ? (listing.walmart_node_quantities ?? listing.walmart_quantity)
          : listing.walmart_quantity,
      };
}

/** Walmart's US marketplace has no other currency. */
const CURRENCY = "usd";

type ValueText = (
  part: AdminWalmartListingValueKind,
  value: AdminWalmartListingValue | null | undefined,
  /** Adds up quantities by ship node. */
  short?: boolean,
) => string;

/** Formats a quantity, quantities by ship node, or a price; a dash without a value. */
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

/** Whether a listing can be matched, or matched again. */
export function isMatchable(listing: AdminWalmartListing): boolean {
  return (
    ["draft", "error", "unpublished"].includes(listing.status) &&
    !listing.excluded &&
    !listing.retire_requested_at
  );
}

/** The number of variants without a listing in an account. */
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
