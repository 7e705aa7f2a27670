import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CancellationPlan } from "./plan-cancellation";
import type { MedusaItem, MedusaOrder } from "../medusa/medusa-order";
import { withStockLock } from "../medusa/with-stock-lock";

/**
 * Takes an order's reservations down to what is still to be shipped, and never up. Reservations are compared with the
 * items, not with the change, so a repetition after a crash finishes the work.
 *
 * @param soldItemIds the items that Walmart sold; those that the order has no more units of are gone from it
 */
export async function releaseReservations(
  container: MedusaContainer,
  order: MedusaOrder,
  plan: CancellationPlan,
  soldItemIds: ReadonlySet<string>,
): Promise<void> {
  if (!soldItemIds.size) return;
  const inventory = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({ line_item_id: [...soldItemIds] });
  for (const reservation of reservations) {
    const item = order.items.find((one) => one.id === reservation.line_item_id);
    const quantity = unitsToShip(item, plan) * perUnit(item, reservation);
    const { id, inventory_item_id } = reservation;
    if (quantity >= Number(reservation.quantity)) continue;
    await withStockLock(container, inventory_item_id, async () => {
      if (quantity === 0) await inventory.deleteReservationItems([id]);
      else await inventory.updateReservationItems([{ id, quantity }]);
    });
  }
}

function unitsToShip(item: MedusaItem | undefined, plan: CancellationPlan): number {
  if (!item) return 0;
  const quantity =
    plan.changes.find((change) => change.id === item.id)?.to ?? Number(item.detail.quantity);
  return Math.max(0, quantity - Number(item.detail.fulfilled_quantity));
}

/** What a unit takes from stock, as it was when it was reserved; core's own reservations do not say. */
function perUnit(
  item: MedusaItem | undefined,
  reservation: { inventory_item_id: string; metadata?: Record<string, unknown> | null },
): number {
  const part = item?.variant?.inventory_items?.find(
    (one) => one?.inventory_item_id === reservation.inventory_item_id,
  );
  return Number(reservation.metadata?.walmart_per_unit ?? part?.required_quantity ?? 1);
}
