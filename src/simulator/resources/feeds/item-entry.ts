import { z } from "zod";
import type { IngestionError } from "../../state/feeds";
import { PRODUCT_ID_TYPES } from "../../state/identifiers";
import type { ItemContent } from "../../state/items";
import type { World } from "../../state/world";
import type { ItemFeedType } from "../../specs/feed-schema";
import { contentErrors } from "./content-errors";
import { dataError, INVALID_CONTENT } from "./errors";

const record = z.record(z.string(), z.unknown());

const entrySchema = z.object({
  Orderable: z.looseObject({
    sku: z.string(),
    productIdentifiers: z.object({
      productIdType: z.enum(PRODUCT_ID_TYPES),
      productId: z.string(),
    }),
    price: z.number().optional(),
    inventory: z
      .array(
        z.object({ fulfillmentCenterID: z.string().optional(), quantity: z.number().optional() }),
      )
      .optional(),
  }),
});

const parts = z.looseObject({
  Orderable: record.optional(),
  Visible: z.record(z.string(), z.unknown()).optional(),
});

/** An item of a set-up or maintenance feed that its schema allows. */
export interface ReadEntry {
  orderable: z.infer<typeof entrySchema>["Orderable"];
  content: ItemContent;
}

/**
 * Checks an item against the schema of its product type.
 *
 * @param knownType the product type of the item, if the entry has no content
 */
export function readEntry(
  value: unknown,
  feedType: ItemFeedType,
  world: World,
  knownType?: string,
): ReadEntry | IngestionError[] {
  const read = parts.safeParse(value).data;
  const types = Object.keys(read?.Visible ?? {});
  const productType = types[0] ?? (feedType === "MP_MAINTENANCE" ? knownType : undefined);
  if (!read || types.length > 1 || productType === undefined) {
    return [dataError(INVALID_CONTENT, "Visible", "The item must have one product type.")];
  }
  if (!world.itemSpecs.has(feedType, productType)) {
    const fault = `${productType} is not a product type.`;
    return [dataError(INVALID_CONTENT, "Visible", fault)];
  }
  const errors = contentErrors(world.itemSpecs.problems(feedType, productType, value));
  if (errors.length > 0) {
    return errors;
  }
  const { Orderable: orderable } = entrySchema.parse(value);
  const visible = (read.Visible?.[productType] ?? {}) as Record<string, unknown>;
  return { orderable, content: { productType, visible, orderable } };
}
