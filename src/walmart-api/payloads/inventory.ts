import type { LongJson } from "../http/json-file";
import { FEED_VERSIONS } from "../interfaces/feeds";
import { createChecks } from "./checks";
import type { InventoryItem, NodeInventoryItem, NodeQuantity } from "./listing-types";

type Checks = ReturnType<typeof createChecks>;

const single = createChecks("inventory.put");
const nodes = createChecks("inventory.putNodes");
const feed = createChecks("feeds.submitInventory");
const nodeFeed = createChecks("feeds.submitNodeInventory");

/**
 * Builds the body of `PUT /v3/inventory`. Throws `WalmartError` of kind `rejected` that names the field if one is
 * invalid.
 */
export function toInventoryPayload(item: InventoryItem) {
  return inventory(single, item);
}

/**
 * Builds the body of `PUT /v3/inventories/{sku}`. Throws `WalmartError` of kind `rejected` that names the field if one
 * is invalid.
 */
export function toNodeInventoryPayload(quantities: NodeQuantity[]) {
  return {
    inventories: {
      nodes: nodes.nonEmpty("nodes", quantities).map(({ shipNode, quantity }) => ({
        shipNode: nodes.text("shipNode", shipNode),
        inputQty: each(nodes, quantity),
      })),
    },
  };
}

/**
 * Builds a feed of type `inventory`: quantities at one ship node. An invalid item throws when the feed's text is
 * generated.
 */
export function toInventoryFeed(
  items: readonly InventoryItem[],
  version = FEED_VERSIONS.inventory,
): LongJson {
  return {
    head: { InventoryHeader: { version } },
    list: "Inventory",
    *elements() {
      for (const item of items) yield inventory(feed, item);
    },
  };
}

/** Builds a feed of type `MP_INVENTORY`: quantities at several ship nodes. */
export function toNodeInventoryFeed(
  items: readonly NodeInventoryItem[],
  version = FEED_VERSIONS.MP_INVENTORY,
): LongJson {
  return {
    head: { inventoryHeader: { version } },
    list: "inventory",
    *elements() {
      for (const item of items) {
        yield {
          sku: nodeFeed.sku(item.sku),
          shipNodes: nodeFeed.nonEmpty("nodes", item.nodes).map(({ shipNode, quantity }) => ({
            shipNode: nodeFeed.text("shipNode", shipNode),
            quantity: each(nodeFeed, quantity),
          })),
        };
      }
    },
  };
}

function inventory(check: Checks, { sku, quantity }: InventoryItem) {
  return { sku: check.sku(sku), quantity: each(check, quantity) };
}

function each(check: Checks, quantity: number) {
  return { unit: "EACH", amount: check.wholeNumber("quantity", quantity, 0) };
}
