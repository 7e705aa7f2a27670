import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartOverviewResponse } from "../../../../types";
import { readOrdersOverview } from "../../../../workflows/reads";
import { ACCOUNT_SUMMARY_FIELDS, presentOverview } from "./presenter";
import type { OverviewQuery } from "./validators";

/** What has to be done: orders by status, next deadlines, failing updates, health of the accounts. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OverviewQuery>,
  res: MedusaResponse<AdminWalmartOverviewResponse>,
): Promise<void> {
  const [orders, accounts] = await Promise.all([
    readOrdersOverview(req.scope, req.validatedQuery),
    req.scope
      .resolve<WalmartModuleService>(WALMART_MODULE)
      .listWalmartAccounts({}, { select: [...ACCOUNT_SUMMARY_FIELDS], order: { name: "ASC" } }),
  ]);
  res.json({ overview: presentOverview(orders, accounts) });
}
