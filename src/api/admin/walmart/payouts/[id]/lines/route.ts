import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../../modules/walmart";
import type { AdminWalmartPayoutLineListResponse } from "../../../../../../types";
import { sortOrder } from "../../../../../lists/sort-order";
import { pathParam } from "../../../../../path-param";
import { presentPayoutLine } from "../../presenter";
import { requirePayout } from "../../read";
import type { ListPayoutLinesQuery } from "../../validators";

/** Lists the lines of a payout, in the order of its file. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPayoutLinesQuery>,
  res: MedusaResponse<AdminWalmartPayoutLineListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const payoutId = pathParam(req, "id");
  await requirePayout(req.scope, payoutId);
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.payoutList.lines({
    payoutId,
    filters,
    q,
    order: sortOrder(order),
    limit,
    offset,
  });
  res.json({ lines: rows.map(presentPayoutLine), count, limit, offset });
}
