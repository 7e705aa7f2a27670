import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { derivedId } from "../../shared/derived-id";
import type { PreparedOrder } from "../lib/prepared-order";

interface ReserveStockInput {
  orders: PreparedOrder[];
  location_id: string;
}

interface Need {
  id: string;
  order_row_id: string;
  line_item_id: string;
  inventory_item_id: string;
  quantity: number;
  per_unit: number;
  purchase_order_id: string;
}

/** Longest wait for other changes of the same stock, in seconds. */
const LOCK_TIMEOUT = 60;

/**
 * Reserves stock for what still has to be shipped, also beyond what is there: Walmart has sold it already. Answers the
 * rows (`walmart_order` ids) that are oversold. A reservation's id follows from item and stock, so it is made once.
 */
export const reserveStockStep = createStep(
  "walmart-reserve-stock",
  async ({ orders, location_id }: ReserveStockInput, { container }) => {
    const needs = orders.flatMap(needsOf);
    if (!needs.length) return new StepResponse([] as string[]);
    const inventory = container.resolve(Modules.INVENTORY);
    const locking = container.resolve(Modules.LOCKING);
    const itemIds = [...new Set(needs.map((need) => need.inventory_item_id))].sort();

    const oversold = await locking.execute(
      itemIds,
      async () => {
        const made = await inventory.listReservationItems(
          { line_item_id: [...new Set(needs.map((need) => need.line_item_id))] },
          { select: ["line_item_id", "inventory_item_id", "metadata"] },
        );
        const done = new Map(
          made.map((one) => [`${one.line_item_id}/${one.inventory_item_id}`, one]),
        );
        const keyOf = (need: Need) => `${need.line_item_id}/${need.inventory_item_id}`;
        const missing = needs.filter((need) => !done.has(keyOf(need)));

        let levels = await inventory.listInventoryLevels({
          inventory_item_id: itemIds,
          location_id,
        });
        const withLevel = new Set(levels.map((level) => level.inventory_item_id));
        const without = itemIds.filter((id) => !withLevel.has(id));
        if (without.length) {
          // Sold at Walmart, never stocked at the account's location: nothing there, and all of it promised.
          await inventory.createInventoryLevels(
            without.map((id) => ({ inventory_item_id: id, location_id, stocked_quantity: 0 })),
          );
          levels = await inventory.listInventoryLevels({ inventory_item_id: itemIds, location_id });
        }
        const available = new Map(
          levels.map((level) => [
            level.inventory_item_id,
            MathBN.sub(level.stocked_quantity, level.reserved_quantity).toNumber(),
          ]),
        );
        const short = new Set<string>();
        for (const need of missing) {
          const left = (available.get(need.inventory_item_id) ?? 0) - need.quantity;
          available.set(need.inventory_item_id, left);
          if (left < 0) short.add(need.id);
        }
        // What an interrupted run found out stands on its reservations.
        const known = needs.filter(
          (need) => done.get(keyOf(need))?.metadata?.walmart_oversold === true,
        );
        if (missing.length) {
          await inventory.createReservationItems(
            missing.map((need) => ({
              id: need.id,
              line_item_id: need.line_item_id,
              inventory_item_id: need.inventory_item_id,
              location_id,
              quantity: need.quantity,
              allow_backorder: true,
              description: `Walmart ${need.purchase_order_id}`,
              metadata: { walmart_oversold: short.has(need.id), walmart_per_unit: need.per_unit },
            })),
          );
        }
        return [...known, ...missing.filter((need) => short.has(need.id))].map(
          (need) => need.order_row_id,
        );
      },
      { timeout: LOCK_TIMEOUT },
    );
    return new StepResponse([...new Set(oversold)]);
  },
);

function needsOf(order: PreparedOrder): Need[] {
  return order.items.flatMap((item) => {
    const { stock, to_reserve } = item;
    if (to_reserve <= 0) return [];
    return stock.map(({ inventory_item_id, required_quantity }) => ({
      id: derivedId("resitem", item.line_item_id, inventory_item_id),
      order_row_id: order.id,
      line_item_id: item.line_item_id,
      inventory_item_id,
      quantity: to_reserve * required_quantity,
      per_unit: required_quantity,
      purchase_order_id: order.purchase_order_id,
    }));
  });
}
