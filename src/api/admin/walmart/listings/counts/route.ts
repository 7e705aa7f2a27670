import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../modules/walmart";
import type { AdminWalmartListingCountsResponse } from "../../../../../types";
import type { CountListingsQuery } from "../validators";

/** Counts listings by status, the unlinked and the differing ones. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, CountListingsQuery>,
  res: MedusaResponse<AdminWalmartListingCountsResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  res.json({ counts: await service.listingList.counts(req.validatedQuery.account_id ?? null) });
}
