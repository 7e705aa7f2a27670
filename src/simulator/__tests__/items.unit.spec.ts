import { matchFeed, outcome, submit, UPCS } from "./support/listings";
import { openShop, type Shop } from "./support/seller";

describe("matching items with Walmart's catalog", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop({ settings: { feedSeconds: 0, throttle: "off" } });
    shop.simulator.addCatalogProduct({ upc: UPCS[0], productName: "Mug" });
  });
  afterEach(() => shop.simulator.stop());

  /** Matches an item and returns the status and errors of the feed's only item. */
  async function match(body: unknown) {
    const { feedId } = (await submit(shop, "MP_ITEM_MATCH", body)).body;
    const [item] = (await outcome(shop, feedId)).itemDetails.itemIngestionStatus;
    const errors = item.ingestionErrors?.ingestionError ?? [];
    return { status: item.ingestionStatus as string, error: errors[0] };
  }

  it("creates an item if the catalog has the product id", async () => {
    expect(await match(matchFeed([["A", UPCS[0]]]))).toEqual({ status: "SUCCESS" });
    const { body } = await shop.call("/v3/items/A");
    expect(body.ItemResponse).toEqual([
      expect.objectContaining({
        mart: "WALMART_US",
        sku: "A",
        upc: UPCS[0],
        gtin: `00${UPCS[0]}`,
        productName: "Mug",
        price: { currency: "USD", amount: 9.99 },
        publishedStatus: "PUBLISHED",
        lifecycleStatus: "ACTIVE",
      }),
    ]);
    expect(shop.simulator.listingEffects({ kind: "item" })).toMatchObject([
      { sku: "A", price: 9.99, source: "api", feedId: expect.any(String) },
    ]);
  });

  it.each([
    ["GTIN", `00${UPCS[0]}`],
    ["EAN", `0${UPCS[0]}`],
  ])("also finds a product by its %s", async (productIdType, productId) => {
    const productIdentifiers = { productIdType, productId };
    const { status } = await match(matchFeed([["A", ""]], { productIdentifiers }));
    expect(status).toBe("SUCCESS");
  });

  it("finds a book by either of its numbers", async () => {
    shop.simulator.addCatalogProduct({ isbn: "9780306406157" });
    const productIdentifiers = { productIdType: "ISBN", productId: "0306406152" };
    expect((await match(matchFeed([["A", ""]], { productIdentifiers }))).status).toBe("SUCCESS");
  });

  it("gives the item the publishing status of the catalog's product", async () => {
    shop.simulator.addCatalogProduct({
      upc: UPCS[0],
      publishedStatus: "UNPUBLISHED",
      unpublishedReasons: ["No picture"],
    });
    shop.simulator.addCatalogProduct({ upc: UPCS[1], publishedStatus: "STAGE" });
    shop.simulator.addCatalogProduct({ upc: UPCS[2], publishedStatus: "IN_PROGRESS" });
    await match(matchFeed(UPCS.map((upc, index) => [`S${index}`, upc])));
    const items = shop.simulator.items();
    expect(items.map((item) => item.publishedStatus)).toEqual([
      "UNPUBLISHED",
      "STAGE",
      "IN_PROGRESS",
    ]);
    const { body } = await shop.call("/v3/items/S0");
    expect(body.ItemResponse[0].unpublishedReasons).toEqual({ reason: ["No picture"] });
    shop.simulator.publish("S0");
    shop.simulator.unpublish("S1", ["End date"]);
    expect(shop.simulator.item("S0")).toMatchObject({
      publishedStatus: "PUBLISHED",
      unpublishedReasons: [],
    });
    expect(shop.simulator.item("S1")?.unpublishedReasons).toEqual(["End date"]);
  });

  it.each([
    ["a product id that is not in the catalog", matchFeed([["A", UPCS[1]]]), "ERR_PDI_0034"],
    ["a wrong check digit", matchFeed([["A", "012345678906"]]), "ERR_PDI_0034"],
    ["too few digits", matchFeed([["A", "12345678905"]]), "ERR_PDI_0034"],
    ["no weight", matchFeed([["A", UPCS[0]]], { ShippingWeight: undefined }), "ERR_PDI_0034"],
    ["a price of three decimals", matchFeed([["A", UPCS[0]]], { price: 9.999 }), "ERR_PDI_0034"],
    ["an unknown field", matchFeed([["A", UPCS[0]]], { color: "red" }), "ERR_PDI_0034"],
  ])("rejects %s", async (_name, body, code) => {
    const { status, error } = await match(body);
    expect([status, error.code]).toEqual(["DATA_ERROR", code]);
    expect(shop.simulator.items()).toEqual([]);
    expect(shop.simulator.listingEffects({ kind: "item" })).toEqual([]);
  });

  it("rejects a SKU of another product, and a second SKU for a product", async () => {
    shop.simulator.addCatalogProduct({ upc: UPCS[1] });
    await match(matchFeed([["A", UPCS[0]]]));
    const bound = await match(matchFeed([["A", UPCS[1]]]));
    expect(bound.error.code).toBe("ERR_EXT_DATA_0101211");
    const conflict = await match(matchFeed([["B", UPCS[0]]]));
    expect(conflict.error.code).toBe("ERR_EXT_DATA_0101119");
  });

  it("rejects an offer that conflicts with the catalog's product", async () => {
    shop.simulator.addCatalogProduct({ upc: UPCS[0], minPrice: 20 });
    const price = await match(matchFeed([["A", UPCS[0]]]));
    expect(price.error).toMatchObject({ code: "ERR_EXT_DATA_0101116", field: "price" });
    shop.simulator.addCatalogProduct({ upc: UPCS[0], conflict: true });
    const conflict = await match(matchFeed([["A", UPCS[0]]]));
    expect(conflict.error.code).toBe("ERR_EXT_DATA_0101119");
  });

  it("changes an item that is sent again", async () => {
    await match(matchFeed([["A", UPCS[0]]]));
    expect((await match(matchFeed([["A", UPCS[0]]], { price: 5 }))).status).toBe("SUCCESS");
    expect(shop.simulator.price("A")).toBe(5);
    expect(shop.simulator.items()).toHaveLength(1);
  });
});

