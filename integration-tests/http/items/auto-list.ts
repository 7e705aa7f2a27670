import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { itemProductsOf, SHIRT_UPCS } from "../../support/store/item-products";
import { within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { connectTo } from "./connect";

/** Products that are listed because they join a channel, a collection or a category. */
export const autoList = storePart("automatic listing", (store) => {
  const connect = connectTo(store);
  const merchant = itemProductsOf(store);
  const shirt = (product: Record<string, unknown> = {}) =>
    merchant.shirts({ variants: { "TEE-M": ["M", "Navy"] }, product });
  const listed = async () => {
    const { listings } = await merchant.ok(store.get("/admin/walmart/listings"));
    return listings;
  };
  const settled = async () => {
    await bufferedChangesDone();
    await merchant.sync();
  };
  const category = async (name: string, parent?: string) => {
    const body = { name, is_active: true, ...(parent && { parent_category_id: parent }) };
    return (await merchant.ok(store.post("/admin/product-categories", body))).product_category.id;
  };

  it("matches what joins a channel, or creates it, once, and leaves what a person removed", async () => {
    const account = await connect({});
    const { sales_channel } = await merchant.ok(
      store.post("/admin/sales-channels", { name: "Walmart" }),
    );
    await merchant.ok(
      store.post(`/admin/walmart/accounts/${account}`, {
        settings: { auto_list: { sales_channel_id: sales_channel.id } },
      }),
    );
    store.walmart.addCatalogProduct({ upc: SHIRT_UPCS[1] });
    const product = await merchant.shirts({
      variants: { "TEE-M": ["M", "Navy"], "TEE-L": ["L", "Navy"] },
      product: { metadata: { age_group: ["Adult"] } },
    });
    await bufferedChangesDone();
    expect(await listed()).toEqual([]);
    await merchant.ok(
      store.post(`/admin/sales-channels/${sales_channel.id}/products`, { add: [product.id] }),
    );
    // The event alone adds the drafts, before any job runs.
    await bufferedChangesDone();
    expect(await within(20_000, async () => ((await listed()).length === 2 ? true : null))).toBe(
      true,
    );
    await settled();
    const [l, m] = (await listed()).toSorted((a: { sku: string }, b: { sku: string }) =>
      a.sku.localeCompare(b.sku),
    );
    expect(l).toMatchObject({ sku: "TEE-L", mode: "match", status: "published" });
    // Nobody knows its product type.
    expect(m).toMatchObject({ sku: "TEE-M", status: "error" });
    expect(m.remedy).toMatch(/\S/);
    await settled();
    expect(store.walmart.feeds({ feedType: "MP_ITEM_MATCH" })).toHaveLength(1);

    await merchant.ok(store.delete(`/admin/walmart/listings/${m.id}`));
    await settled();
    expect((await listed()).map(({ sku }: { sku: string }) => sku)).toEqual(["TEE-L"]);
  });

  it("creates what joins a collection if its product type is known", async () => {
    const { collection } = await merchant.ok(
      store.post("/admin/collections", { title: "Northfield", handle: "northfield" }),
    );
    await connect({
      auto_list: { collection_id: collection.id },
      product_types: { [collection.id]: "T-Shirts" },
    });
    const product = await shirt({
      options: [
        { title: "Size", values: ["M"] },
        { title: "Color", values: ["Navy", "Red"] },
      ],
    });
    await merchant.ok(
      store.post(`/admin/collections/${collection.id}/products`, { add: [product.id] }),
    );
    await bufferedChangesDone();
    expect(await within(20_000, async () => ((await listed()).length === 1 ? true : null))).toBe(
      true,
    );
    await settled();
    expect(await listed()).toMatchObject([{ sku: "TEE-M", mode: "create", status: "published" }]);
    // A variant that is added later follows.
    await merchant.ok(
      store.post(`/admin/products/${product.id}/variants`, {
        title: "M / Red",
        sku: "TEE-RED",
        upc: SHIRT_UPCS[1],
        options: { Size: "M", Color: "Red" },
        prices: [{ currency_code: "usd", amount: 21 }],
      }),
    );
    await settled();
    expect((await listed()).map(({ sku }: { sku: string }) => sku).toSorted()).toEqual([
      "TEE-M",
      "TEE-RED",
    ]);
  });

  it("creates what is in a category or one below it, as the job finds it and as it joins", async () => {
    const clothing = await category("Clothing");
    const shirts = await category("Shirts", clothing);
    const account = await connect({});
    const product = await shirt({ categories: [{ id: shirts }] });
    await settled();
    expect(await listed()).toEqual([]);
    await merchant.ok(
      store.post(`/admin/walmart/accounts/${account}`, {
        settings: {
          auto_list: { category_id: clothing },
          product_types: { [clothing]: "T-Shirts" },
        },
      }),
    );
    await settled();
    expect(await listed()).toMatchObject([
      { sku: "TEE-M", product_id: product.id, mode: "create", status: "published" },
    ]);
    const other = await merchant.shirts({
      variants: { "TEE-L": ["L", "Navy"] },
      upcs: SHIRT_UPCS.slice(1),
      product: { handle: "other", title: "Other shirt" },
    });
    await bufferedChangesDone();
    await merchant.ok(
      store.post(`/admin/product-categories/${shirts}/products`, { add: [other.id] }),
    );
    await settled();
    expect((await listed()).map(({ sku }: { sku: string }) => sku).toSorted()).toEqual([
      "TEE-L",
      "TEE-M",
    ]);
    expect(await listed()).toHaveLength(2);
    expect(merchant.feeds("MP_ITEM")).toHaveLength(2);
  });
});
