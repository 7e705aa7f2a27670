import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartActivityListResponse } from "../../../../types";
import { containsFilter, orderBy } from "../../../lists/list-config";
import { presentActivity } from "./presenter";
import { subjectOf } from "./subject";
import type { ListActivityQuery } from "./validators";

/** Lists the activity log, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListActivityQuery>,
  res: MedusaResponse<AdminWalmartActivityListResponse>,
): Promise<void> {
  const { limit, offset, order, q, entity_id, ...filters } = req.validatedQuery;
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const subject = entity_id === undefined ? {} : await subjectOf(service, entity_id);
  const [rows, count] = await service.listAndCountWalmartActivities(
    {
      ...subject,
      ...filters,
      ...containsFilter(["action", "message", "entity_id", "correlation_id"], q),
    },
    { take: limit, skip: offset, order: orderBy(order) },
  );
  res.json({ activities: rows.map(presentActivity), count, limit, offset });
}
