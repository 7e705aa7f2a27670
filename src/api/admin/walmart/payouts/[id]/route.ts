import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartPayoutResponse } from "../../../../../types";
import { pathParam } from "../../../../path-param";
import { readPayout } from "../read";

/** Returns one payout with its files. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartPayoutResponse>,
): Promise<void> {
  res.json({ payout: await readPayout(req.scope, pathParam(req, "id")) });
}
