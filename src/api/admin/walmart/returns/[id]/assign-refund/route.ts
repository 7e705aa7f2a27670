import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnResponse } from "../../../../../../types";
import { assignRefundWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readReturn, requireReturn } from "../../read";
import type { AssignRefundBody } from "../../validators";

/** A refund that was made in Medusa stands for this return; Walmart is told. */
export async function POST(
  req: AuthenticatedMedusaRequest<AssignRefundBody>,
  res: MedusaResponse<AdminWalmartReturnResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireReturn(req.scope, id);
  await assignRefundWorkflow(req.scope).run({
    input: { walmart_return_id: id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json({ return: await readReturn(req.scope, id) });
}
