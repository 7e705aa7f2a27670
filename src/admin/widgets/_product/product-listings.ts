import type { AdminWalmartListing } from "../../../types";
import { FAST_POLL_MS, SLOW_POLL_MS } from "../../hooks/api/polling";

/** What Medusa's product page gives to its widgets, as far as it is used. Variants are not among it. */
export interface WidgetProduct {
  id: string;
}

/** Walmart takes minutes for a feed. */
const PROCESSING_POLL_MS = 4 * FAST_POLL_MS;

/** Whether Walmart can be offered it: as a draft, or again. */
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

/** How soon to look again, so that the merchant sees what Walmart makes of an offer. */
export function listingsPoll(listings: AdminWalmartListing[] | undefined): number {
  const isUnderWay = listings?.some(({ status }) => status === "processing");
  return isUnderWay ? PROCESSING_POLL_MS : SLOW_POLL_MS;
}
