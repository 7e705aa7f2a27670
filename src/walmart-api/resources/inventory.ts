import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { InventoriesPage, InventoryApi } from "../interfaces/inventory";
import { toInventoryPayload, toNodeInventoryPayload } from "../payloads/inventory";
import { inventorySchema, nodeInventorySchema } from "../schemas/inventory";
import { pageLoopError } from "./page-loop-error";
import { readInventoriesPage, readNodeUpdate } from "./inventory-responses";
import { toLimit } from "./page-parameters";
import { isNotFound } from "./is-not-found";
import { pages } from "./pages";

/** Creates the API for quantities. */
export function createInventoryApi(request: RequestFunction): InventoryApi {
  async function orNull<T>(response: Promise<T>): Promise<T | null> {
    try {
      return await response;
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  async function listNodesPage(
    options: { limit?: number } = {},
    nextCursor?: string,
  ): Promise<InventoriesPage> {
    const limit = toLimit("inventory.listNodes", options.limit, 50);
    const page = await orNull(
      request({
        operation: "inventory.listNodes",
        query: { limit, nextCursor },
        read: (body) => readInventoriesPage(body, nextCursor === undefined),
      }),
    );
    return page ?? { inventories: [], unreadable: [] };
  }

  return {
    get: (sku, { shipNode } = {}) =>
      orNull(
        request({
          operation: "inventory.get",
          parameters: { sku },
          query: { sku, shipNode },
          read: readWith(inventorySchema),
        }),
      ),

    put: async (item, { shipNode } = {}) =>
      request({
        operation: "inventory.put",
        parameters: { sku: item.sku },
        query: { sku: item.sku, shipNode },
        body: toInventoryPayload(item),
        read: readWith(inventorySchema),
      }),

    getNodes: (sku, { shipNode } = {}) =>
      orNull(
        request({
          operation: "inventory.getNodes",
          parameters: { sku },
          query: { shipNode },
          read: readWith(nodeInventorySchema),
        }),
      ),

    putNodes: async (sku, nodes) =>
      request({
        operation: "inventory.putNodes",
        parameters: { sku },
        body: toNodeInventoryPayload(nodes),
        read: readNodeUpdate,
      }),

    listNodes: (options) =>
      pages<InventoriesPage>({
        first: () => listNodesPage(options),
        next: (cursor) => listNodesPage(options, cursor),
        size: ({ inventories, unreadable }) => inventories.length + unreadable.length,
        mark: ({ inventories }) => inventories.map(({ sku }) => sku).join(" "),
        loopError: pageLoopError("inventory.listNodes", "inventories", "Try again later."),
      }),
    listNodesPage,
  };
}
