import { itemProductsOf, SHIRT_RULES, SHIRT_UPCS } from "../../support/store/item-products";
import { storePart } from "../../support/store/suite";

export const setUp = storePart("the set-up of items", (store) => {
  const merchant = itemProductsOf(store);
  let account: string;
  const settings = { product_types: {}, attributes: SHIRT_RULES };

  beforeEach(async () => {
    store.walmart.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
    account = await store.connect({ settings });
  });

  const shirts = async (change: Record<string, unknown> = {}) => {
    const product = await merchant.shirts({
      variants: { "TEE-M": ["M", "Navy"], "TEE-L": ["L", "Navy"] },
      product: change,
    });
    const drafts = await merchant.drafts(account, product);
    const ids = Object.values(drafts).map(({ id }) => id as string);
    return { product, drafts, ids, m: drafts["TEE-M"].id, l: drafts["TEE-L"].id };
  };
  const typed = async () => {
    const made = await shirts();
    for (const id of made.ids) await merchant.change(id, { product_type: "T-Shirts" });
    return made;
  };

  it("looks products up in Walmart's catalog, and sends nothing", async () => {
    const { drafts, ids } = await shirts();
    store.walmart.addCatalogProduct({ upc: SHIRT_UPCS[0], productName: "A shirt of others" });
    const product = await merchant.shirts({
      variants: { BAD: ["S", "Red"] },
      upcs: ["012345678900"],
      product: { handle: "bad" },
    });
    const { BAD: bad } = await merchant.drafts(account, product);
    const asked = [...ids, bad.id];
    const { listings } = await merchant.ok(
      store.post("/admin/walmart/listings/lookup", { ids: asked }),
    );
    expect(listings.map(({ id }: { id: string }) => id)).toEqual(asked);
    expect(Object.fromEntries(listings.map((one: { id: string }) => [one.id, one]))).toMatchObject({
      [drafts["TEE-M"].id]: { decision: "match", title: "A shirt of others" },
      [drafts["TEE-L"].id]: { decision: "create", product_type: null, title: null },
      [bad.id]: { decision: "unknown", message: expect.stringContaining("check digit") },
    });
    expect(await merchant.listing(drafts["TEE-L"].id)).toMatchObject({ mode: "create" });
    expect(await merchant.listing(drafts["TEE-M"].id)).toMatchObject({ mode: "match" });
    store.walmart.updateSettings({ searchesPerDay: 0 });
    const spent = await merchant.ok(
      store.post("/admin/walmart/listings/lookup", { ids: [drafts["TEE-L"].id] }),
    );
    expect(spent.listings).toMatchObject([{ decision: "unknown", message: expect.anything() }]);
    expect(store.walmart.feeds()).toEqual([]);
    expect((await store.post("/admin/walmart/listings/lookup", { ids: ["nope"] })).status).toBe(
      404,
    );
  });

  it("lists product types, and reads what one requires once", async () => {
    const { product_types, count } = await merchant.ok(
      store.get("/admin/walmart/product-types?q=shirt"),
    );
    expect(count).toBe(product_types.length);
    expect(product_types).toContainEqual({ name: "T-Shirts", path: ["Clothing", "Tops"] });
    const read = () => store.get("/admin/walmart/product-types/T-Shirts");
    const answers = await Promise.all([read(), read(), read()]);
    for (const { status, data } of answers) {
      expect({ status, data }).toMatchObject({
        status: 200,
        data: {
          product_type: {
            name: "T-Shirts",
            version: "5.0.20260803-17_50_56-api",
            schema: { properties: { ageGroup: { type: "array" } } },
            orderable_schema: { properties: { sku: {} } },
          },
        },
      });
    }
    expect(merchant.requests("/v3/items/spec")).toBe(1);
    expect(merchant.requests("/v3/items/taxonomy")).toBe(1);
    const unknown = await store.get("/admin/walmart/product-types/Unicorns");
    expect(unknown.status).toBe(404);
    expect(unknown.data.message).toContain("Unicorns");

    await merchant.ok(
      store.post(`/admin/walmart/accounts/${account}`, {
        settings: { feed_versions: { MP_ITEM: "5.0.20260901-10_00_00-api" } },
      }),
    );
    const { data: newer } = await read();
    expect(newer.product_type.version).toBe("5.0.20260901-10_00_00-api");
    expect(merchant.requests("/v3/items/spec")).toBe(2);
  });

  it("names what keeps an item from being set up, and stores what the merchant says", async () => {
    const { ids, m, l } = await shirts({ metadata: {}, images: [] });
    expect(await merchant.problems(ids)).toMatchObject({ [m]: ["product_type"] });
    const named = await merchant.change(m, {
      product_type: "T-Shirts",
      attributes: { color: "Blue", pattern: "Solid", unknownField: 1 },
    });
    expect(named).toMatchObject({
      product_type: "T-Shirts",
      attributes: { color: "Blue", pattern: "Solid", unknownField: 1 },
      status: "draft",
    });
    expect((await merchant.problems([m]))[m]?.toSorted()).toEqual(["ageGroup", "mainImageUrl"]);
    const merged = await merchant.change(m, { attributes: { pattern: null, ageGroup: "Adult" } });
    expect(merged.attributes).toEqual({ color: "Blue", unknownField: 1, ageGroup: "Adult" });
    expect(await merchant.problems([m])).toEqual({ [m]: ["mainImageUrl"] });
    await merchant.change(m, { attributes: { ageGroup: ["Ancient"] } });
    expect((await merchant.problems([m]))[m]).toContain("ageGroup.0");
    expect(await merchant.change(m, { attributes: null, product_type: null })).toMatchObject({
      attributes: {},
      product_type: null,
    });
    await merchant.change(l, { product_type: "Unicorns" });
    expect(await merchant.problems([l])).toEqual({ [l]: ["product_type"] });
    expect(store.walmart.feeds()).toEqual([]);
    // Nothing is sent for what has problems; the listing names them.
    expect(await merchant.create([l])).toMatchObject({ queued: 0, refused: 1 });
    expect(await merchant.listing(l)).toMatchObject({
      status: "error",
      mode: "create",
      error_field: "product_type",
      problems: [{ path: "product_type", remedy: expect.any(String) }],
    });
    expect(store.walmart.feeds()).toEqual([]);
    // A later check shows what is still missing, and that nothing is.
    await merchant.change(l, { product_type: "T-Shirts" });
    expect((await merchant.problems([l]))[l]?.toSorted()).toEqual(["ageGroup", "mainImageUrl"]);
    expect(await merchant.listing(l)).toMatchObject({
      status: "error",
      error_origin: "medusa",
      problems: [{ path: expect.stringMatching(/^(ageGroup|mainImageUrl)$/) }, {}],
    });
    await merchant.change(l, {
      attributes: { ageGroup: ["Adult"], mainImageUrl: "https://cdn.example.com/1.jpg" },
    });
    expect(await merchant.problems([l])).toEqual({ [l]: [] });
    expect(await merchant.listing(l)).toMatchObject({
      status: "draft",
      status_details: null,
      error_origin: null,
      problems: [],
    });
  });

  it("sets the variants of a product up as one group, once", async () => {
    const product = await merchant.shirts({
      variants: { "TEE-M": ["M", "Navy"], "TEE-L": ["L", "Navy"], "TEE-XL": ["XL", "Navy"] },
    });
    const drafts = await merchant.drafts(account, product);
    const [m, l, xl] = ["TEE-M", "TEE-L", "TEE-XL"].map((sku) => drafts[sku].id as string);
    for (const id of [m!, l!, xl!]) await merchant.change(id, { product_type: "T-Shirts" });
    const ids = [m!, l!];
    expect(await merchant.problems(ids)).toEqual({ [m!]: [], [l!]: [] });
    expect(await merchant.create(ids)).toMatchObject({ queued: 2, refused: 0, errors: [] });
    expect(await merchant.create(ids)).toMatchObject({ queued: 0, refused: 0 });
    await merchant.sync();
    expect(merchant.feeds("MP_ITEM")).toHaveLength(1);
    expect(await merchant.listing(m!)).toMatchObject({
      status: "published",
      mode: "create",
      variant_group_id: product.id,
      walmart_price: 19.99,
      problems: [],
    });
    const item = (sku: string) => store.walmart.item(sku);
    expect(item("TEE-M")).toMatchObject({
      productType: "T-Shirts",
      attributes: {
        productName: "Northfield crew neck shirt",
        brand: "Northfield",
        color: "Navy",
        clothingSize: "M",
        ageGroup: ["Adult"],
        keyFeatures: ["Heavy cotton", "Taped shoulders", "Relaxed fit"],
        mainImageUrl: "https://cdn.example.com/shirt-1.jpg",
        variantAttributeNames: ["color", "clothingSize"],
      },
    });
    const primaries = () =>
      ["TEE-L", "TEE-M", "TEE-XL"].filter((sku) => item(sku)?.isPrimaryVariant);
    const [primary] = primaries();
    expect(primaries()).toEqual([expect.any(String)]);
    expect(await merchant.listing(primary === "TEE-M" ? m! : l!)).toMatchObject({
      is_primary_variant: true,
    });
    expect(item("TEE-L")?.variantGroupId).toBe(item("TEE-M")?.variantGroupId);

    // A variant that joins later joins the group, whose primary variant stays.
    await merchant.create([xl!]);
    await merchant.sync();
    expect(await merchant.listing(xl!)).toMatchObject({
      status: "published",
      variant_group_id: product.id,
      is_primary_variant: false,
    });
    expect(primaries()).toEqual([primary]);
    expect(await merchant.create([...ids, xl!])).toMatchObject({ queued: 0, refused: 0 });
    expect(merchant.feeds("MP_ITEM")).toHaveLength(2);
  });

  it("is not repeated if the answer to the feed is lost", async () => {
    const { ids } = await typed();
    const feeds = { method: "POST", path: "/v3/feeds", times: 1 };
    store.walmart.injectFault({ ...feeds, kind: "reset", effect: "after" });
    await merchant.create(ids);
    await store.sync(["listings"], { force: true });
    await merchant.sync();
    expect(merchant.feeds("MP_ITEM")).toHaveLength(1);
    expect(store.walmart.listingEffects({ kind: "item" })).toHaveLength(2);
  });

  it("shows what Walmart says: under review, prohibited, an identifier that is taken", async () => {
    const { ids, m, l } = await typed();
    store.walmart.reviewItem("TEE-M");
    store.walmart.prohibitItem("TEE-L");
    await merchant.create(ids);
    await merchant.sync();
    const waiting = await merchant.listing(m);
    expect(waiting).toMatchObject({ status: "processing", error_origin: null, problems: [] });
    expect(waiting.status_details).toMatch(/review/i);
    expect(await merchant.listing(l)).toMatchObject({
      status: "error",
      error_origin: "walmart",
      remedy: expect.stringMatching(/\S/),
      problems: [{ message: expect.stringMatching(/prohibit/i) }],
    });
    expect(await merchant.create([m])).toMatchObject({ queued: 0 });
    store.walmart.finishReview("TEE-M", "approved");
    await merchant.sync();
    expect(await merchant.listing(m)).toMatchObject({ status: "published", status_details: null });

    store.walmart.addCatalogProduct({ upc: SHIRT_UPCS[3] });
    const product = await merchant.shirts({
      variants: { "TEE-S": ["S", "Red"] },
      upcs: SHIRT_UPCS.slice(3),
      product: { handle: "other" },
    });
    const { "TEE-S": s } = await merchant.drafts(account, product);
    await merchant.change(s.id, { product_type: "T-Shirts" });
    await merchant.create([s.id]);
    await merchant.sync();
    expect(await merchant.listing(s.id)).toMatchObject({
      status: "error",
      error_code: expect.stringContaining("0101119"),
      remedy: expect.stringMatching(/\S/),
    });
  });

  it("takes product types from the account's map", async () => {
    const { product_category: category } = await merchant.ok(
      store.post("/admin/product-categories", { name: "Shirts", is_active: true }),
    );
    await merchant.ok(
      store.post(`/admin/walmart/accounts/${account}`, {
        settings: { product_types: { [category.id]: "T-Shirts" } },
      }),
    );
    const { ids, m, l } = await shirts({ categories: [{ id: category.id }] });
    expect(await merchant.problems(ids)).toEqual({ [m]: [], [l]: [] });
    const refused = await store.post(`/admin/walmart/accounts/${account}`, {
      settings: { attributes: { "*": { brand: { from: "nowhere" } } } },
    });
    expect(refused.status).toBe(400);
    expect(refused.data.message).toContain("attributes");
  });
});
