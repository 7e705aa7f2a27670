import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { ListingListInput } from "../../../../modules/walmart/types";
import type {
  AdminCreateWalmartListingsResponse,
  AdminWalmartListingListResponse,
} from "../../../../types";
import { addWalmartListingsWorkflow } from "../../../../workflows";
import { presentListings, readListings, requireAccount } from "./read";
import type { AddListingsBody, ListListingsQuery } from "./validators";

/** The most listings in one response. Read whole catalogs with `GET`. */
const MAX_RETURNED = 1000;

/** Lists the listings, sorted by SKU. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListListingsQuery>,
  res: MedusaResponse<AdminWalmartListingListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.listingList.page({
    filters,
    q,
    order: {
      // The validator only accepts known fields.
      field: order.replace(/^-/, "") as ListingListInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ listings: await presentListings(req.scope, rows), count, limit, offset });
}

/** Adds draft listings. */
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
    listings: await readListings(req.scope, ids.slice(0, MAX_RETURNED)),
    count: ids.length,
    added: result.added,
    errors: result.errors.slice(0, MAX_RETURNED),
  });
}
