import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CancellationPlan } from "./plan-cancellation";
import type { MedusaItem, MedusaOrder } from "../medusa/medusa-order";
import { withStockLock } from "../medusa/with-stock-lock";

/**
 * Reduces an order's reservations to the units that are still to be shipped, and never increases them. Compares
 * reservations with the items, not with the change, so it can be repeated after a crash.
 *
 * @param soldItemIds items sold by Walmart; the order may no longer contain some of them
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

/** Stock per unit at the time of the reservation; reservations made by core do not record it. */
function perUnit(
  item: MedusaItem | undefined,
  reservation: { inventory_item_id: string; metadata?: Record<string, unknown> | null },
): number {
  const part = item?.variant?.inventory_items?.find(
    (one) => one?.inventory_item_id === reservation.inventory_item_id,
  );
  return Number(reservation.metadata?.walmart_per_unit ?? part?.required_quantity ?? 1);
}
