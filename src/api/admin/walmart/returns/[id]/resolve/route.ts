import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnResponse } from "../../../../../../types";
import { resolveWalmartReturnWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readReturn, requireReturn } from "../../read";
import type { ResolveReturnBody } from "../../validators";

/** The merchant mended in Seller Center, or in Medusa, what had failed. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResolveReturnBody>,
  res: MedusaResponse<AdminWalmartReturnResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireReturn(req.scope, id);
  await resolveWalmartReturnWorkflow(req.scope).run({
    input: {
      walmart_return_id: id,
      actor_id: req.auth_context.actor_id,
      note: req.validatedBody.note,
    },
  });
  res.json({ return: await readReturn(req.scope, id) });
}
