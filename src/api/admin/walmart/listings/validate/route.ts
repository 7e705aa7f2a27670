import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartValidateResponse } from "../../../../../types";
import { validateWalmartListingsWorkflow } from "../../../../../workflows";
import type { ValidateListingsBody } from "../validators";

/** Checks what keeps listings from being set up. Sends nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<ValidateListingsBody>,
  res: MedusaResponse<AdminWalmartValidateResponse>,
): Promise<void> {
  const { result } = await validateWalmartListingsWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({ listings: result });
}
