import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartHealthResponse } from "../../../../types";
import { ACCOUNT_SUMMARY_FIELDS } from "../overview/presenter";
import { presentHealth } from "./presenter";

/** Returns whether everything that runs automatically does, for a monitor. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartHealthResponse>,
): Promise<void> {
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const [attention, waiting, errors, accounts] = await Promise.all([
    service.overview.attention(null),
    service.overview.waitingMessages(),
    service.overview.requestErrors(),
    service.listWalmartAccounts(
      {},
      { select: [...ACCOUNT_SUMMARY_FIELDS], order: { name: "ASC" } },
    ),
  ]);
  res.json({ health: presentHealth({ attention, waiting, errors, accounts }, new Date()) });
}
