import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSyncWalmartResponse, AdminWalmartSyncResult } from "../../../../types";
import { syncWalmartWorkflow } from "../../../../workflows";
import type { SyncBody } from "./validators";

/** Runs the given tasks, and responds with their results once all are complete. */
export async function POST(
  req: AuthenticatedMedusaRequest<SyncBody>,
  res: MedusaResponse<AdminSyncWalmartResponse>,
): Promise<void> {
  const { result } = await syncWalmartWorkflow(req.scope).run({ input: req.validatedBody });
  // The validator only accepts known tasks.
  res.json({ results: result.results as AdminWalmartSyncResult[] });
}
