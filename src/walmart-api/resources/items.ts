import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { ItemsApi, ItemsPage, ListItemsQuery } from "../interfaces/items";
import { retiredItemSchema } from "../schemas/item";
import { pageLoopError } from "./page-loop-error";
import { readItem, readItemsPage } from "./item-responses";
import { toLimit } from "./page-parameters";
import { isNotFound } from "./is-not-found";
import { pages } from "./pages";

/** The cursor of the first page. */
const START = "*";

/** Creates the API for the seller's items. */
export function createItemsApi(request: RequestFunction): ItemsApi {
  async function listPage(query: ListItemsQuery = {}, nextCursor = START): Promise<ItemsPage> {
    const { sku, lifecycleStatus, publishedStatus, limit } = query;
    try {
      return await request({
        operation: "items.list",
        query: {
          nextCursor,
          sku,
          lifecycleStatus,
          publishedStatus,
          limit: toLimit("items.list", limit, 50),
        },
        read: (body) => readItemsPage(body, nextCursor === START),
      });
    } catch (error) {
      // Walmart may end the pages with a 404 instead of an empty page.
      if (isNotFound(error)) {
        return { items: [], unreadable: [], ...(nextCursor === START && { totalCount: 0 }) };
      }
      throw error;
    }
  }

  return {
    list: (query) =>
      pages<ItemsPage>({
        first: () => listPage(query),
        next: (cursor) => listPage(query, cursor),
        size: ({ items, unreadable }) => items.length + unreadable.length,
        mark: ({ items }) => items.map(({ item }) => item.sku).join(" "),
        loopError: pageLoopError("items.list", "items", "Try again later."),
      }),
    listPage,

    async get(sku) {
      try {
        return await request({
          operation: "items.get",
          parameters: { sku },
          read: (body) => readItem(body, sku),
        });
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },

    retire: (sku) =>
      request({
        operation: "items.retire",
        parameters: { sku },
        read: readWith(retiredItemSchema),
      }),
  };
}
