import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartAccountTestResponse } from "../../../../../../types";
import { testWalmartAccountWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readAccount } from "../../read";

/** Asks Walmart whether the credentials work; 200 also if they do not. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartAccountTestResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  const { result } = await testWalmartAccountWorkflow(req.scope).run({ input: { id } });
  res.json(result);
}
