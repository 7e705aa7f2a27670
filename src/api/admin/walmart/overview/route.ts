import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartOverviewResponse } from "../../../../types";
import { ACCOUNT_SUMMARY_FIELDS, presentOverview } from "./presenter";
import type { OverviewQuery } from "./validators";

/** Returns what needs attention: order counts, next deadlines, failed updates and account health. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OverviewQuery>,
  res: MedusaResponse<AdminWalmartOverviewResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const [overview, accounts] = await Promise.all([
    service.overview.read(req.validatedQuery),
    service.listWalmartAccounts(
      {},
      { select: [...ACCOUNT_SUMMARY_FIELDS], order: { name: "ASC" } },
    ),
  ]);
  res.json({ overview: presentOverview(overview, accounts) });
}
