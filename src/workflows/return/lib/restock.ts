import { z } from "@medusajs/framework/zod";
import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import type { WalmartReturnLineRow, WalmartReturnRow } from "../../../modules/walmart/types";
import type { MedusaOrder } from "../../order/lib/medusa-order";
import { loggerOf, walmartService } from "../../shared/container";

const LOCK_TIMEOUT = 60;

/** What is being put back, and what was there before. */
const restockingSchema = z.object({
  units: z.number(),
  levels: z.array(
    z.object({
      inventory_item_id: z.string(),
      location_id: z.string(),
      before: z.number(),
      adjustment: z.number(),
    }),
  ),
});
type Restocking = z.output<typeof restockingSchema>;

/**
 * Puts units of an item back into stock, up to a number in all. Inventory and this plugin's rows cannot change in one
 * transaction; so what is there is written down before it is changed, under the lock that everybody takes who changes
 * it. After a run that was cut short, the stock tells whether it was changed.
 *
 * @param holder the line that keeps count for the item
 */
export async function restockItem(
  container: MedusaContainer,
  row: WalmartReturnRow,
  holder: WalmartReturnLineRow,
  order: MedusaOrder,
  { item_id, units, location_id }: { item_id: string; units: number; location_id: string },
): Promise<void> {
  if (units <= holder.restocked && !holder.restocking) return;
  const parts =
    order.items
      .find((item) => item.id === item_id)
      ?.variant?.inventory_items?.flatMap((part) => (part ? [part] : [])) ?? [];
  const service = walmartService(container);
  if (!parts.length) {
    // Nothing of it is kept in stock.
    await service.updateWalmartReturnLines({ id: holder.id, restocked: units, restocking: null });
    return;
  }
  const inventory = container.resolve(Modules.INVENTORY);
  const ids = parts.map((part) => part.inventory_item_id).sort();
  await container.resolve(Modules.LOCKING).execute(
    ids,
    async () => {
      const [fresh] = await service.listWalmartReturnLines({ id: holder.id });
      if (!fresh) return;
      const restocked = fresh.restocking
        ? await finish(container, row, fresh, restockingSchema.parse(fresh.restocking))
        : fresh.restocked;
      const left = units - restocked;
      if (left <= 0) return;
      const plan: Restocking = {
        units: left,
        levels: await Promise.all(
          parts.map(async ({ inventory_item_id, required_quantity }) => ({
            inventory_item_id,
            location_id,
            before: await stockOf(inventory, inventory_item_id, location_id),
            adjustment: left * Number(required_quantity),
          })),
        ),
      };
      await service.updateWalmartReturnLines({ id: holder.id, restocking: plan });
      await finish(container, row, fresh, plan);
    },
    { timeout: LOCK_TIMEOUT },
  );
}

/** Does what of a plan is not done, and counts it as done; answers the units put back in all. */
async function finish(
  container: MedusaContainer,
  row: WalmartReturnRow,
  line: WalmartReturnLineRow,
  plan: Restocking,
): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY);
  for (const { inventory_item_id, location_id, before, adjustment } of plan.levels) {
    const now = await stockOf(inventory, inventory_item_id, location_id);
    if (now === before) {
      await inventory.adjustInventory(inventory_item_id, location_id, adjustment);
      await announce(container, inventory_item_id, location_id);
    } else if (now !== before + adjustment) {
      // Somebody else changed it since, beside the lock. To add too little is found at the next stock-taking; to add
      // too much sells what is not there.
      loggerOf(container).warn(
        `walmart: return ${row.return_order_id}: whether ${adjustment} piece(s) of ${inventory_item_id} were put back ` +
          `into stock cannot be told; it was ${before} and is ${now}. Check the stock of ${line.sku}.`,
      );
    }
  }
  const restocked = line.restocked + plan.units;
  await walmartService(container).updateWalmartReturnLines({
    id: line.id,
    restocked,
    restocking: null,
  });
  return restocked;
}

async function stockOf(
  inventory: IInventoryService,
  inventory_item_id: string,
  location_id: string,
): Promise<number> {
  const [level] = await inventory.listInventoryLevels({ inventory_item_id, location_id });
  if (level) return MathBN.convert(level.stocked_quantity).toNumber();
  await inventory.createInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: 0 }]);
  return 0;
}

/** As core's own flows do: what follows the stock hears of it. */
async function announce(
  container: MedusaContainer,
  inventory_item_id: string,
  location_id: string,
): Promise<void> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id, location_id }, { select: ["id"] });
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(levels.map(({ id }) => ({ name: "inventory-level.updated", data: { id } })));
}
