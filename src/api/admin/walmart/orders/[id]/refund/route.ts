import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { goodwillRefundWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";
import type { GoodwillRefundBody } from "../../validators";

/** Gives the buyer money back without a return. */
export async function POST(
  req: AuthenticatedMedusaRequest<GoodwillRefundBody>,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await goodwillRefundWorkflow(req.scope).run({
    input: { walmart_order_id: id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
