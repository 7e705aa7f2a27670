import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { cancelWalmartLinesWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";
import type { CancelLinesBody } from "../../validators";

/** Cancels units of a purchase order at Walmart and in Medusa. */
export async function POST(
  req: AuthenticatedMedusaRequest<CancelLinesBody>,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await cancelWalmartLinesWorkflow(req.scope).run({
    input: {
      walmart_order_id: id,
      reason: req.validatedBody.reason,
      lines: req.validatedBody.lines,
      actor_id: req.auth_context.actor_id,
    },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
