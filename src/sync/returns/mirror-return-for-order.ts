import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refundOfUnits } from "../../mapping";
import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { readMedusaOrder } from "../medusa/medusa-order";
import { clearOrderChanges, CREATED_BY, RETURN_WAITS_FOR_CHANGE } from "../medusa/order-changes";
import { refundCancelled } from "../medusa/refund-canceled";
import { walmartService } from "../kernel/container";
import { ensureMedusaReturn, findMedusaReturn, type MedusaReturn } from "./medusa-return";
import {
  allReceivedUnits,
  type ReceivedUnits,
  receivedUnits,
  receiveUnits,
  type UnitsToReceive,
} from "./receive-units";
import { restockItem } from "./restock-item";
import { unitsToPutBack } from "./units-to-restock";
import { byItem, type ReturnGroup } from "./return-group";
import { settleRefund } from "../medusa/record-refund";

/** Names the refunds of a return on the payments of its order. */
export function returnRefundNote(rma: string): string {
  return `Walmart return ${rma}`;
}

export interface FollowedReturn {
  /** The Medusa return; null where Medusa has sent nothing that could come back. */
  return_id: string | null;
}

/**
 * Brings one Medusa order to where a return at Walmart is. Call it in the order's turn. `null`: the Medusa order is not
 * there yet.
 *
 * @throws MirrorProblem for what the merchant has to mend
 */
export async function followReturn(
  container: MedusaContainer,
  row: WalmartReturnRow,
  group: ReturnGroup,
): Promise<FollowedReturn | null> {
  const { order_id } = group.order;
  const order = order_id ? await readMedusaOrder(container, order_id) : null;
  if (!order) return null;
  const service = walmartService(container);
  const [[account], updates] = await Promise.all([
    service.listWalmartAccounts(
      { id: row.account_id },
      { select: ["id", "stock_location_id"], withDeleted: true },
    ),
    service.listWalmartUpdates({ walmart_return_id: row.id }),
  ]);
  if (!account) return null;
  const locationId = account.stock_location_id;

  const medusaReturn = row.canceled_at
    ? await calledOff(container, row, order.id)
    : await ensureMedusaReturn(container, row, group, order, locationId);
  if (medusaReturn && !medusaReturn.canceled_at) {
    const before = await receivedUnits(container, medusaReturn.id);
    const inAll = await allReceivedUnits(container, medusaReturn);
    const units = unitsToReceive(row, group, medusaReturn, updates, { here: before, inAll });
    await receiveUnits(container, order.id, medusaReturn, units);
    const received = units.length ? await receivedUnits(container, medusaReturn.id) : before;
    for (const [item_id, [holder]] of byItem(group.lines)) {
      if (!holder) continue;
      await restockItem(container, holder, order, {
        item_id,
        units: received.get(item_id)?.restock ?? 0,
        location_id: locationId,
      });
    }
  }
  if (row.type === "REPLACEMENT") return { return_id: medusaReturn?.id ?? null };

  // What was cancelled is settled first: it must not be taken for money of the return.
  await refundCancelled(container, group.order, order.id);
  const amount = group.lines.reduce((sum, { line }) => sum + refundedAmount(line) * 100, 0);
  await settleRefund(container, order.id, {
    note: returnRefundNote(row.return_order_id),
    amount: Math.round(amount) / 100,
    refund_ids: row.refund_ids as unknown as string[],
  });
  return { return_id: medusaReturn?.id ?? null };
}

/** A return that the buyer called off asks for nothing more in Medusa, and leaves its units to another return. */
async function calledOff(
  container: MedusaContainer,
  row: WalmartReturnRow,
  orderId: string,
): Promise<MedusaReturn | null> {
  const medusaReturn = await findMedusaReturn(container, orderId, row.return_order_id);
  if (!medusaReturn || medusaReturn.canceled_at) return medusaReturn;
  const received = [...(await allReceivedUnits(container, medusaReturn)).values()];
  if (row.refunded_units > 0 || received.some((units) => units > 0)) return medusaReturn;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, orderId, RETURN_WAITS_FOR_CHANGE);
  await orders.cancelReturn({
    order_id: orderId,
    return_id: medusaReturn.id,
    created_by: CREATED_BY,
  });
  return await findMedusaReturn(container, orderId, row.return_order_id);
}

function refundedAmount(line: WalmartReturnLineRow): number {
  return refundOfUnits(
    { quantity: line.quantity, amount: Number(line.amount) },
    0,
    line.refunded_quantity,
  );
}

/** Refunded units that Medusa has not received: those to be put back into stock apart from the others. */
function unitsToReceive(
  row: WalmartReturnRow,
  group: ReturnGroup,
  medusaReturn: MedusaReturn,
  updates: WalmartUpdateRow[],
  receipts: { here: ReadonlyMap<string, ReceivedUnits>; inAll: ReadonlyMap<string, number> },
): UnitsToReceive[] {
  return [...byItem(group.lines)].flatMap(([item_id, lines]) => {
    const item = medusaReturn.items.find((one) => one.item_id === item_id);
    if (!item) return [];
    const refunded = Math.min(
      lines.reduce((sum, line) => sum + line.refunded_quantity, 0),
      Number(item.quantity),
    );
    const received = receipts.inAll.get(item_id) ?? 0;
    const left = refunded - received;
    if (left <= 0) return [];
    const wished = lines.reduce((sum, line) => sum + unitsToPutBack(row, line, updates), 0);
    // What the merchant has received in Medusa has gone into stock there.
    const putBack = received - (receipts.here.get(item_id)?.other ?? 0);
    const back = Math.max(0, Math.min(left, wished - putBack));
    return [
      { item_id, quantity: back, restock: true },
      { item_id, quantity: left - back, restock: false },
    ].filter((units) => units.quantity > 0);
  });
}
