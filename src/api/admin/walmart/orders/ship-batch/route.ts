import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminShipWalmartOrdersResponse } from "../../../../../types";
import { shipWalmartOrdersWorkflow } from "../../../../../workflows";
import type { ShipBatchBody } from "../validators";

/** Ships many orders. Each row of the list succeeds or is refused for itself. */
export async function POST(
  req: AuthenticatedMedusaRequest<ShipBatchBody>,
  res: MedusaResponse<AdminShipWalmartOrdersResponse>,
): Promise<void> {
  const { result } = await shipWalmartOrdersWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.auth_context.actor_id },
  });
  res.json({ results: result });
}
