import type { RequestFunction } from "../http/request";
import { readBy } from "../http/shape";
import type { ItemsApi, ItemsPage, ListItemsQuery } from "../interfaces/items";
import { retiredItemSchema } from "../schemas/item";
import { circleError } from "./circle";
import { readItem, readItemsPage } from "./item-answers";
import { toLimit } from "./limit";
import { isNothing } from "./nothing";
import { pages } from "./pages";

/** The cursor of the first page. */
const START = "*";

/** The seller's items. */
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
      // After the last page there may be a 404 instead of an empty one.
      if (isNothing(error)) {
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
        circle: circleError("items.list", "items", "Try again later."),
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
        if (isNothing(error)) return null;
        throw error;
      }
    },

    retire: (sku) =>
      request({ operation: "items.retire", parameters: { sku }, read: readBy(retiredItemSchema) }),
  };
}
