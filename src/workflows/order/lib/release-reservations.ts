import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CancellationPlan } from "./cancellation-plan";
import type { MedusaOrder } from "./medusa-order";

const LOCK_TIMEOUT = 60;

/**
 * Takes an order's reservations down to what is still to be shipped. Reservations are compared with the items, not
 * with the change, so a repetition after a crash finishes the work.
 */
export async function releaseReservations(
  container: MedusaContainer,
  order: MedusaOrder,
  plan: CancellationPlan,
): Promise<void> {
  const wanted = new Map(
    order.items.map((item) => {
      const quantity =
        plan.changes.find((change) => change.id === item.id)?.to ?? Number(item.detail.quantity);
      return [item.id, quantity - Number(item.detail.fulfilled_quantity)];
    }),
  );
  const inventory = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({ line_item_id: [...wanted.keys()] });
  const toDelete: string[] = [];
  const toUpdate: { id: string; quantity: number }[] = [];
  const itemIds = new Set<string>();
  for (const reservation of reservations) {
    const left = reservation.line_item_id ? wanted.get(reservation.line_item_id) : undefined;
    if (left === undefined) continue;
    // What a kit's unit takes from stock was written down when it was reserved.
    const perUnit = Number(reservation.metadata?.walmart_per_unit ?? 1);
    const quantity = Math.max(0, left) * perUnit;
    if (quantity >= Number(reservation.quantity)) continue;
    itemIds.add(reservation.inventory_item_id);
    if (quantity === 0) toDelete.push(reservation.id);
    else toUpdate.push({ id: reservation.id, quantity });
  }
  if (!itemIds.size) return;
  await container.resolve(Modules.LOCKING).execute(
    [...itemIds].sort(),
    async () => {
      if (toDelete.length) await inventory.deleteReservationItems(toDelete);
      if (toUpdate.length) await inventory.updateReservationItems(toUpdate);
    },
    { timeout: LOCK_TIMEOUT },
  );
}
