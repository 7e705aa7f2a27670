import type { AdminWalmartListing } from "../../../types";

/** Whether a listing can be matched: as a draft, or again. */
export function isMatchable(listing: AdminWalmartListing): boolean {
  return (
    ["draft", "error", "unpublished"].includes(listing.status) &&
    !listing.excluded &&
    !listing.retire_requested_at
  );
}
