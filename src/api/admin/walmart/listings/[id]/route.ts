import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type {
  AdminWalmartListingDeleteResponse,
  AdminWalmartListingResponse,
} from "../../../../../types";
import {
  retireWalmartListingWorkflow,
  updateWalmartListingWorkflow,
} from "../../../../../workflows";
import { pathParam } from "../../../../path-param";
import { listingAction } from "../listing-action";
import { readListing } from "../read";
import type { UpdateListingBody } from "../validators";

/** Returns one listing. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartListingResponse>,
): Promise<void> {
  res.json({ listing: await readListing(req.scope, pathParam(req, "id")) });
}

/** Includes or excludes a listing, and sets its own rules. */
export const POST = listingAction<UpdateListingBody>(({ container, id, actor_id, body }) =>
  updateWalmartListingWorkflow(container).run({ input: { ...body, listing_id: id, actor_id } }),
);

/** Retires a listing. The row is deleted once Walmart has retired the item. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartListingDeleteResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await readListing(req.scope, id);
  await retireWalmartListingWorkflow(req.scope).run({
    input: { listing_id: id, actor_id: req.auth_context.actor_id },
  });
  res.json({ id, object: "walmart_listing", deleted: true });
}
