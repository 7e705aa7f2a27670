import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMatchWalmartListingsResponse } from "../../../../../types";
import { setUpWalmartListingsWorkflow } from "../../../../../workflows";
import { readListings } from "../read";
import type { ListingIdsBody } from "../validators";

/** Sets listings up at Walmart as new items. The results follow later. */
export async function POST(
  req: AuthenticatedMedusaRequest<ListingIdsBody>,
  res: MedusaResponse<AdminMatchWalmartListingsResponse>,
): Promise<void> {
  const { ids } = req.validatedBody;
  const { result } = await setUpWalmartListingsWorkflow(req.scope).run({ input: { ids } });
  res.json({
    listings: await readListings(req.scope, ids),
    queued: result.queued,
    refused: result.refused,
    errors: result.errors,
  });
}
