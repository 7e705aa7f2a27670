import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartBuyBoxResponse } from "../../../../../../types";
import { pathParam } from "../../../../../path-param";
import { presentBuyBoxChange } from "../../presenter";
import { readListing, serviceOf } from "../../read";

/** The most changes in one response. */
const MAX_CHANGES = 100;

/** Changes of the buy box of a listing, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartBuyBoxResponse>,
): Promise<void> {
  const { id } = await readListing(req.scope, pathParam(req, "id"));
  const changes = await serviceOf(req.scope).buyBoxes.changes(id, MAX_CHANGES);
  res.json({ changes: changes.map(presentBuyBoxChange) });
}
