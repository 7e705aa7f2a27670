import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type {
  AdminWalmartDriftListResponse,
  AdminWalmartDriftResponse,
} from "../../../../../types";
import { mendDriftWorkflow, readDriftWorkflow } from "../../../../../workflows";
import type { MendDriftBody, ReadDriftQuery } from "./validators";

/** Reads at Walmart what it truly shows of some listings, and answers what is not as it should be. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadDriftQuery>,
  res: MedusaResponse<AdminWalmartDriftListResponse>,
): Promise<void> {
  const { limit, offset } = req.validatedQuery;
  const { result } = await readDriftWorkflow(req.scope).run({ input: req.validatedQuery });
  res.json({ ...result, limit, offset });
}

/** Tells Walmart again what it should show of the listings that are named. */
export async function POST(
  req: AuthenticatedMedusaRequest<MendDriftBody>,
  res: MedusaResponse<AdminWalmartDriftResponse>,
): Promise<void> {
  const { result } = await mendDriftWorkflow(req.scope).run({ input: req.validatedBody });
  res.json(result);
}
