import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartOrderResponse } from "../../../../../../types";
import { changeTrackingWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readOrder, requireOrder } from "../../read";
import type { ChangeTrackingBody } from "../../validators";

/** Gives a shipped parcel another tracking number, carrier or link, in Medusa and at Walmart. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeTrackingBody>,
  res: MedusaResponse<AdminWalmartOrderResponse>,
): Promise<void> {
  const id = pathParam(req, "id");
  await requireOrder(req.scope, id);
  await changeTrackingWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      walmart_order_id: id,
      actor_id: req.auth_context.actor_id,
    },
  });
  res.json({ order: await readOrder(req.scope, id) });
}
