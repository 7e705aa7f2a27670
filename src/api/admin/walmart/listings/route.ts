import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type {
  AdminCreateWalmartListingsResponse,
  AdminWalmartListingListResponse,
} from "../../../../types";
import { addWalmartListingsWorkflow } from "../../../../workflows";
import { listWalmartListings, type ListWalmartListingsInput } from "../../../../workflows/reads";
import { presentListing } from "./presenter";
import { readListings, requireAccount } from "./read";
import type { AddListingsBody, ListListingsQuery } from "./validators";

/** Listings that one answer may hold; a whole catalogue is read with `GET`. */
const ANSWERED = 1000;

/** Lists the listings, by SKU. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListListingsQuery>,
  res: MedusaResponse<AdminWalmartListingListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const { rows, count } = await listWalmartListings(req.scope, {
    filters,
    q,
    order: {
      // Checked by the validator.
      field: order.replace(/^-/, "") as ListWalmartListingsInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ listings: rows.map(presentListing), count, limit, offset });
}

/** Adds drafts. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddListingsBody>,
  res: MedusaResponse<AdminCreateWalmartListingsResponse>,
): Promise<void> {
  await requireAccount(req.scope, req.validatedBody.account_id);
  const { result } = await addWalmartListingsWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  const ids = [...new Set(result.ids)];
  res.json({
    listings: await readListings(req.scope, ids.slice(0, ANSWERED)),
    count: ids.length,
    added: result.added,
    errors: result.errors.slice(0, ANSWERED),
  });
}
