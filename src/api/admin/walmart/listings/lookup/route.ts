import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartLookupResponse } from "../../../../../types";
import { lookupWalmartListingsWorkflow } from "../../../../../workflows";
import type { ListingIdsBody } from "../validators";

/** Asks Walmart's catalog which listings it can match, and which have to be set up. */
export async function POST(
  req: AuthenticatedMedusaRequest<ListingIdsBody>,
  res: MedusaResponse<AdminWalmartLookupResponse>,
): Promise<void> {
  const { result } = await lookupWalmartListingsWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({ listings: result });
}
