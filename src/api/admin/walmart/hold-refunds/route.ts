import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { holdRefundsWorkflow } from "../../../../workflows";

/** Puts all refunds that wait to be sent on hold, after a restore. Responds with how many. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ held: number }>,
): Promise<void> {
  const { result } = await holdRefundsWorkflow(req.scope).run();
  res.json(result);
}
