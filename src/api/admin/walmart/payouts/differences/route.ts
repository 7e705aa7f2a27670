import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../modules/walmart";
import type { AdminWalmartPayoutDifferenceListResponse } from "../../../../../types";
import { sortOrder } from "../../../../lists/sort-order";
import { presentDifference } from "../presenter";
import type { ListDifferencesQuery } from "../validators";

/** Lists what in payouts is not as expected, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDifferencesQuery>,
  res: MedusaResponse<AdminWalmartPayoutDifferenceListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.payoutList.differences({
    filters,
    q,
    order: sortOrder(order),
    limit,
    offset,
  });
  res.json({ differences: rows.map(presentDifference), count, limit, offset });
}
