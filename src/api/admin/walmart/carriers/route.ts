import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_CARRIERS } from "../../../../mapping";
import type { AdminWalmartCarriersResponse } from "../../../../types";

/** Lists the carriers that Walmart supports, for the account's carrier map. */
export function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartCarriersResponse>,
): void {
  res.json({ carriers: [...WALMART_CARRIERS] });
}
