import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnListResponse } from "../../../../types";
import { type ListWalmartReturnsInput, listWalmartReturns } from "../../../../workflows/reads";
import { presentReturn } from "./presenter";
import type { ListReturnsQuery } from "./validators";

/** Lists the returns, the latest requested first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReturnsQuery>,
  res: MedusaResponse<AdminWalmartReturnListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const { rows, count } = await listWalmartReturns(req.scope, {
    filters,
    q,
    order: {
      // Checked by the validator.
      field: order.replace(/^-/, "") as ListWalmartReturnsInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ returns: rows.map(presentReturn), count, limit, offset });
}
