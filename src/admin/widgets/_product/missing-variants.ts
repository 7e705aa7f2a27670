import type { AdminWalmartListing } from "../../../types";

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
