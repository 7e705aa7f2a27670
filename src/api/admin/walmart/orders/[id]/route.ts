import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../types";
import { pathParam } from "../../../../path-param";
import { readOrder } from "../read";

/** Returns one purchase order with its lines, updates and log. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  res.json({ order: await readOrder(req.scope, pathParam(req, "id")) });
}
