import type { ItemQuantity } from "../../mapping";
import type { TargetItem } from "./target-items";

/**
 * Units that Walmart has sold and that the Medusa order does not have, because somebody removed them there. Walmart still
 * expects them.
 *
 * @param items the Medusa order's items with their current quantities
 */
export function removedUnits(
  items: readonly { id: string; quantity: number }[],
  targets: ReadonlyMap<string, Pick<TargetItem, "quantity">>,
): ItemQuantity[] {
  return [...targets].flatMap(([line_item_id, target]) => {
    const inMedusa = items.find((item) => item.id === line_item_id)?.quantity ?? 0;
    const quantity = target.quantity - inMedusa;
    return quantity > 0 ? [{ line_item_id, quantity }] : [];
  });
}
