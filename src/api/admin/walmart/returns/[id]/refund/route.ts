import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnResponse } from "../../../../../../types";
import { refundWalmartReturnWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readReturn, requireReturn } from "../../read";
import type { RefundReturnBody } from "../../validators";

/** Refunds all or some units of a return at Walmart; Medusa follows when Walmart has confirmed. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefundReturnBody>,
  res: MedusaResponse<AdminWalmartReturnResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireReturn(req.scope, id);
  await refundWalmartReturnWorkflow(req.scope).run({
    input: { walmart_return_id: id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ return: await readReturn(req.scope, id) });
}
