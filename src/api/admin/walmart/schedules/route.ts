import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartSchedulesResponse } from "../../../../types";
import { readSchedules } from "../../../../sync/views/schedules";

/** Lists the scheduled jobs. They are set by environment variables, so the admin can only show them. */
export function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartSchedulesResponse>,
): void {
  res.json({ schedules: readSchedules() });
}
