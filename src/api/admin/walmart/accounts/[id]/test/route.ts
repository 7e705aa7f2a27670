import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartAccountTestResponse } from "../../../../../../types";
import { testWalmartAccountWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readAccount } from "../../read";

/** Tests the credentials at Walmart. Responds 200 even if they do not work. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartAccountTestResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  const { result } = await testWalmartAccountWorkflow(req.scope).run({ input: { id } });
  res.json(result);
}
