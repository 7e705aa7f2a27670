import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSyncWalmartResponse, AdminWalmartSyncResult } from "../../../../types";
import { syncWalmartWorkflow } from "../../../../workflows";
import type { SyncBody } from "./validators";

/** Runs what is asked for now, and answers what each did once it is done. */
export async function POST(
  req: AuthenticatedMedusaRequest<SyncBody>,
  res: MedusaResponse<AdminSyncWalmartResponse>,
): Promise<void> {
  const { result } = await syncWalmartWorkflow(req.scope).run({ input: req.validatedBody });
  // Checked by the validator: no other `what` was run.
  res.json({ results: result.results as AdminWalmartSyncResult[] });
}
