import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartStatisticsResponse } from "../../../../types";
import type { StatisticsQuery } from "./validators";

/** Returns orders, sales and delays by day. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StatisticsQuery>,
  res: MedusaResponse<AdminWalmartStatisticsResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  res.json({ statistics: await service.statistics.read(req.validatedQuery) });
}
