import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { dismissRefundWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";
import type { DismissRefundBody } from "../../validators";

/** Walmart is not to be told of a refund that was made in Medusa. */
export async function POST(
  req: AuthenticatedMedusaRequest<DismissRefundBody>,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await dismissRefundWorkflow(req.scope).run({
    input: {
      walmart_order_id: id,
      refund_id: req.validatedBody.refund_id,
      actor_id: req.auth_context.actor_id,
    },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
