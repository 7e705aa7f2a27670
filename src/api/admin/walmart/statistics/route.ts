import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartStatisticsResponse } from "../../../../types";
import { readStatistics } from "../../../../workflows/reads";
import type { StatisticsQuery } from "./validators";

/** Orders, sales and delays day by day. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StatisticsQuery>,
  res: MedusaResponse<AdminWalmartStatisticsResponse>,
): Promise<void> {
  res.json({ statistics: await readStatistics(req.scope, req.validatedQuery) });
}
