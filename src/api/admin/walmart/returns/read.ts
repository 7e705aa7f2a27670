import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartReturn, AdminWalmartReturnDetail } from "../../../../types";
import { notFound } from "../../../not-found";
import { presentActivity } from "../activity/presenter";
import { presentUpdate } from "../orders/presenter";
import { presentReturn } from "./presenter";

/** The latest entries of the log that one return answers; `GET /admin/walmart/activity` has all. */
const ACTIVITY_SHOWN = 50;
/** The most returns of one order that its page shows. */
const SHOWN_OF_ORDER = 50;

/** @throws MedusaError (NOT_FOUND) if there is no such return. */
export async function requireReturn(container: MedusaContainer, id: string): Promise<void> {
  const [row] = await serviceOf(container).listWalmartReturns({ id }, { select: ["id"], take: 1 });
  if (!row) throw unknownReturn(id);
}

/**
 * Reads one return with all that is known of it.
 *
 * @throws MedusaError (NOT_FOUND) if there is none.
 */
export async function readReturn(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartReturnDetail> {
  const service = serviceOf(container);
  const [{ rows }, [words]] = await Promise.all([
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
      { take: ACTIVITY_SHOWN, order: { created_at: "DESC", id: "DESC" } },
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
    raw: words?.raw ?? null,
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
    limit: SHOWN_OF_ORDER,
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
    "GET /admin/walmart/returns?return_order_id=… finds the id of an RMA number, ?order_id=… those of a Medusa order.",
  );
}
