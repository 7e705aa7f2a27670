import { Modules } from "@medusajs/framework/utils";
import type { TestStore } from "./suite";

/** Identifiers of products that nobody else's tests know. */
export const UPC = { a: "012345678905", b: "036000291452", c: "042100005264" };
export const EAN = "4006381333931";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a route answers is what the tests are about
export type ListingAnswer = any;

/** What a merchant does about listings, and what came of it. */
export function offersOf(store: TestStore) {
  const self = {
    /** Changes a variant of the store, past the admin. */
    async variant(sku: string, data: Record<string, unknown>): Promise<void> {
      await store.container
        .resolve(Modules.PRODUCT)
        .updateProductVariants(store.seeded.variants[sku]!, data);
    },

    /** Adds drafts for variants; answers the listings by SKU. */
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

    /** All listings that fit a query, by SKU. */
    async listings(query = ""): Promise<Record<string, ListingAnswer>> {
      const { status, data } = await store.get(`/admin/walmart/listings?limit=200&${query}`);
      expect({ status, data }).toMatchObject({ status: 200 });
      expect(data.count).toBe(data.listings.length);
      return bySku(data.listings);
    },

    /** Offers variants and waits until Walmart has done with it. */
    async offer(accountId: string, skus: string[]): Promise<Record<string, ListingAnswer>> {
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
