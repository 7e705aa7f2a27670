import type { ItemSchema } from "./item-schema";
import type { ItemEntry } from "./item-source";
import { type JsonSchema, propertyOf } from "./json-schema";

/** What an item keeps once it is set up, and what is sent by other means (price, weight, origin). */
const FIXED = ["condition", "specProductType"] as const;

/**
 * The part of an entry that an update of the content sends: SKU, identifier and what shoppers see. Given the schema of
 * the feed for updates, attributes that it does not know are left out.
 */
export function maintenanceEntry(entry: ItemEntry, schema?: ItemSchema): ItemEntry {
  const { sku, productIdentifiers } = entry.Orderable;
  return {
    Orderable: { sku, productIdentifiers },
    Visible: Object.fromEntries(
      Object.entries(entry.Visible).map(([productType, values]) => [
        productType,
        Object.fromEntries(
          Object.entries(values).filter(([name]) => isChangeable(name, schema?.visible)),
        ),
      ]),
    ),
  };
}

function isChangeable(name: string, visible: JsonSchema | undefined): boolean {
  return (
    !FIXED.some((each) => each === name) && (!visible || propertyOf(visible, name) !== undefined)
  );
}
