import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartRulePreview } from "../../../../../../types";
import { previewRulesWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readAccount } from "../../read";
import type { PreviewAccountBody } from "../../validators";

/** What new rules of the account would change. Stores nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewAccountBody>,
  res: MedusaResponse<AdminWalmartRulePreview>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  const { result } = await previewRulesWorkflow(req.scope).run({
    input: { account_id: id, ...req.validatedBody },
  });
  res.json(result);
}
