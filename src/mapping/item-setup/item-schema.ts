import { isRecord, type JsonSchema } from "./json-schema";

/** The schema of one product type, taken out of Walmart's answer. */
export interface ItemSchema {
  productType: string;
  /** The item spec's version. */
  version: string;
  /** What shoppers see. */
  visible: JsonSchema;
  /** What the offer needs: identifier, price, weight, origin. */
  orderable: JsonSchema;
}

/**
 * Takes the schema of one product type out of Walmart's answer to Get Spec: `{schema: …}` or the feed's schema alone.
 * `null` if the answer does not hold the product type.
 */
export function readItemSchema(
  spec: unknown,
  productType: string,
  version: string,
): ItemSchema | null {
  const feed = isRecord(spec) && isRecord(spec.schema) ? spec.schema : spec;
  const entry = at(feed, ["properties", "MPItem", "items", "properties"]);
  const visible = at(entry, ["Visible", "properties", productType]);
  const orderable = at(entry, ["Orderable"]);
  if (!isRecord(visible) || !isRecord(visible.properties)) return null;
  if (!isRecord(orderable) || !isRecord(orderable.properties)) return null;
  return { productType, version, visible, orderable };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}
