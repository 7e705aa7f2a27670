import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminWalmartSchedulesResponse } from "../../../../types";
import { readSchedules } from "../../../../sync/views/schedules";

/** When the plugin does its work by itself. The environment sets it, so the admin can only show it. */
export function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartSchedulesResponse>,
): void {
  res.json({ schedules: readSchedules() });
}