describe("the list of items", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop({ settings: { retireSeconds: 3600 } });
  });
  afterEach(() => shop.simulator.stop());

  const add = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      shop.simulator.addItem({ sku: `S${index}` });
    }
  };
  const next = (cursor: string) => `/v3/items?nextCursor=${encodeURIComponent(cursor)}&limit=50`;

  const skusOf = (body: { ItemResponse: { sku: string }[] }) =>
    body.ItemResponse.map(({ sku }) => sku);

  it("keeps its cursor, and pages by offset", async () => {
    add(120);
    const first = (await shop.call(next("*"))).body;
    expect(first.totalItems).toBe(120);
    const page = async (offset: number) =>
      await shop.call(`${next(first.nextCursor)}&offset=${offset}`);
    // Without an offset the same page comes again.
    const again = (await shop.call(next(first.nextCursor))).body;
    expect([skusOf(again), again.nextCursor]).toEqual([skusOf(first), first.nextCursor]);
    const third = (await page(100)).body;
    expect(third).toMatchObject({ totalItems: 120, nextCursor: first.nextCursor });
    expect(skusOf(third)).toHaveLength(20);
    expect((await page(120)).status).toBe(404);
    expect((await page(10_001)).status).toBe(400);
  });

  it("pages by cursor if the setting says so, with none on the last page", async () => {
    shop.simulator.updateSettings({ itemPaging: "cursor" });
    add(120);
    const skus = new Set<string>();
    const sizes: number[] = [];
    for (let cursor = "*"; cursor;) {
      const { body } = await shop.call(next(cursor));
      expect(body.totalItems).toBe(120);
      skusOf(body).forEach((sku) => skus.add(sku));
      sizes.push(body.ItemResponse.length);
      cursor = body.nextCursor;
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(skus.size).toBe(120);
  });

  it("repeats a page in place of another, as often as the setting says", async () => {
    shop.simulator.updateSettings({ wrongItemLists: 1 });
    add(150);
    const pages = async () => {
      const first = (await shop.call(next("*"))).body;
      const others = [50, 100].map((offset) =>
        shop.call(`${next(first.nextCursor)}&offset=${offset}`),
      );
      return [first, ...(await Promise.all(others)).map(({ body }) => body)].map(
        (body) => skusOf(body)[0],
      );
    };
    expect(await pages()).toEqual(["S0", "S50", "S50"]);
    expect(await pages()).toEqual(["S0", "S50", "S100"]);
  });

  it("rejects a cursor after two minutes", async () => {
    add(60);
    const { nextCursor } = (await shop.call(next("*"))).body;
    shop.simulator.advanceClock(119_000);
    expect((await shop.call(next(nextCursor))).status).toBe(200);
    shop.simulator.advanceClock(2_000);
    const late = await shop.call(next(nextCursor));
    expect(late.status).toBe(400);
    expect(late.body.error[0]).toMatchObject({
      code: "INVALID_REQUEST_PARAM.GMP_ITEM_QUERY_API",
      field: "nextCursor",
    });
  });

  it("neither skips nor repeats items when some are removed between pages", async () => {
    shop.simulator.updateSettings({ retireSeconds: 0 });
    add(60);
    const first = (await shop.call(next("*"))).body;
    await shop.call("/v3/items/S3", { method: "DELETE" });
    const second = (await shop.call(`${next(first.nextCursor)}&offset=50`)).body;
    expect(second.ItemResponse.map((item: { sku: string }) => item.sku)).toEqual(
      Array.from({ length: 10 }, (_, index) => `S${50 + index}`),
    );
  });

  it("filters, and pages by offset", async () => {
    add(5);
    shop.simulator.unpublish("S2", ["No picture"]);
    const unpublished = await shop.call("/v3/items?publishedStatus=UNPUBLISHED");
    expect(unpublished.body).toMatchObject({ totalItems: 1, ItemResponse: [{ sku: "S2" }] });
    const page = await shop.call("/v3/items?offset=3&limit=2");
    expect(page.body).toMatchObject({ ItemResponse: [{ sku: "S3" }, { sku: "S4" }] });
    expect((await shop.call("/v3/items?sku=S4")).body.totalItems).toBe(1);
  });

  it("returns 404 if empty, and rejects a limit above 1000", async () => {
    const none = await shop.call(next("*"));
    expect(none.status).toBe(404);
    expect(none.body.error[0].code).toBe("CONTENT_NOT_FOUND.GMP_ITEM_QUERY_API");
    expect((await shop.call("/v3/items?limit=1001")).status).toBe(400);
    expect((await shop.call("/v3/items/S0")).status).toBe(404);
  });

  it("finds an item by its product id", async () => {
    shop.simulator.addItem({ sku: "A", upc: "012345678905" });
    const { body } = await shop.call("/v3/items/00012345678905?productIdType=GTIN");
    expect(body.ItemResponse[0].sku).toBe("A");
  });

  it("retires an item after a delay, permanently", async () => {
    shop.simulator.addItem({ sku: "A/1", quantity: 3 });
    const path = `/v3/items/${encodeURIComponent("A/1")}`;
    const { status, body } = await shop.call(path, { method: "DELETE" });
    expect([status, body.sku]).toEqual([200, "A/1"]);
    await shop.call(path, { method: "DELETE" });
    const effects = shop.simulator.listingEffects({ kind: "retire" });
    expect(effects.map(({ repeated }) => repeated)).toEqual([undefined, true]);
    shop.simulator.advanceClock(3_000_000 - 2_400_000);
    expect((await shop.call(path)).status).toBe(200);
    expect(shop.simulator.item("A/1")?.retiring).toBe(true);
    shop.simulator.advanceClock(3_000_000);
    shop.token = (await shop.login()).body.access_token;
    expect((await shop.call(path)).status).toBe(404);
    expect(shop.simulator.inventory("A/1")).toBeUndefined();
    shop.simulator.addItem({ sku: "B" });
    const all = await shop.call(next("*"));
    expect(skusOf(all.body)).toEqual(["B", "A/1"]);
    const retired = await shop.call("/v3/items?lifecycleStatus=RETIRED");
    expect(retired.body.ItemResponse).toMatchObject([{ sku: "A/1", lifecycleStatus: "RETIRED" }]);
  });
});
