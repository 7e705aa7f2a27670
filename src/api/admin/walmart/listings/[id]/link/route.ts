import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartListingResponse } from "../../../../../../types";
import { linkWalmartListingWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readListing } from "../../read";
import type { LinkListingBody } from "../../validators";

/** Says which variant a listing stands for, or that none does. */
export async function POST(
  req: AuthenticatedMedusaRequest<LinkListingBody>,
  res: MedusaResponse<AdminWalmartListingResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await readListing(req.scope, id);
  await linkWalmartListingWorkflow(req.scope).run({
    input: {
      listing_id: id,
      variant_id: req.validatedBody.variant_id,
      actor_id: req.auth_context.actor_id,
    },
  });
  res.json({ listing: await readListing(req.scope, id) });
}
