import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { derivedId } from "../../../sync/kernel/derived-id";
import { withStockLocks } from "../../../sync/medusa/with-stock-locks";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

export interface ReserveStockInput {
  orders: PreparedOrder[];
}

interface Need {
  id: string;
  order_row_id: string;
  line_item_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
  per_unit: number;
  purchase_order_id: string;
}

export const reserveStockStepId = "walmart-reserve-stock";

/**
 * Reserves stock for what still has to be shipped, at the location that Walmart expects it to ship from. Also more than
 * there is: Walmart has sold it already. Returns the `walmart_order` ids that are oversold. A reservation's id is derived
 * from item and stock, so it is made once.
 *
 * Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md.
 */
export const reserveStockStep = createStep(
  reserveStockStepId,
  async ({ orders }: ReserveStockInput, { container }) => {
    const needs = orders.flatMap(needsOf);
    const oversold = new Set<string>();
    await withStockLocks(
      container,
      needs.map((need) => need.inventory_item_id),
      async (inventoryItemIds) => {
        const held = new Set(inventoryItemIds);
        const mine = needs.filter((need) => held.has(need.inventory_item_id));
        for (const need of await reserve(container, mine)) oversold.add(need.order_row_id);
      },
    );
    return new StepResponse([...oversold]);
  },
);

/** Reserves stock whose locks are held. Returns the needs for which there was not enough. */
async function reserve(container: MedusaContainer, needs: Need[]): Promise<Need[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const made = await inventory.listReservationItems(
    { line_item_id: [...new Set(needs.map((need) => need.line_item_id))] },
    { select: ["line_item_id", "inventory_item_id", "metadata"] },
  );
  const keyOf = (one: { line_item_id?: string | null; inventory_item_id: string }) =>
    `${one.line_item_id}/${one.inventory_item_id}`;
  const done = new Map(made.map((one) => [keyOf(one), one]));
  const missing = needs.filter((need) => !done.has(keyOf(need)));
  // What an interrupted run found out stands on its reservations.
  const known = needs.filter((need) => done.get(keyOf(need))?.metadata?.walmart_oversold === true);
  if (!missing.length) return known;

  const left = await availableOf(container, missing);
  const short = new Set<string>();
  for (const need of missing) {
    const rest = (left.get(levelOf(need)) ?? 0) - need.quantity;
    left.set(levelOf(need), rest);
    if (rest < 0) short.add(need.id);
  }
  await inventory.createReservationItems(
    missing.map((need) => ({
      id: need.id,
      line_item_id: need.line_item_id,
      inventory_item_id: need.inventory_item_id,
      location_id: need.location_id,
      quantity: need.quantity,
      allow_backorder: true,
      description: `Walmart ${need.purchase_order_id}`,
      metadata: { walmart_oversold: short.has(need.id), walmart_per_unit: need.per_unit },
    })),
  );
  return [...known, ...missing.filter((need) => short.has(need.id))];
}

/** The key of an inventory level. */
function levelOf(one: { inventory_item_id: string; location_id: string }): string {
  return `${one.inventory_item_id}/${one.location_id}`;
}

/** The available quantities by inventory level. Creates the levels that are missing. */
async function availableOf(
  container: MedusaContainer,
  needs: Need[],
): Promise<Map<string, number>> {
  const inventory = container.resolve(Modules.INVENTORY);
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: [...new Set(needs.map((need) => need.inventory_item_id))],
    location_id: [...new Set(needs.map((need) => need.location_id))],
  });
  const available = new Map(
    levels.map((level) => [
      levelOf(level),
      MathBN.sub(level.stocked_quantity, level.reserved_quantity).toNumber(),
    ]),
  );
  // Sold at Walmart, never stocked at this location: nothing there, and all of it promised.
  const unstocked = new Map(
    needs.filter((need) => !available.has(levelOf(need))).map((need) => [levelOf(need), need]),
  );
  if (unstocked.size) {
    await inventory.createInventoryLevels(
      [...unstocked.values()].map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: 0,
      })),
    );
  }
  return available;
}

function needsOf(order: PreparedOrder): Need[] {
  return order.items.flatMap((item) => {
    const { stock, to_reserve } = item;
    const location_id = order.stock_location_id;
    if (to_reserve <= 0 || !location_id) return [];
    return stock.map(({ inventory_item_id, required_quantity }) => ({
      id: derivedId("resitem", item.line_item_id, inventory_item_id),
      order_row_id: order.id,
      line_item_id: item.line_item_id,
      inventory_item_id,
      location_id,
      quantity: to_reserve * required_quantity,
      per_unit: required_quantity,
      purchase_order_id: order.purchase_order_id,
    }));
  });
}
