import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderListResponse } from "../../../../types";
import { type ListWalmartOrdersInput, listWalmartOrders } from "../../../../workflows/reads";
import { presentOrder } from "./presenter";
import type { ListOrdersQuery } from "./validators";

/** Lists the purchase orders, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrdersQuery>,
  res: MedusaResponse<AdminWalmartOrderListResponse>,
): Promise<void> {
  const { limit, offset, order, q, ...filters } = req.validatedQuery;
  const { rows, count } = await listWalmartOrders(req.scope, {
    filters,
    q,
    order: {
      // Checked by the validator.
      field: order.replace(/^-/, "") as ListWalmartOrdersInput["order"]["field"],
      direction: order.startsWith("-") ? "desc" : "asc",
    },
    limit,
    offset,
  });
  res.json({ orders: rows.map(presentOrder), count, limit, offset });
}
