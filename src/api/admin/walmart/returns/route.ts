import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { ReturnListInput } from "../../../../modules/walmart/types";
import type { AdminWalmartReturnListResponse } from "../../../../types";
import { presentReturn } from "./presenter";
import type { ListReturnsQuery } from "./validators";

/** Lists the returns, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReturnsQuery>,
  res: MedusaResponse<AdminWalmartReturnListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.returnList.page({
    filters,
    q,
    order: {
      // The validator only accepts known fields.
      field: order.replace(/^-/, "") as ReturnListInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ returns: rows.map(presentReturn), count, limit, offset });
}
