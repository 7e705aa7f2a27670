import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../modules/walmart";
import type { AdminWalmartPayoutMonthsResponse } from "../../../../../types";
import { presentMonth } from "../presenter";
import type { OfAccountQuery } from "../validators";

/** Returns the payouts by month of payment, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OfAccountQuery>,
  res: MedusaResponse<AdminWalmartPayoutMonthsResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const months = await service.payoutList.months(req.validatedQuery.account_id ?? null);
  res.json({ months: months.map(presentMonth) });
}
