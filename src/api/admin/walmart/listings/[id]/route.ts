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
import { readListing } from "../read";
import type { UpdateListingBody } from "../validators";

/** One listing. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartListingResponse>,
): Promise<void> {
  res.json({ listing: await readListing(req.scope, pathParam(req, "id")) });
}

/** Switches a listing off or on, and sets its own rules. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateListingBody>,
  res: MedusaResponse<AdminWalmartListingResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await readListing(req.scope, id);
  await updateWalmartListingWorkflow(req.scope).run({
    input: { ...req.validatedBody, listing_id: id, actor_id: req.auth_context.actor_id },
  });
  res.json({ listing: await readListing(req.scope, id) });
}

/** Retires a listing: the row goes once Walmart has taken the item off. */
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
