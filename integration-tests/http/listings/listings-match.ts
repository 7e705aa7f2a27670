import { Modules } from "@medusajs/framework/utils";
import { matchedListingsOf, EAN, UPC } from "../../support/store/matched-listings";
import { storePart } from "../../support/store/suite";

export const listingsMatch = storePart("listings that are matched", (store) => {
  const merchant = matchedListingsOf(store);
  let account: string;

  beforeEach(async () => {
    store.walmart.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
    account = await store.connect();
    await merchant.variant("SKU-A", { upc: UPC.a, weight: 454 });
    await merchant.variant("SKU-B", { upc: UPC.b });
    store.walmart.addCatalogProduct({ upc: UPC.a, productName: "Mug of Walmart's" });
  });

  it("start as drafts that already show what would be rejected", async () => {
    await merchant.variant("SKU-B", { upc: "12345678905" });
    const {
      "SKU-A": a,
      "SKU-B": b,
      "SKU-C": c,
    } = await merchant.add(account, ["SKU-A", "SKU-B", "SKU-C"]);
    expect(a).toMatchObject({
      account_id: account,
      variant_id: store.seeded.variants["SKU-A"],
      linked_by: "draft",
      status: "draft",
      status_details: null,
      identifier_type: "UPC",
      identifier: UPC.a,
      title: "Product SKU-A / One",
      quantity: null,
      walmart_quantity: null,
      walmart_price: null,
      currency_code: "usd",
      excluded: false,
      confirmed_at: null,
    });
    expect(a.product_id).toMatch(/^prod_/);
    expect(b).toMatchObject({
      status: "draft",
      error_origin: "medusa",
      error_field: "upc",
      status_details: expect.stringContaining("11 digits; a UPC has 12"),
      remedy: expect.stringContaining(`leading zero, which spreadsheets drop: ${UPC.a}`),
    });
    expect(c).toMatchObject({ error_field: "upc", identifier: null });

    // Adding again, or the whole product or channel, makes no second one.
    const again = await store.post("/admin/walmart/listings", {
      account_id: account,
      product_ids: [a.product_id],
    });
    expect(again.data).toMatchObject({ count: 1, added: 0, listings: [{ id: a.id }] });
    const channel = await store.post("/admin/walmart/listings", {
      account_id: account,
      sales_channel_id: store.seeded.sales_channel_id,
    });
    expect(channel.data).toMatchObject({ count: 3, added: 0, errors: [] });
    expect(store.walmart.feeds()).toEqual([]);
  });

  it("go in one feed, and one that is refused holds back no other", async () => {
    await merchant.variant("SKU-C", { ean: EAN });
    store.walmart.addCatalogProduct({ ean: EAN, conflict: true });
    const drafts = await merchant.add(account, ["SKU-A", "SKU-B", "SKU-C"]);
    const matched = await merchant.match(Object.values(drafts).map(({ id }) => id));
    expect(matched).toMatchObject({
      "SKU-A": { status: "processing" },
      "SKU-B": { status: "processing" },
      "SKU-C": { status: "processing" },
    });
    const [result] = await store.sync(["listings"]);
    expect(result).toMatchObject({ ok: true, counts: { finished: 1, failed: 0 } });

    const { "SKU-A": a, "SKU-B": b, "SKU-C": c } = await merchant.listings();
    expect(a).toMatchObject({
      status: "published",
      status_details: null,
      title: "Mug of Walmart's",
      published_status: "PUBLISHED",
      lifecycle_status: "ACTIVE",
      walmart_price: 10,
    });
    expect(a.confirmed_at).not.toBeNull();
    expect(a.wpid).not.toBeNull();
    expect(b).toMatchObject({
      status: "error",
      error_origin: "walmart",
      error_code: "ERR_PDI_0034",
      error_field: "productId",
      status_details: expect.stringContaining(UPC.b),
      remedy: expect.stringContaining("set up the full item in Seller Center"),
    });
    expect(c).toMatchObject({
      status: "error",
      error_code: "ERR_EXT_DATA_0101119",
      status_details: expect.stringContaining("belongs to another product"),
    });
    expect(store.walmart.feeds({ feedType: "MP_ITEM_MATCH" })).toHaveLength(1);
    expect(store.walmart.item("SKU-A")).toMatchObject({ price: 10 });

    // A rejected item can be fixed and submitted again. A published item is left alone.
    store.walmart.addCatalogProduct({ upc: UPC.b, publishedStatus: "STAGE" });
    await merchant.match([a.id, b.id]);
    await store.sync(["listings"]);
    expect(await merchant.listings()).toMatchObject({
      "SKU-A": { status: "published" },
      "SKU-B": { status: "staged", error_code: null, remedy: null },
      "SKU-C": { status: "error" },
    });
    expect(store.walmart.listingEffects({ kind: "item", sku: "SKU-A" })).toHaveLength(1);
  });

  it("are offered in their own condition, and with a picture where Walmart requires one", async () => {
    store.walmart.addCatalogProduct({ upc: UPC.b });
    const { "SKU-A": a, "SKU-B": b } = await merchant.add(account, ["SKU-A", "SKU-B"]);
    const setCondition = async (id: string, condition: string | null) =>
      (await store.post(`/admin/walmart/listings/${id}`, { condition })).data;
    expect(await setCondition(a.id, "Open Box")).toMatchObject({
      listing: { condition: "Open Box" },
    });
    expect(await setCondition(b.id, "Used")).toMatchObject({
      message: expect.stringMatching(/^condition must be one of New, Open Box/),
    });
    await setCondition(b.id, "Pre-Owned: Good");
    await merchant.match([a.id, b.id]);
    await store.sync(["listings"]);
    expect(store.walmart.item("SKU-A")).toMatchObject({ condition: "Open Box" });
    expect(await merchant.listings()).toMatchObject({
      "SKU-A": { status: "published" },
      "SKU-B": {
        status: "error",
        error_field: "mainImageUrl",
        remedy: expect.stringContaining("Add a picture"),
      },
    });

    await store.container
      .resolve(Modules.PRODUCT)
      .updateProducts(b.product_id, { images: [{ url: "https://example.com/mug.jpg" }] });
    await merchant.match([b.id]);
    await store.sync(["listings"]);
    expect(store.walmart.item("SKU-B")).toMatchObject({ condition: "Pre-Owned: Good" });
    expect((await setCondition(b.id, null)).listing.condition).toBeNull();
  });

  it("are not sent if their numbers, prices or variants are wrong", async () => {
    await merchant.variant("SKU-B", { upc: "036000291453" });
    const drafts = await merchant.add(account, ["SKU-A", "SKU-B"]);
    const { data } = await store.post("/admin/walmart/listings/match", { account_id: account });
    expect(data).toMatchObject({ queued: 1, refused: 1, errors: [] });
    expect(await merchant.listings("status=error")).toMatchObject({
      "SKU-B": {
        error_origin: "medusa",
        error_field: "upc",
        status_details: expect.stringContaining("wrong check digit"),
      },
    });
    expect(store.walmart.feeds()[0]).toMatchObject({ items: [{ sku: "SKU-A" }] });

    await merchant.variant("SKU-B", { upc: UPC.b });
    store.walmart.addCatalogProduct({ upc: UPC.b });
    await merchant.match([drafts["SKU-B"].id]);
    await store.sync(["listings"]);
    expect(await merchant.listings()).toMatchObject({ "SKU-B": { status: "published" } });
  });

  it("follow the account's map of identifiers and its price rule", async () => {
    await store.post(`/admin/walmart/accounts/${account}`, {
      settings: {
        identifiers: [{ field: "metadata.book", type: "ISBN" }],
        price: { percent: 10, rounding: ".99" },
      },
    });
    await merchant.variant("SKU-A", { metadata: { book: "0-306-40615-2" } });
    store.walmart.addCatalogProduct({ isbn: "0306406152" });
    expect(await merchant.addAndMatch(account, ["SKU-A"])).toMatchObject({
      "SKU-A": {
        status: "published",
        identifier_type: "ISBN",
        identifier: "0306406152",
        walmart_price: 11.99,
      },
    });
    expect(store.walmart.price("SKU-A")).toBe(11.99);
  });

  it.each(["after", "before"] as const)(
    "arrive once although the answer is lost (the effect %s)",
    async (effect) => {
      store.walmart.injectFault({ method: "POST", path: "/v3/feeds", kind: "reset", effect });
      const { "SKU-A": a } = await merchant.add(account, ["SKU-A"]);
      const { "SKU-A": sent } = await merchant.match([a.id]);
      expect(sent.status).toBe("processing");
      // Asked for again while it is under way: nothing more is sent.
      await merchant.match([a.id]);
      await store.sync(["listings"], { force: true });
      expect(await merchant.listings()).toMatchObject({ "SKU-A": { status: "published" } });
      expect(store.walmart.feeds()).toHaveLength(1);
    },
  );

  it("are in one feed alone, whoever asks at once", async () => {
    const { "SKU-A": a } = await merchant.add(account, ["SKU-A"]);
    await Promise.all([1, 2, 3, 4].map(() => merchant.match([a.id])));
    await store.sync(["listings"]);
    expect(store.walmart.feeds()).toHaveLength(1);
    expect(await merchant.listings()).toMatchObject({ "SKU-A": { status: "published" } });
  });

  it("show a feed that Walmart refuses as a whole, and can be matched again", async () => {
    store.walmart.injectFault({ method: "POST", path: "/v3/feeds", kind: "status", status: 400 });
    const { "SKU-A": a } = await merchant.add(account, ["SKU-A"]);
    expect(await merchant.match([a.id])).toMatchObject({
      "SKU-A": { status: "error", error_origin: "walmart", remedy: "Match the listing again." },
    });
    expect(await merchant.addAndMatch(account, ["SKU-A"])).toMatchObject({
      "SKU-A": { status: "published" },
    });
  });

  it("return an error for an invalid request", async () => {
    const post = async (path: string, body: unknown) => {
      const { status, data } = await store.post(`/admin/walmart/listings${path}`, body);
      return `${status} ${data.message}`;
    };
    const variant_ids = [store.seeded.variants["SKU-A"]];
    expect(await post("", { variant_ids })).toMatch(/^400 account_id is required/);
    expect(await post("", { account_id: account })).toMatch(/^400 variant_ids is required/);
    expect(await post("", { account_id: account, variant_ids: [] })).toMatch(/^400 variant_ids/);
    expect(await post("", { account_id: "nope", variant_ids })).toMatch(/^404 account_id: there/);
    expect(await post("", { account_id: account, variant_ids: ["nope"] })).toMatch(
      /^404 variant_ids: There is no variant with the id "nope"/,
    );
    expect(await post("", { account_id: account, product_ids: ["nope"] })).toMatch(
      /^404 product_ids/,
    );
    expect(await post("", { account_id: account, sales_channel_id: "nope" })).toMatch(
      /^404 sales_channel_id/,
    );
    expect(await post("", { account_id: account, collection_id: "nope" })).toMatch(
      /^404 collection_id/,
    );
    expect(await post("/match", {})).toMatch(/^400 ids is required/);
    expect(await post("/match", { ids: ["nope"] })).toMatch(
      /^404 ids: There is no Walmart listing/,
    );
    expect(await post("/match", { account_id: "nope" })).toMatch(/^404 account_id/);
    await merchant.variant("SKU-A", { sku: null });
    expect(await post("", { account_id: account, variant_ids })).toMatch(/^400 sku: The variant/);
    const { status } = await store.http.get("/admin/walmart/listings", {
      validateStatus: () => true,
    });
    expect(status).toBe(401);
  });
});
