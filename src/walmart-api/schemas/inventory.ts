import { z } from "zod";
import { listOf, numeric, optionalText, requiredText } from "./tolerant";

const quantitySchema = z.looseObject({ unit: optionalText, amount: numeric });

/** Response of `GET` and `PUT /v3/inventory`: the quantity of one SKU at one ship node. */
export const inventorySchema = z.looseObject({ sku: requiredText, quantity: quantitySchema });
export type WalmartInventory = z.infer<typeof inventorySchema>;

export const inventoryNodeSchema = z.looseObject({
  shipNode: requiredText,
  /** The quantity that the seller set. */
  inputQty: quantitySchema.nullish(),
  /** The quantity that can still be bought. */
  availToSellQty: quantitySchema.nullish(),
  /** The quantity in orders that are not yet shipped. */
  reservedQty: quantitySchema.nullish(),
});
export type WalmartInventoryNode = z.infer<typeof inventoryNodeSchema>;

/** The quantities of one SKU at all ship nodes. */
export const nodeInventorySchema = z.looseObject({
  sku: requiredText,
  nodes: listOf(inventoryNodeSchema),
});
export type WalmartNodeInventory = z.infer<typeof nodeInventorySchema>;

/** Response of `PUT /v3/inventories/{sku}`: the result of each ship node. */
export const nodeUpdateSchema = z.looseObject({
  sku: requiredText,
  nodes: listOf(
    z.looseObject({ shipNode: requiredText, status: optionalText, errors: z.unknown().optional() }),
  ),
});
