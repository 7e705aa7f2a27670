import { z } from "zod";
import { listOf, numeric, optionalText, requiredText } from "./tolerant";

const quantitySchema = z.looseObject({ unit: optionalText, amount: numeric });

/** Answer of `GET` and `PUT /v3/inventory`: the quantity of one SKU at one ship node. */
export const inventorySchema = z.looseObject({ sku: requiredText, quantity: quantitySchema });
export type WalmartInventory = z.infer<typeof inventorySchema>;

export const inventoryNodeSchema = z.looseObject({
  shipNode: requiredText,
  /** What the seller told. */
  inputQty: quantitySchema.nullish(),
  /** What can still be bought. */
  availToSellQty: quantitySchema.nullish(),
  /** What is in orders that are not yet shipped. */
  reservedQty: quantitySchema.nullish(),
});
export type WalmartInventoryNode = z.infer<typeof inventoryNodeSchema>;

/** The quantities of one SKU at all ship nodes. */
export const nodeInventorySchema = z.looseObject({
  sku: requiredText,
  nodes: listOf(inventoryNodeSchema),
});
export type WalmartNodeInventory = z.infer<typeof nodeInventorySchema>;

/** Answer of `PUT /v3/inventories/{sku}`: what came of each ship node. */
export const nodeUpdateSchema = z.looseObject({
  sku: requiredText,
  nodes: listOf(
    z.looseObject({ shipNode: requiredText, status: optionalText, errors: z.unknown().optional() }),
  ),
});
