import { isWalmartError } from "../errors/walmart-error";
import { rejectInput } from "../errors/reject-input";
import type { RequestFunction } from "../http/request";
import { FEED_VERSIONS } from "../interfaces/feeds";
import type {
  CatalogQuery,
  GtinExemption,
  GtinExemptionQuery,
  ItemSetupApi,
} from "../interfaces/item-setup";
import { isNotFound } from "./is-not-found";
import {
  readCatalogProduct,
  readGtinExemptions,
  readProductTypes,
  readShownProduct,
  readSpec,
} from "./item-setup-responses";
import { pageLoopError } from "./page-loop-error";
import { pages } from "./pages";

/** Product types per request. */
const MAX_TYPES = 20;
const EXEMPTIONS_PAGE = 1_000;
/** A search waits for the limit of a minute, but not for that of a day. */
const SEARCH_WAIT = 5_000;

/** Creates the API for what Walmart needs to know about an item that its catalog does not have. */
export function createItemSetupApi(request: RequestFunction): ItemSetupApi {
  /** Searches the catalog of all sellers; `null` if there is no such product. */
  async function search<T>(
    { type, value }: CatalogQuery,
    responseFormat: "SPEC" | "DEFAULT",
    read: (body: unknown) => T,
  ): Promise<T | null> {
    try {
      return await request({
        operation: "itemSetup.search",
        query: { responseFormat, [type]: value },
        maxThrottleWait: SEARCH_WAIT,
        // A response without a body is one without a product.
        read: (body) => read(body ?? {}),
      });
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  /** The title of a product on sale, which the item spec does not have. Without it, the product is found all the same. */
  async function shown(query: CatalogQuery) {
    try {
      return await search(query, "DEFAULT", readShownProduct);
    } catch {
      return null;
    }
  }

  return {
    listProductTypes: ({ feedType = "MP_ITEM", version = FEED_VERSIONS[feedType] } = {}) =>
      request({
        operation: "itemSetup.productTypes",
        query: { feedType, version },
        read: readProductTypes,
      }),

    async getSpec({ feedType, productTypes, version = FEED_VERSIONS[feedType] }) {
      const names = [...new Set(productTypes)];
      if (names.length === 0 || names.length > MAX_TYPES) {
        const rule = `must be 1 to ${MAX_TYPES}, got ${names.length}`;
        rejectInput("itemSetup.spec", "productTypes", rule);
      }
      try {
        return await request({
          operation: "itemSetup.spec",
          body: { feedType, version, productTypes: names },
          read: readSpec,
        });
      } catch (error) {
        // Walmart knows none of them. If it knows some, it answers those, and names the others.
        if (isWalmartError(error) && error.kind === "rejected" && error.field === "productTypes") {
          return { schema: {}, problems: [error.description ?? error.message] };
        }
        throw error;
      }
    },

    async searchCatalog(query) {
      if (query.value.trim() === "")
        rejectInput("itemSetup.search", query.type, "must not be empty");
      const product = await search(query, "SPEC", readCatalogProduct);
      if (!product || product.title !== null) return product;
      const buyers = await shown(query);
      return {
        ...product,
        title: buyers?.title ?? null,
        productType: product.productType ?? buyers?.productType ?? null,
      };
    },

    async gtinExemptions({ brand, productType }: GtinExemptionQuery = {}) {
      const page = async (nextCursor?: string) => {
        try {
          return await request({
            operation: "itemSetup.gtinExemptions",
            query: { brand, productType, limit: String(EXEMPTIONS_PAGE), nextCursor },
            read: readGtinExemptions,
          });
        } catch (error) {
          if (isNotFound(error)) return { exemptions: [], size: 0 };
          throw error;
        }
      };
      const all: GtinExemption[] = [];
      const list = pages({
        first: () => page(),
        next: page,
        size: ({ size }) => size,
        loopError: pageLoopError("itemSetup.gtinExemptions", "exemptions", "Try again later."),
      });
      for await (const { exemptions } of list) all.push(...exemptions);
      return all;
    },
  };
}
