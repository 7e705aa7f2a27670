import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { ItemsApi, ItemsPage, ListItemsQuery } from "../interfaces/items";
import { retiredItemSchema } from "../schemas/item";
import { itemPages } from "./item-pages";
import { readItem, readItemsPage } from "./item-responses";
import { toLimit, toOffset } from "./page-parameters";
import { isNotFound } from "./is-not-found";

/** The cursor of the first page. */
const START = "*";
/** Items per page. Walmart allows up to 1,000. */
const PAGE = 200;
const MAX_PAGE = 1_000;

/** Creates the API for the seller's items. */
export function createItemsApi(request: RequestFunction): ItemsApi {
  async function listPage(
    query: ListItemsQuery = {},
    nextCursor = START,
    offset?: number,
  ): Promise<ItemsPage> {
    const { sku, lifecycleStatus, publishedStatus, limit } = query;
    try {
      return await request({
        operation: "items.list",
        query: {
          nextCursor,
          sku,
          lifecycleStatus,
          publishedStatus,
          limit: toLimit("items.list", limit ?? PAGE, MAX_PAGE),
          offset: offset === undefined ? undefined : toOffset("items.list", offset),
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
    list: (query) => itemPages((cursor, offset) => listPage(query, cursor, offset)),
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
