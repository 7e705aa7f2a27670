import type { TestStore } from "./suite";

/** Identifiers that are in no catalog at the start. */
export const SHIRT_UPCS = ["012345678905", "036000291452", "042100005264", "614141000036"];

/** What T-Shirts require beyond what a product of a store has. */
export const SHIRT_RULES = {
  "*": {
    brand: { from: "constant", value: "Northfield" },
    isProp65WarningRequired: { from: "constant", value: "No" },
    has_written_warranty: { from: "constant", value: "No" },
    country_of_origin_substantial_transformation: { from: "constant", value: "Portugal" },
    netContent: {
      from: "constant",
      value: { productNetContentUnit: "Each", productNetContentMeasure: 1 },
    },
  },
  "T-Shirts": {
    countPerPack: { from: "constant", value: 1 },
    multipackQuantity: { from: "constant", value: 1 },
    count: { from: "constant", value: 1 },
    ageGroup: { from: "metadata.age_group" },
    zippered: { from: "constant", value: "No" },
    clothingSize: { from: "option.Size" },
  },
};

interface ShirtOptions {
  /** SKU by size and color, such as `{"TEE-M": ["M", "Navy"]}`. */
  variants: Record<string, [size: string, color: string]>;
  /** Identifiers of the variants, in their order. */
  upcs?: string[];
  /** Changes of the product. */
  product?: Record<string, unknown>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check what a route returns
export type ItemAnswer = any;

/** A merchant who sells shirts that Walmart does not know. */
export function itemProductsOf(store: TestStore) {
  const ok = async (answer: Promise<{ status: number; data: ItemAnswer }>): Promise<ItemAnswer> => {
    const { status, data } = await answer;
    expect({ status, message: data.message }).toEqual({ status: 200, message: undefined });
    return data;
  };
  const self = {
    ok,

    /** Creates a product of shirts. */
    async shirts({ variants, upcs = SHIRT_UPCS, product = {} }: ShirtOptions): Promise<ItemAnswer> {
      const values = Object.values(variants);
      const { product: created } = await ok(
        store.post("/admin/products", {
          title: "Northfield crew neck shirt",
          description:
            "<p>A plain shirt of heavy cotton.</p><ul><li>Heavy cotton</li><li>Taped shoulders</li><li>Relaxed fit</li></ul>",
          status: "published",
          weight: 180,
          metadata: { age_group: ["Adult"] },
          images: [
            { url: "https://cdn.example.com/shirt-1.jpg" },
            { url: "https://cdn.example.com/shirt-2.jpg" },
          ],
          sales_channels: [{ id: store.seeded.sales_channel_id }],
          options: [
            { title: "Size", values: [...new Set(values.map(([size]) => size))] },
            { title: "Color", values: [...new Set(values.map(([, color]) => color))] },
          ],
          variants: Object.entries(variants).map(([sku, [size, color]], index) => ({
            title: `${size} / ${color}`,
            sku,
            upc: upcs[index],
            options: { Size: size, Color: color },
            prices: [{ currency_code: "usd", amount: 19.99 }],
          })),
          ...product,
        }),
      );
      return created;
    },

    /** Adds drafts for the product's variants; the listings by SKU. */
    async drafts(account_id: string, product: ItemAnswer): Promise<Record<string, ItemAnswer>> {
      const data = await ok(
        store.post("/admin/walmart/listings", { account_id, product_ids: [product.id] }),
      );
      return bySku(data.listings);
    },

    async create(ids: string[]): Promise<ItemAnswer> {
      return await ok(store.post("/admin/walmart/listings/create", { ids }));
    },

    /** The problems of listings, as paths by listing id. */
    async problems(ids: string[]): Promise<Record<string, string[]>> {
      const data = await ok(store.post("/admin/walmart/listings/validate", { ids }));
      return Object.fromEntries(
        data.listings.map(({ id, problems }: ItemAnswer) => [
          id,
          problems.map(({ path }: ItemAnswer) => path),
        ]),
      );
    },

    async listing(id: string): Promise<ItemAnswer> {
      return (await ok(store.get(`/admin/walmart/listings/${id}`))).listing;
    },

    async change(id: string, body: unknown): Promise<ItemAnswer> {
      return (await ok(store.post(`/admin/walmart/listings/${id}`, body))).listing;
    },

    async sync(): Promise<void> {
      const [result] = await store.sync(["listings"]);
      expect(result).toMatchObject({ errors: [] });
    },

    /** How often Walmart was asked at a path. */
    requests(path: string): number {
      return store.walmart.requests().filter((request) => request.path === path).length;
    },

    feeds(feedType: "MP_ITEM" | "MP_MAINTENANCE"): ItemAnswer[] {
      return store.walmart.feeds({ feedType });
    },
  };
  return self;
}

function bySku(listings: ItemAnswer[]): Record<string, ItemAnswer> {
  return Object.fromEntries(listings.map((listing) => [listing.sku, listing]));
}
