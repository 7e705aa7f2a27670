import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartPayoutListResponse, AdminWalmartPayoutResponse } from "../../../../types";
import { uploadWalmartPayoutWorkflow } from "../../../../workflows";
import { sortOrder } from "../../../lists/sort-order";
import { presentPayout } from "./presenter";
import { readPayout } from "./read";
import type { ListPayoutsQuery, UploadPayoutBody } from "./validators";

/** Lists the payouts, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPayoutsQuery>,
  res: MedusaResponse<AdminWalmartPayoutListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.payoutList.page({
    filters,
    q,
    order: sortOrder(order),
    limit,
    offset,
  });
  res.json({ payouts: rows.map(presentPayout), count, limit, offset });
}

/** Imports a settlement file that was downloaded in Seller Center. */
export async function POST(
  req: AuthenticatedMedusaRequest<UploadPayoutBody>,
  res: MedusaResponse<AdminWalmartPayoutResponse>,
): Promise<void> {
  const { result } = await uploadWalmartPayoutWorkflow(req.scope).run({ input: req.validatedBody });
  res.json({ payout: await readPayout(req.scope, result.id) });
}
