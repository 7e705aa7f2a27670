import { z } from "@medusajs/framework/zod";
import type {
  InventoryLevelDTO,
  MedusaContainer,
  UpdateInventoryLevelInput,
} from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import type { WalmartReturnLineRow } from "../../modules/walmart/types";
import type { MedusaOrder } from "../medusa/medusa-order";
import { withStock } from "../medusa/with-stock";
import { walmartService } from "../kernel/container";

/** Stands on a stock level: the units of return lines that its quantity holds already, by the line's id. */
const MARK = "walmart_restocked";
const marksSchema = z.record(z.string(), z.number()).catch({});

/** Where something is in stock. */
interface Shelf {
  inventory_item_id: string;
  location_id: string;
}

/**
 * Puts units of an item back into stock, up to a number in all; of a kit each of its pieces, one after the other.
 * Inventory and this plugin's rows cannot change in one transaction; so a stock level says itself, in its metadata, up
 * to which unit it was raised, and changes both at once. A run that was cut short between two pieces is so finished by
 * the next, whatever was sold meanwhile.
 *
 * @param holder the line that keeps count for the item
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
    // Deleted since it was sold: nothing of it is kept in stock.
    if (!part) continue;
    const { inventory_item_id, required_quantity } = part;
    await withStock(container, inventory_item_id, () =>
      raise(container, holder.id, units, Number(required_quantity), {
        inventory_item_id,
        location_id,
      }),
    );
  }
  await walmartService(container).returns.countRestocked(holder.id, units);
}

/** Raises one stock level by the units that it lacks. Call it while nobody else changes the item's stock. */
async function raise(
  container: MedusaContainer,
  lineId: string,
  units: number,
  perUnit: number,
  shelf: Shelf,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  // Read under the lock: whoever had it before may have done this.
  const [line] = await walmartService(container).listWalmartReturnLines({ id: lineId });
  if (!line) return;
  const level = await levelOf(container, shelf);
  const marks = marksSchema.parse(level.metadata?.[MARK]);
  const done = Math.max(line.restocked, marks[lineId] ?? 0);
  if (units <= done) return;
  await inventory.updateInventoryLevels([
    {
      ...shelf,
      stocked_quantity: MathBN.add(
        level.stocked_quantity,
        MathBN.mult(units - done, perUnit),
      ).toNumber(),
      metadata: { [MARK]: { ...(await withoutCounted(container, marks)), [lineId]: units } },
      // The published type lacks it; the module stores it.
    } as UpdateInventoryLevelInput,
  ]);
  // As core's own flows do: what follows the stock hears of it.
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "inventory-level.updated", data: { id: level.id } });
}

async function levelOf(container: MedusaContainer, shelf: Shelf): Promise<InventoryLevelDTO> {
  const inventory = container.resolve(Modules.INVENTORY);
  const [level] = await inventory.listInventoryLevels({ ...shelf });
  return level ?? (await inventory.createInventoryLevels({ ...shelf, stocked_quantity: 0 }));
}

/** Marks of lines that count those units themselves by now have done their work. */
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
