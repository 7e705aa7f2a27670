import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { resolveWalmartOrderWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";
import type { ResolveOrderBody } from "../../validators";

/** The merchant mended in Seller Center what had failed. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResolveOrderBody>,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await resolveWalmartOrderWorkflow(req.scope).run({
    input: {
      walmart_order_id: id,
      actor_id: req.auth_context.actor_id,
      note: req.validatedBody.note,
    },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
