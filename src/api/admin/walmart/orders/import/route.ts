import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminImportWalmartOrdersResponse } from "../../../../../types";
import { importWalmartOrdersNowWorkflow } from "../../../../../workflows";
import type { ImportOrdersBody } from "../validators";

/** Imports purchase orders now, including those that the scheduled import skips. */
export async function POST(
  req: AuthenticatedMedusaRequest<ImportOrdersBody>,
  res: MedusaResponse<AdminImportWalmartOrdersResponse>,
): Promise<void> {
  const { result } = await importWalmartOrdersNowWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({ imported: result.imported, updated: result.updated, errors: result.errors });
}
