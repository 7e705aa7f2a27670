import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { chunks } from "../../../sync/kernel/chunks";
import { derivedId } from "../../../sync/kernel/derived-id";
import { withStockLock } from "../../../sync/medusa/with-stock-lock";
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

/** Items whose stock is reserved at the same time. */
const AT_ONCE = 4;

export const reserveStockStepId = "walmart-reserve-stock";

/**
 * Reserves stock for what still has to be shipped, where Walmart expects it to ship from, also more than there is: Walmart
 * has sold it already. Returns the
 * `walmart_order` ids that are oversold. A reservation's id is derived from item and stock, so it is made once.
 *
 * Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md.
 */
export const reserveStockStep = createStep(
  reserveStockStepId,
  async ({ orders }: ReserveStockInput, { container }) => {
    const byStock = new Map<string, Need[]>();
    for (const need of orders.flatMap(needsOf)) {
      byStock.set(need.inventory_item_id, [...(byStock.get(need.inventory_item_id) ?? []), need]);
    }
    const oversold = new Set<string>();
    for (const items of chunks([...byStock], AT_ONCE)) {
      const short = await Promise.all(
        items.map(([id, needs]) =>
          withStockLock(container, id, () => reserve(container, id, needs)),
        ),
      );
      for (const need of short.flat()) oversold.add(need.order_row_id);
    }
    return new StepResponse([...oversold]);
  },
);

/** Reserves one inventory item for all who need it; answers those for whom there was not enough. */
async function reserve(container: MedusaContainer, id: string, needs: Need[]): Promise<Need[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const made = await inventory.listReservationItems(
    { inventory_item_id: id, line_item_id: needs.map((need) => need.line_item_id) },
    { select: ["line_item_id", "metadata"] },
  );
  const done = new Map(made.map((one) => [one.line_item_id, one]));
  const missing = needs.filter((need) => !done.has(need.line_item_id));
  // What an interrupted run found out stands on its reservations.
  const known = needs.filter(
    (need) => done.get(need.line_item_id)?.metadata?.walmart_oversold === true,
  );
  if (!missing.length) return known;

  const short = new Set<string>();
  for (const location_id of new Set(missing.map((need) => need.location_id))) {
    let left = await availableOf(container, id, location_id);
    for (const need of missing.filter((one) => one.location_id === location_id)) {
      left -= need.quantity;
      if (left < 0) short.add(need.id);
    }
  }
  await inventory.createReservationItems(
    missing.map((need) => ({
      id: need.id,
      line_item_id: need.line_item_id,
      inventory_item_id: id,
      location_id: need.location_id,
      quantity: need.quantity,
      allow_backorder: true,
      description: `Walmart ${need.purchase_order_id}`,
      metadata: { walmart_oversold: short.has(need.id), walmart_per_unit: need.per_unit },
    })),
  );
  return [...known, ...missing.filter((need) => short.has(need.id))];
}

async function availableOf(
  container: MedusaContainer,
  inventory_item_id: string,
  location_id: string,
): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY);
  const [level] = await inventory.listInventoryLevels({ inventory_item_id, location_id });
  if (level) return MathBN.sub(level.stocked_quantity, level.reserved_quantity).toNumber();
  // Sold at Walmart, never stocked at this location: nothing there, and all of it promised.
  await inventory.createInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: 0 }]);
  return 0;
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
