import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnResponse } from "../../../../../../types";
import { retryWalmartReturnWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readReturn, requireReturn } from "../../read";

/** Tries the failed refunds of a return, and what Medusa could not follow, again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartReturnResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireReturn(req.scope, id);
  await retryWalmartReturnWorkflow(req.scope).run({
    input: { walmart_return_id: id, actor_id: req.auth_context.actor_id },
  });
  res.json({ return: await readReturn(req.scope, id) });
}
