import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartRulePreview } from "../../../../../../types";
import { previewOverridesWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readListing } from "../../read";
import type { PreviewListingBody } from "../../validators";

/** What new rules of the listing would change. Stores nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewListingBody>,
  res: MedusaResponse<AdminWalmartRulePreview>,
): Promise<void> {
  const { id } = await readListing(req.scope, pathParam(req, "id"));
  const { result } = await previewOverridesWorkflow(req.scope).run({
    input: { listing_id: id, ...req.validatedBody },
  });
  res.json(result);
}
