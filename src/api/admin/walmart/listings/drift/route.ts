import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type {
  AdminWalmartDriftListResponse,
  AdminWalmartDriftResponse,
} from "../../../../../types";
import { readDriftWorkflow, repairDriftWorkflow } from "../../../../../workflows";
import type { FixDriftBody, ReadDriftQuery } from "./validators";

/** Reads what Walmart shows for some listings, and returns the differences. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadDriftQuery>,
  res: MedusaResponse<AdminWalmartDriftListResponse>,
): Promise<void> {
  const { limit, offset } = req.validatedQuery;
  const { result } = await readDriftWorkflow(req.scope).run({ input: req.validatedQuery });
  res.json({ ...result, limit, offset });
}

/** Sends the right values of the given listings to Walmart again. */
export async function POST(
  req: AuthenticatedMedusaRequest<FixDriftBody>,
  res: MedusaResponse<AdminWalmartDriftResponse>,
): Promise<void> {
  const { result } = await repairDriftWorkflow(req.scope).run({ input: req.validatedBody });
  res.json(result);
}
