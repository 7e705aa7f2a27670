import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartAccountTestResponse } from "../../../../../types";
import { checkWalmartAccountWorkflow } from "../../../../../workflows";
import type { CheckAccountBody } from "../validators";

/** Checks a new account's credentials at Walmart. Stores nothing, and responds 200 even if they do not work. */
export async function POST(
  req: AuthenticatedMedusaRequest<CheckAccountBody>,
  res: MedusaResponse<AdminWalmartAccountTestResponse>,
): Promise<void> {
  const { client_id, client_secret } = req.validatedBody;
  const { result } = await checkWalmartAccountWorkflow(req.scope).run({
    input: { client_id, client_secret },
  });
  res.json(result);
}
