import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type {
  WalmartOrderRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { readMedusaOrder } from "../medusa/medusa-order";
import { clearOrderChanges, CREATED_BY } from "../medusa/order-changes";
import type { OrderLease } from "../medusa/order-lease";
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
import { unitsToRestock } from "./units-to-restock";
import { linesByItem, type ReturnGroup } from "./return-group";
import { mirrorRefunds } from "../refunds/mirror-refunds";
import { returnSource } from "../refunds/refund-entries";
import { shortRefundProblem } from "../refunds/short-refund-problem";

export interface MirroredReturn {
  /** The Medusa return; `null` if Medusa sent nothing that could be returned. */
  return_id: string | null;
}

/**
 * Mirrors a return at Walmart in one Medusa order. Call it with the lease of the order. Returns `null` if the Medusa
 * order does not exist yet.
 *
 * @throws MirrorProblem for a problem that the merchant has to fix
 */
export async function mirrorReturnForOrder(
  container: MedusaContainer,
  lease: OrderLease,
  row: WalmartReturnRow,
  group: ReturnGroup,
): Promise<MirroredReturn | null> {
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
  const locationId = await restockLocation(container, group.order, account);

  await lease.renew();
  const medusaReturn = row.canceled_at
    ? await cancelMedusaReturn(container, row, order.id)
    : await ensureMedusaReturn(container, row, group, order, locationId);
  if (medusaReturn && !medusaReturn.canceled_at) {
    const before = await receivedUnits(container, medusaReturn.id);
    const total = await allReceivedUnits(container, medusaReturn);
    const units = unitsToReceive(row, group, medusaReturn, updates, { byPlugin: before, total });
    await lease.renew();
    await receiveUnits(container, order.id, medusaReturn, units);
    const received = units.length ? await receivedUnits(container, medusaReturn.id) : before;
    for (const [item_id, [holder]] of linesByItem(group.lines)) {
      if (!holder) continue;
      await restockItem(container, holder, order, {
        item_id,
        // The goods of a logistics provider are not in this store's stock.
        units:
          group.order.fulfilled_by === "third_party" ? 0 : (received.get(item_id)?.restock ?? 0),
        location_id: locationId,
      });
    }
  }
  if (row.type === "REPLACEMENT") return { return_id: medusaReturn?.id ?? null };

  const { short } = await mirrorRefunds(container, lease, group.order.id, row.return_order_id);
  const problem = shortRefundProblem(
    short.filter(({ source }) => source === returnSource(row.return_order_id)),
  );
  if (problem) throw problem;
  return { return_id: medusaReturn?.id ?? null };
}

/** Where returned units are restocked: where the order was reserved, unless that location is gone. */
async function restockLocation(
  container: MedusaContainer,
  { stock_location_id }: Pick<WalmartOrderRow, "stock_location_id">,
  account: { stock_location_id: string },
): Promise<string> {
  if (!stock_location_id || stock_location_id === account.stock_location_id)
    return account.stock_location_id;
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ id: stock_location_id }, { select: ["id"] });
  return location?.id ?? account.stock_location_id;
}

/** Cancels the Medusa return of a return that the buyer canceled, so that its units can be returned again. */
async function cancelMedusaReturn(
  container: MedusaContainer,
  row: WalmartReturnRow,
  orderId: string,
): Promise<MedusaReturn | null> {
  const medusaReturn = await findMedusaReturn(container, orderId, row.return_order_id);
  if (!medusaReturn || medusaReturn.canceled_at) return medusaReturn;
  const received = [...(await allReceivedUnits(container, medusaReturn)).values()];
  if (row.refunded_units > 0 || received.some((units) => units > 0)) return medusaReturn;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, orderId, "return_waits_for_change");
  await orders.cancelReturn({
    order_id: orderId,
    return_id: medusaReturn.id,
    created_by: CREATED_BY,
  });
  return await findMedusaReturn(container, orderId, row.return_order_id);
}

/** Refunded units that Medusa has not received yet, split into units to restock and others. */
function unitsToReceive(
  row: WalmartReturnRow,
  group: ReturnGroup,
  medusaReturn: MedusaReturn,
  updates: WalmartUpdateRow[],
  receipts: { byPlugin: ReadonlyMap<string, ReceivedUnits>; total: ReadonlyMap<string, number> },
): UnitsToReceive[] {
  return [...linesByItem(group.lines)].flatMap(([item_id, lines]) => {
    const item = medusaReturn.items.find((one) => one.item_id === item_id);
    if (!item) return [];
    const refunded = Math.min(
      lines.reduce((sum, line) => sum + line.refunded_quantity, 0),
      Number(item.quantity),
    );
    const received = receipts.total.get(item_id) ?? 0;
    const left = refunded - received;
    if (left <= 0) return [];
    const toRestock = lines.reduce((sum, line) => sum + unitsToRestock(row, line, updates), 0);
    // Units that the merchant received in Medusa were restocked there.
    const restocked = received - (receipts.byPlugin.get(item_id)?.other ?? 0);
    const restockNow = Math.max(0, Math.min(left, toRestock - restocked));
    return [
      { item_id, quantity: restockNow, restock: true },
      { item_id, quantity: left - restockNow, restock: false },
    ].filter((units) => units.quantity > 0);
  });
}
