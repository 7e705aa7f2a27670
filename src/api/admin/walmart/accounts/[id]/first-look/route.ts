import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartFirstLookResponse } from "../../../../../../types";
import { firstLookWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { readAccount } from "../../read";

/** What the seller has at Walmart, also before the account is live. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartFirstLookResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  const { result } = await firstLookWorkflow(req.scope).run({ input: { account_id: id } });
  res.json({ first_look: result });
}
