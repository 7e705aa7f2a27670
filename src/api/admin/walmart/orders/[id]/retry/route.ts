import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { retryWalmartOrderWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";

/** Tries the failed updates of a purchase order again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await retryWalmartOrderWorkflow(req.scope).run({
    input: { walmart_order_id: id, actor_id: req.auth_context.actor_id },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
