import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../modules/walmart";
import type { AdminWalmartListingCountsResponse } from "../../../../../types";
import type { CountListingsQuery } from "../validators";

/** How many listings are in which status, not linked, or not as they should be. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, CountListingsQuery>,
  res: MedusaResponse<AdminWalmartListingCountsResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  res.json({ counts: await service.listingList.counts(req.validatedQuery.account_id ?? null) });
}
