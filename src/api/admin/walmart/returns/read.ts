import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartReturn, AdminWalmartReturnDetail } from "../../../../types";
import { notFound } from "../../../not-found";
import { presentActivity } from "../activity/presenter";
import { presentUpdate } from "../orders/presenter";
import { presentReturn } from "./presenter";

/** The most log entries in one response. `GET /admin/walmart/activity` has all. */
const MAX_ACTIVITY = 50;
/** The most returns in the response for one order. */
const MAX_RETURNS_OF_ORDER = 50;

/** @throws MedusaError (NOT_FOUND) if there is no such return. */
export async function requireReturn(container: MedusaContainer, id: string): Promise<void> {
  const [row] = await serviceOf(container).listWalmartReturns({ id }, { select: ["id"], take: 1 });
  if (!row) throw unknownReturn(id);
}

/**
 * Reads one return with all its details.
 *
 * @throws MedusaError (NOT_FOUND) if there is no such return.
 */
export async function readReturn(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartReturnDetail> {
  const service = serviceOf(container);
  const [{ rows }, [stored]] = await Promise.all([
    service.returnList.page({
      filters: { id },
      order: { field: "id", direction: "asc" },
      limit: 1,
      offset: 0,
    }),
    service.listWalmartReturns({ id }, { select: ["id", "raw"], take: 1 }),
  ]);
  const [row] = rows;
  if (!row) throw unknownReturn(id);
  const [updates, activity, [account]] = await Promise.all([
    service.listWalmartUpdates(
      { walmart_return_id: id },
      { order: { created_at: "DESC", id: "DESC" } },
    ),
    service.listWalmartActivities(
      { entity: "return", entity_id: row.return_order_id, account_id: row.account_id },
      { take: MAX_ACTIVITY, order: { created_at: "DESC", id: "DESC" } },
    ),
    service.listWalmartAccounts(
      { id: row.account_id },
      { select: ["id", "name"], withDeleted: true, take: 1 },
    ),
  ]);
  return {
    ...presentReturn(row),
    account_name: account?.name ?? null,
    updates: updates.map(presentUpdate),
    activity: activity.map(presentActivity),
    raw: stored?.raw ?? null,
  };
}

/** The returns of a purchase order, newest first. */
export async function readReturnsOfOrder(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<AdminWalmartReturn[]> {
  const { rows } = await serviceOf(container).returnList.page({
    filters: { walmart_order_id: walmartOrderId },
    order: { field: "requested_at", direction: "desc" },
    limit: MAX_RETURNS_OF_ORDER,
    offset: 0,
  });
  return rows.map(presentReturn);
}

function serviceOf(container: MedusaContainer): WalmartModuleService {
  return container.resolve<WalmartModuleService>(WALMART_MODULE);
}

function unknownReturn(id: string) {
  return notFound(
    "Walmart return",
    id,
    "To find the id, use GET /admin/walmart/returns with return_order_id (an RMA number) or order_id (a Medusa order).",
  );
}
