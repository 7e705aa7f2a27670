import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_CARRIERS } from "../../../../mapping";
import type { AdminWalmartCarriersResponse } from "../../../../types";

/** The carriers that Walmart knows by name, for the account's carrier map. */
export function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartCarriersResponse>,
): void {
  res.json({ carriers: [...WALMART_CARRIERS] });
}
