import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { OrderListInput } from "../../../../modules/walmart/types";
import type { AdminWalmartOrderListResponse } from "../../../../types";
import { presentOrder } from "./presenter";
import type { ListOrdersQuery } from "./validators";

/** Lists the purchase orders, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrdersQuery>,
  res: MedusaResponse<AdminWalmartOrderListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const { rows, count } = await service.orderList.page({
    filters,
    q,
    order: {
      // The validator only accepts known fields.
      field: order.replace(/^-/, "") as OrderListInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ orders: rows.map(presentOrder), count, limit, offset });
}
