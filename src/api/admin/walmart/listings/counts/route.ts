import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartListingCountsResponse } from "../../../../../types";
import { countWalmartListings } from "../../../../../workflows/reads";
import type { CountListingsQuery } from "../validators";

/** How many listings are in which status, not linked, or not as they should be. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, CountListingsQuery>,
  res: MedusaResponse<AdminWalmartListingCountsResponse>,
): Promise<void> {
  res.json({ counts: await countWalmartListings(req.scope, req.validatedQuery) });
}
