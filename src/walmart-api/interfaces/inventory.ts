import type { InventoryItem, NodeQuantity } from "../payloads/listing-types";
import type { WalmartInventory, WalmartNodeInventory } from "../schemas/inventory";

/** Walmart's result for the quantity at one ship node. */
export interface NodeUpdateResult {
  shipNode: string;
  /** Whether Walmart accepted it: one node may be rejected while others are accepted. */
  accepted: boolean;
  /** Walmart's status, e.g. `Success`. */
  status?: string;
  /** Why it was rejected. */
  problem?: string;
}

export interface NodeUpdateResponse {
  sku: string;
  nodes: NodeUpdateResult[];
  raw: unknown;
}

/** An element of a page that could not be parsed. The rest of the page is not affected. */
export interface UnreadableInventory {
  /** If it could be parsed. */
  sku?: string;
  raw: unknown;
  /** Which fields are wrong, and how. */
  problem: string;
}

export interface InventoriesPage {
  inventories: WalmartNodeInventory[];
  unreadable: UnreadableInventory[];
  nextCursor?: string;
  /** Total number of SKUs in all pages, according to Walmart. */
  totalCount?: number;
}

/** All methods throw `WalmartError` and nothing else. */
export interface InventoryApi {
  /**
   * The quantity of a SKU at the given ship node, or at the seller's default one; `null` if Walmart does not know the
   * SKU.
   */
  get(sku: string, options?: { shipNode?: string }): Promise<WalmartInventory | null>;
  /**
   * Sets the quantity at the given ship node, or at the default one. Returns what Walmart confirms. Safe to repeat,
   * because the quantity is absolute. Throws kind `not_found` if Walmart does not know the SKU.
   */
  put(item: InventoryItem, options?: { shipNode?: string }): Promise<WalmartInventory>;
  /** The quantities at all ship nodes, or at one; `null` if Walmart does not know the SKU. */
  getNodes(sku: string, options?: { shipNode?: string }): Promise<WalmartNodeInventory | null>;
  /** Sets the quantities at several ship nodes. Check the result of each node. */
  putNodes(sku: string, nodes: NodeQuantity[]): Promise<NodeUpdateResponse>;
  /** All SKUs with their ship nodes, page by page. `limit`: SKUs per page, 1 to 50; default 50. */
  listNodes(options?: { limit?: number }): AsyncGenerator<InventoriesPage, void, undefined>;
  /** One page: the first, or the one at a cursor. */
  listNodesPage(options?: { limit?: number }, nextCursor?: string): Promise<InventoriesPage>;
}
