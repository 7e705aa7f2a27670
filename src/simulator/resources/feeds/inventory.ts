import { z } from "zod";
import type { FeedItem } from "../../state/feeds";
import { setQuantity } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { inventoryBody, quantity } from "../inventory/bodies";
import { nodeProblem } from "../inventory/nodes";
import { dataError, INVALID, NO_ITEM, schemaErrors } from "./errors";
import { type FeedKind, skuOf } from "./types";

const HOUR = 3_600_000;

/** Stock at one ship node: the feed's, or the seller's first. */
export const INVENTORY_FEED: FeedKind = {
  limit: { tokens: 10, perMs: HOUR },
  maxBytes: 10 * 1024 * 1024,
  file: z
    .strictObject({
      InventoryHeader: z.strictObject({ version: z.literal("1.4") }),
      Inventory: z.array(z.unknown()).min(1).max(100_000),
    })
    .transform(({ Inventory }) => Inventory),
  apply(value, feed, cause, world) {
    const read = inventoryBody.safeParse(value);
    if (!read.success) {
      return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    }
    const shipNode = feed.shipNode ?? world.sellers.get(feed.seller)?.shipNodes[0] ?? "";
    const { sku, quantity: requested } = read.data;
    return change(world, feed.seller, sku, [[shipNode, requested.amount]], cause);
  },
};

const nodesItem = z.strictObject({
  sku: z.string().min(1),
  shipNodes: z.array(z.strictObject({ shipNode: z.string().min(1), quantity })).min(1),
});

/** Stock at several ship nodes. */
export const NODES_FEED: FeedKind = {
  limit: { tokens: 50, perMs: HOUR },
  maxBytes: 1024 * 1024,
  file: z
    .strictObject({
      inventoryHeader: z.strictObject({ version: z.literal("1.5") }),
      inventory: z.array(z.unknown()).min(1),
    })
    .transform(({ inventory }) => inventory),
  apply(value, feed, cause, world) {
    const read = nodesItem.safeParse(value);
    if (!read.success) {
      return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    }
    const nodes = read.data.shipNodes.map((node): [string, number] => [
      node.shipNode,
      node.quantity.amount,
    ]);
    return change(world, feed.seller, read.data.sku, nodes, cause);
  },
};

/** Changes all nodes of the item, or none if one of them is unknown. */
function change(
  world: World,
  clientId: string,
  sku: string,
  nodes: [shipNode: string, quantity: number][],
  cause: Parameters<FeedKind["apply"]>[2],
): FeedItem {
  const item = world.listings.items.get(clientId, sku);
  const seller = world.sellers.get(clientId);
  if (!item || !seller) {
    return { sku, errors: [dataError(NO_ITEM, "sku", `There is no item with the SKU ${sku}.`)] };
  }
  const problems = nodes.flatMap(([shipNode]) => nodeProblem(seller, shipNode) ?? []);
  if (problems.length > 0) {
    return { sku, errors: problems.map((problem) => dataError(INVALID, "shipNode", problem)) };
  }
  for (const [shipNode, amount] of nodes) {
    setQuantity(world, item, shipNode, amount, cause);
  }
  return { sku, wpid: item.wpid, errors: [] };
}
