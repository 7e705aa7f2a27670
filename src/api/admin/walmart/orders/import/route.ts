import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminImportWalmartOrdersResponse } from "../../../../../types";
import { importWalmartOrdersNowWorkflow } from "../../../../../workflows";
import type { ImportOrdersBody } from "../validators";

/** Imports purchase orders now, also those that the running import would pass over. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportOrdersBody>,
  res: MedusaResponse<AdminImportWalmartOrdersResponse>,
): Promise<void> {
  const { result } = await importWalmartOrdersNowWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({ imported: result.imported, updated: result.updated, errors: result.errors });
}
