import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartReturnResponse } from "../../../../../types";
import { pathParam } from "../../../../path-param";
import { readReturn } from "../read";

/** Returns one return with its lines, updates and log. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartReturnResponse>,
): Promise<void> {
  res.json({ return: await readReturn(req.scope, pathParam(req, "id")) });
}
