import { Modules } from "@medusajs/framework/utils";
import type { TestStore } from "./suite";

/** Product identifiers that no other test uses. */
export const UPC = { a: "012345678905", b: "036000291452", c: "042100005264" };
export const EAN = "4006381333931";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check what a route returns
export type ListingAnswer = any;

/** What a merchant does with listings, and the result. */
export function matchedListingsOf(store: TestStore) {
  const self = {
    /** Updates a variant without the admin API. */
    async variant(sku: string, data: Record<string, unknown>): Promise<void> {
      await store.container
        .resolve(Modules.PRODUCT)
        .updateProductVariants(store.seeded.variants[sku]!, data);
    },

    /** Adds drafts for variants and returns the listings by SKU. */
    async add(accountId: string, skus: string[]): Promise<Record<string, ListingAnswer>> {
      const { status, data } = await store.post("/admin/walmart/listings", {
        account_id: accountId,
        variant_ids: skus.map((sku) => store.seeded.variants[sku]),
      });
      expect({ status, data }).toMatchObject({ status: 200 });
      return bySku(data.listings);
    },

    async match(ids: string[]): Promise<Record<string, ListingAnswer>> {
      const { status, data } = await store.post("/admin/walmart/listings/match", { ids });
      expect({ status, data }).toMatchObject({ status: 200 });
      return bySku(data.listings);
    },

    /** Listings that match a query, by SKU. */
    async listings(query = ""): Promise<Record<string, ListingAnswer>> {
      const { status, data } = await store.get(`/admin/walmart/listings?limit=200&${query}`);
      expect({ status, data }).toMatchObject({ status: 200 });
      expect(data.count).toBe(data.listings.length);
      return bySku(data.listings);
    },

    /** Adds and matches variants, and waits for Walmart's result. */
    async addAndMatch(accountId: string, skus: string[]): Promise<Record<string, ListingAnswer>> {
      const drafts = await self.add(accountId, skus);
      await self.match(Object.values(drafts).map(({ id }) => id));
      await store.sync(["listings"]);
      return await self.listings();
    },
  };
  return self;
}

function bySku(listings: ListingAnswer[]): Record<string, ListingAnswer> {
  return Object.fromEntries(listings.map((listing) => [listing.sku, listing]));
}
