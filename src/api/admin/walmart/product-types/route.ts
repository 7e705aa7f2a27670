import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartProductTypeListResponse } from "../../../../types";
import { findProductTypesWorkflow } from "../../../../workflows";
import type { ListProductTypesQuery } from "./validators";

/** Lists Walmart's product types by name, or those that fit a title. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListProductTypesQuery>,
  res: MedusaResponse<AdminWalmartProductTypeListResponse>,
): Promise<void> {
  const { account_id, q, title, limit, offset } = req.validatedQuery;
  const { result } = await findProductTypesWorkflow(req.scope).run({
    input: { account_id, q, title, limit, offset },
  });
  res.json({ ...result, limit, offset });
}
