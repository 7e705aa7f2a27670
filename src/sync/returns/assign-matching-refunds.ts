import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow, WalmartReturnRow } from "../../modules/walmart/types";
import { readMedusaOrder } from "../medusa/medusa-order";
import { walmartService } from "../kernel/container";
import { OPEN_STATES } from "../messages/open-messages";
import { matchRefund, type MatchCandidate } from "./match-refund";
import { findMedusaReturn } from "./medusa-return";
import { returnsOfOrder } from "./returns-of-order";
import { unassignedRefunds } from "./unassigned-refunds";
import { allReceivedUnits } from "./receive-units";
import { refundMessage } from "../messages/refund/message";
import { linesByItem, returnGroupsOf } from "./return-group";

/**
 * Assigns refunds that the merchant made in Medusa to the returns that they match, and queues their messages. A
 * refund that matches no open return of its order is left to the merchant. Returns what it queued.
 */
export async function assignMatchingRefunds(
  container: MedusaContainer,
  orderIds: string[],
): Promise<{ account_id: string; walmart_order_id: string }[]> {
  if (!orderIds.length) return [];
  const service = walmartService(container);
  const orders = await service.listWalmartOrders({
    order_id: [...new Set(orderIds)],
    return_requested: true,
    fulfilled_by: ["seller", "third_party"],
  });
  const queued: { account_id: string; walmart_order_id: string }[] = [];
  for (const order of orders) {
    if (await assignForOrder(container, order))
      queued.push({ account_id: order.account_id, walmart_order_id: order.id });
  }
  return queued;
}

async function assignForOrder(
  container: MedusaContainer,
  order: WalmartOrderRow,
): Promise<boolean> {
  const service = walmartService(container);
  const [medusaOrder, returns] = await Promise.all([
    order.order_id ? readMedusaOrder(container, order.order_id) : null,
    returnsOfOrder(container, order.id),
  ]);
  if (!medusaOrder) return false;
  let isQueued = false;
  for (const refund of unassignedRefunds(medusaOrder, order, returns)) {
    const candidates = await Promise.all(
      returns
        .filter((row) => !row.closed_at && row.type === "REFUND")
        .map((row) => candidateOf(container, row, medusaOrder.id)),
    );
    const match = matchRefund(Number(refund.amount), candidates);
    if (!match) continue;
    const updates = await service.listWalmartUpdates({
      walmart_return_id: match.row.id,
      kind: "refund",
    });
    await service.returns.assignRefund(
      match.row.id,
      refund.id,
      refundMessage(match.row, match.units, updates, { refund_id: refund.id }),
    );
    const row = returns.find((one) => one.id === match.row.id);
    if (row) row.refund_ids = [...(row.refund_ids as unknown as string[]), refund.id] as never;
    isQueued = true;
  }
  return isQueued;
}

async function candidateOf(
  container: MedusaContainer,
  row: WalmartReturnRow,
  orderId: string,
): Promise<MatchCandidate> {
  const service = walmartService(container);
  const [lines, open, groups, medusaReturn] = await Promise.all([
    service.listWalmartReturnLines({ walmart_return_id: row.id }),
    service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund", state: OPEN_STATES }),
    returnGroupsOf(container, row),
    findMedusaReturn(container, orderId, row.return_order_id),
  ]);
  const inAll = medusaReturn ? await allReceivedUnits(container, medusaReturn) : new Map();
  const received = new Map<number, number>();
  const group = groups.find((one) => one.order.order_id === orderId);
  for (const [itemId, itemLines] of linesByItem(group?.lines ?? [])) {
    let left: number = inAll.get(itemId) ?? 0;
    for (const line of itemLines) {
      const units = Math.min(left, line.quantity);
      received.set(line.return_order_line_number, units);
      left -= units;
    }
  }
  return { row, lines, open, received };
}
