import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../modules/walmart";
import type { AdminWalmartBalancesResponse } from "../../../../../types";
import { presentBalance } from "../presenter";
import type { OfAccountQuery } from "../validators";

/** Returns what the next payout of each account will be, as Walmart last said. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, OfAccountQuery>,
  res: MedusaResponse<AdminWalmartBalancesResponse>,
): Promise<void> {
  const { account_id } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const accounts = await service.listWalmartAccounts(account_id ? { id: account_id } : {}, {
    select: ["id", "name", "balance"],
    order: { created_at: "ASC" },
  });
  res.json({ balances: accounts.flatMap(presentBalance) });
}
