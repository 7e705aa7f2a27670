import type { MedusaContainer } from "@medusajs/framework/types";
import { timestampOrNull } from "../../../presenting/timestamp";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../modules/walmart";
import type { AdminWalmartOrderDetail } from "../../../../types";
import { refundableAmounts } from "../../../../sync/views/refundable-amounts";
import { readOrderCost } from "../../../../sync/views/read-order-cost";
import { readUnassignedRefunds } from "../../../../sync/views/read-unassigned-refunds";
import { readUnknownSkus } from "../../../../sync/views/unknown-skus";
import { walmartRefundOf } from "../../../../sync/views/walmart-refund";
import { incentiveOf } from "../../../../sync/views/incentive";
import { notFound } from "../../../not-found";
import {
  presentMargin,
  presentOrderFees,
  presentOrderPayouts,
  presentSettlement,
} from "../payouts/presenter";
import { presentActivity } from "../activity/presenter";
import { readReturnsOfOrder } from "../returns/read";
import { byLineNumber, presentLine, presentOrder, presentRefund, presentUpdate } from "./presenter";

/** The most log entries in one response. `GET /admin/walmart/activity` has all. */
const MAX_ACTIVITY = 50;

/** @throws MedusaError (NOT_FOUND) if there is no such purchase order. */
export async function requireOrder(container: MedusaContainer, id: string): Promise<void> {
  const [row] = await serviceOf(container).listWalmartOrders({ id }, { select: ["id"], take: 1 });
  if (!row) throw unknownOrder(id);
}

/**
 * Reads one purchase order with all its details, in a fixed number of statements.
 *
 * @throws MedusaError (NOT_FOUND) if there is no such purchase order.
 */
export async function readOrder(
  container: MedusaContainer,
  id: string,
): Promise<AdminWalmartOrderDetail> {
  const service = serviceOf(container);
  const [row] = await service.listWalmartOrders({ id }, { take: 1 });
  if (!row) throw unknownOrder(id);
  const [lines, updates, activity, returns, refunds, unknown_skus, settlement, [account]] =
    await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: id }),
      service.listWalmartUpdates(
        { walmart_order_id: id },
        { order: { created_at: "DESC", id: "DESC" } },
      ),
      service.listWalmartActivities(
        { entity: "order", entity_id: row.purchase_order_id, account_id: row.account_id },
        { take: MAX_ACTIVITY, order: { created_at: "DESC", id: "DESC" } },
      ),
      readReturnsOfOrder(container, id),
      readUnassignedRefunds(container, row),
      readUnknownSkus(container, row),
      service.payoutList.settlementOf(id),
      // Includes deleted accounts: their orders stay readable.
      service.listWalmartAccounts(
        { id: row.account_id },
        { select: ["id", "name"], withDeleted: true, take: 1 },
      ),
    ]);
  const refundable = refundableAmounts(row.raw);
  const cost = await readOrderCost(container, row, lines);
  const failed = updates.filter((update) => update.state === "failed");
  return {
    ...presentOrder({ ...row, failed_updates_count: failed.length, lines }),
    account_name: account?.name ?? null,
    lines: lines
      .sort(byLineNumber)
      .map((line) => presentLine(line, refundable.get(line.line_number) ?? 0)),
    updates: updates.map(presentUpdate),
    activity: activity.map(presentActivity),
    returns,
    unassigned_refunds: refunds.map(presentRefund),
    walmart_refund: walmartRefundOf(row),
    incentive: incentiveOf(row),
    redacted_at: timestampOrNull(row.redacted_at),
    unknown_skus,
    settlement: presentSettlement(settlement, row.currency_code),
    payouts: presentOrderPayouts(settlement),
    payout_fees: presentOrderFees(settlement),
    ...presentMargin(settlement, cost),
    raw: row.raw,
  };
}

function serviceOf(container: MedusaContainer): WalmartModuleService {
  return container.resolve<WalmartModuleService>(WALMART_MODULE);
}

function unknownOrder(id: string) {
  return notFound(
    "Walmart purchase order",
    id,
    "To find the id, use GET /admin/walmart/orders?purchase_order_id= (a PO number) or ?order_id= (a Medusa order).",
  );
}
