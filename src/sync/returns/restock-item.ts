import { z } from "@medusajs/framework/zod";
import type {
  InventoryLevelDTO,
  MedusaContainer,
  UpdateInventoryLevelInput,
} from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import type { WalmartReturnLineRow } from "../../modules/walmart/types";
import type { MedusaOrder } from "../medusa/medusa-order";
import { withStockLock } from "../medusa/with-stock-lock";
import { walmartService } from "../kernel/container";

/** Metadata key on an inventory level: the units of return lines that its quantity already includes, by line id. */
const MARK = "walmart_restocked";
const marksSchema = z.record(z.string(), z.number()).catch({});

/** An inventory item at a location. */
interface Level {
  inventory_item_id: string;
  location_id: string;
}

/**
 * Restocks units of an item up to a total; for a kit, each of its parts in turn. Inventory and this plugin's rows
 * cannot change in one transaction, so the inventory level stores in its metadata up to which unit it was raised,
 * together with its quantity. The next run therefore completes an interrupted one, whatever was sold in between.
 *
 * @param holder the line that counts the restocked units of the item
 */
export async function restockItem(
  container: MedusaContainer,
  holder: WalmartReturnLineRow,
  order: MedusaOrder,
  { item_id, units, location_id }: { item_id: string; units: number; location_id: string },
): Promise<void> {
  if (units <= holder.restocked) return;
  const parts = order.items.find((item) => item.id === item_id)?.variant?.inventory_items ?? [];
  for (const part of parts) {
    // The inventory item was deleted since the sale.
    if (!part) continue;
    const { inventory_item_id, required_quantity } = part;
    await withStockLock(container, inventory_item_id, () =>
      raise(container, holder.id, units, Number(required_quantity), {
        inventory_item_id,
        location_id,
      }),
    );
  }
  await walmartService(container).returns.countRestocked(holder.id, units);
}

/** Raises one inventory level by the missing units. Call it with the stock lock. */
async function raise(
  container: MedusaContainer,
  lineId: string,
  units: number,
  perUnit: number,
  target: Level,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  // Read under the lock: the previous holder may have done this.
  const [line] = await walmartService(container).listWalmartReturnLines({ id: lineId });
  if (!line) return;
  const level = await levelOf(container, target);
  const marks = marksSchema.parse(level.metadata?.[MARK]);
  const done = Math.max(line.restocked, marks[lineId] ?? 0);
  if (units <= done) return;
  await inventory.updateInventoryLevels([
    {
      ...target,
      stocked_quantity: MathBN.add(
        level.stocked_quantity,
        MathBN.mult(units - done, perUnit),
      ).toNumber(),
      metadata: { [MARK]: { ...(await withoutCounted(container, marks)), [lineId]: units } },
      // The published type lacks this field; the module stores it.
    } as UpdateInventoryLevelInput,
  ]);
  // Core's workflows emit this event as well.
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "inventory-level.updated", data: { id: level.id } });
}

async function levelOf(container: MedusaContainer, target: Level): Promise<InventoryLevelDTO> {
  const inventory = container.resolve(Modules.INVENTORY);
  const [level] = await inventory.listInventoryLevels({ ...target });
  return level ?? (await inventory.createInventoryLevels({ ...target, stocked_quantity: 0 }));
}

/** Drops marks of lines that count those units themselves by now. */
async function withoutCounted(
  container: MedusaContainer,
  marks: Record<string, number>,
): Promise<Record<string, number>> {
  const ids = Object.keys(marks);
  if (!ids.length) return {};
  const lines = await walmartService(container).listWalmartReturnLines({ id: ids });
  const open = lines.filter((line) => line.restocked < (marks[line.id] ?? 0));
  return Object.fromEntries(open.map((line) => [line.id, marks[line.id] ?? 0]));
}
