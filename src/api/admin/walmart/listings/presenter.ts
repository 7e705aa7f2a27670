import { type KnownPromotion, type SalePeriod, shownPromotion } from "../../../../mapping";
import type { WalmartListingRow } from "../../../../modules/walmart/types";
import {
  LISTING_FIELDS,
  type AdminWalmartListing,
  type AdminWalmartListingOverrides,
} from "../../../../types";
import { readAttributes, readProblems } from "../../../../types/schemas/item-setup";
import { present } from "../../../presenting/present";

/**
 * A listing as the API returns it.
 *
 * @param available how many units buyers can order; absent if Walmart has confirmed no quantity
 */
export function presentListing(
  row: WalmartListingRow,
  available: number | undefined,
): AdminWalmartListing {
  return {
    ...present(LISTING_FIELDS, row),
    unpublished_reasons: (row.unpublished_reasons ?? []) as unknown as string[],
    overrides: (row.overrides ?? {}) as AdminWalmartListingOverrides,
    attributes: readAttributes(row.attributes),
    problems: readProblems(row.problems),
    node_quantities: row.node_quantities as Record<string, number> | null,
    walmart_node_quantities: row.walmart_node_quantities as Record<string, number> | null,
    walmart_available: available ?? null,
    promotion: shownPromotion(
      {
        periods: (row.promotions ?? []) as unknown as SalePeriod[],
        known: (row.walmart_promotions ?? []) as unknown as KnownPromotion[],
        isRefused: row.promotion_error !== null,
      },
      Date.now(),
    ),
  };
}
