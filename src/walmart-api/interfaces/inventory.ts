import type { InventoryItem, NodeQuantity } from "../payloads/offer-types";
import type { WalmartInventory, WalmartNodeInventory } from "../schemas/inventory";

/** What Walmart says to one ship node's quantity. */
export interface NodeUpdateResult {
  shipNode: string;
  /** Whether Walmart took it: one node may be refused while others are taken. */
  accepted: boolean;
  /** In Walmart's words, e.g. `Success`. */
  status?: string;
  /** Why not, if it was refused. */
  problem?: string;
}

export interface NodeUpdateAnswer {
  sku: string;
  nodes: NodeUpdateResult[];
  raw: unknown;
}

/** An element of a page that is not understood. The rest of the page is not affected. */
export interface UnreadableInventory {
  /** If at least that can be read. */
  sku?: string;
  raw: unknown;
  /** Which fields, and what is wrong with them. */
  problem: string;
}

export interface InventoriesPage {
  inventories: WalmartNodeInventory[];
  unreadable: UnreadableInventory[];
  nextCursor?: string;
  /** SKUs in all pages, as Walmart counts them. */
  totalCount?: number;
}

/** All methods throw `WalmartError` and nothing else. */
export interface InventoryApi {
  /** The quantity of a SKU, at the seller's default ship node unless another is named; `null` if Walmart does not know it. */
  get(sku: string, options?: { shipNode?: string }): Promise<WalmartInventory | null>;
  /**
   * Sets the quantity at the default ship node, or the one that is named. Answers what Walmart confirms. Throws kind
   * `not_found` if Walmart does not know the SKU. To repeat it is safe: the quantity is absolute.
   */
  put(item: InventoryItem, options?: { shipNode?: string }): Promise<WalmartInventory>;
  /** The quantities at all ship nodes, or at one; `null` if Walmart does not know the SKU. */
  getNodes(sku: string, options?: { shipNode?: string }): Promise<WalmartNodeInventory | null>;
  /** Sets the quantities at several ship nodes. Look at each node's result. */
  putNodes(sku: string, nodes: NodeQuantity[]): Promise<NodeUpdateAnswer>;
  /** All SKUs with their ship nodes, page by page. `limit`: SKUs in one page, 1 to 50; default 50. */
  listNodes(options?: { limit?: number }): AsyncGenerator<InventoriesPage, void, undefined>;
  /** One page: the first, or the one at a cursor. */
  listNodesPage(options?: { limit?: number }, nextCursor?: string): Promise<InventoriesPage>;
}
