import { z } from "zod";

/** A number of units. */
export const quantity = z.object({
  unit: z.literal("EACH"),
  amount: z.number().int().min(0).max(1_000_000_000),
});

/** `PUT /v3/inventory`, and an item of the feed type `inventory`. */
export const inventoryBody = z.object({ sku: z.string().min(1), quantity });

/** `PUT /v3/inventories/{sku}` */
export const nodesBody = z.object({
  inventories: z.object({
    nodes: z.array(z.object({ shipNode: z.string().min(1), inputQty: quantity })).min(1),
  }),
});
