import { GTINS, shirt, itemFeed } from "./support/item-set-up";
import { submit } from "./support/listings";
import { openShop, type Shop } from "./support/seller";

const [gtin, otherGtin] = GTINS;
const UPC = gtin.slice(2);
const VERSION = "5.0.20260803-17_50_56-api";
const SEARCH = "/v3/items/walmart/search?responseFormat=SPEC";
const DAY = 86_400_000;

describe("what sellers need to know to set items up", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop({ settings: { feedSeconds: 0 } });
  });
  afterEach(() => shop.simulator.stop());

  const spec = (productTypes: string[], version = VERSION) =>
    shop.call("/v3/items/spec", {
      method: "POST",
      body: { feedType: "MP_ITEM", version, productTypes },
    });
  const search = async (query: string) => (await shop.call(`${SEARCH}&${query}`)).body;

  it("has a tree of product types in a version", async () => {
    const { body } = await shop.call(`/v3/items/taxonomy?feedType=MP_ITEM&version=${VERSION}`);
    const clothing = body.itemTaxonomy.find(
      ({ category }: { category: string }) => category === "Clothing",
    );
    expect(clothing.productTypeGroup[0]).toMatchObject({
      productTypeGroupName: "Tops",
      productType: [{ productTypeName: "T-Shirts" }],
    });
    expect((await shop.call("/v3/items/taxonomy")).body).toMatchObject({ status: "SUCCESS" });
    expect((await shop.call("/v3/items/taxonomy?version=6.0")).status).toBe(400);
  });

  it("answers what known product types require, and names the others", async () => {
    const some = await spec(["T-Shirts", "Carrot"]);
    expect(some).toMatchObject({
      status: 207,
      body: { errors: [`Carrot is not a valid PT for MP_ITEM/${VERSION}`] },
    });
    const { Visible, Orderable } = some.body.schema.properties.MPItem.items.properties;
    expect(Object.keys(Visible.properties)).toEqual(["T-Shirts"]);
    expect(Visible.properties["T-Shirts"].properties.keyFeatures).toMatchObject({ minItems: 3 });
    expect(Orderable.required).toContain("ShippingWeight");
  });

  it.each([
    ["unknown product types", ["Carrot"], VERSION, "productTypes"],
    ["a short version", ["T-Shirts"], "5.0", "version"],
  ])("answers 400 to %s", async (_name, types, version, field) => {
    expect(await spec(types, version)).toMatchObject({
      status: 400,
      body: { error: [{ field }] },
    });
  });

  it("answers what is required three times a minute", async () => {
    for (let count = 0; count < 3; count += 1) expect((await spec(["Sinks"])).status).toBe(200);
    expect((await spec(["Sinks"])).status).toBe(429);
  });

  it("finds products on sale, products to set up, and nothing", async () => {
    shop.simulator.addCatalogProduct({ gtin, productName: "Mug", productType: "Mugs" });
    shop.simulator.addCatalogProduct({
      gtin: otherGtin,
      onSale: false,
      productName: "Bowl",
      productType: "Mugs",
      attributes: { color: "Blue" },
    });
    expect(await search(`upc=${UPC}`)).toMatchObject({
      items: [
        {
          feedType: "MP_ITEM_MATCH",
          itemSpecPayload: { MPItem: [{ Item: { productIdentifiers: { productId: gtin } } }] },
        },
      ],
    });
    const { items } = await search(`gtin=${otherGtin}`);
    expect(items[0]).toMatchObject({ feedType: "MP_ITEM", productType: "Mugs" });
    expect(items[0].itemSpecPayload.MPItem[0]).toMatchObject({
      Orderable: { specProductType: "Mugs" },
      Visible: { Mugs: { productName: "Bowl", color: "Blue" } },
    });
    expect(await search("upc=042100005264")).toEqual({});
    const shown = await shop.call(`/v3/items/walmart/search?upc=${UPC}`);
    expect(shown.body.items).toMatchObject([{ title: "Mug" }]);
    expect((await shop.call("/v3/items/walmart/search?upc=042100005264")).status).toBe(404);
  });

  it("finds an item that a seller set up once it is published", async () => {
    shop.simulator.updateSettings({ publishSeconds: 60 });
    await submit(shop, "MP_ITEM", itemFeed([shirt("TEE", gtin)]));
    expect(await search(`gtin=${gtin}`)).toEqual({});
    shop.simulator.advanceClock(60_000);
    expect(await search(`gtin=${gtin}`)).toMatchObject({ items: [{ feedType: "MP_ITEM_MATCH" }] });
  });

  it.each(["", "query=mug", `upc=${UPC}&gtin=${gtin}`])(
    "answers 400 to a search with %p",
    async (query) => {
      expect((await shop.call(`${SEARCH}&${query}`)).status).toBe(400);
    },
  );

  it("counts searches by the day, whatever else is throttled", async () => {
    shop.simulator.updateSettings({ throttle: "off", searchesPerDay: 1 });
    await search(`upc=${UPC}`);
    const spent = await shop.call(`${SEARCH}&upc=${UPC}`);
    expect(spent.status).toBe(429);
    const wait = Number(spent.headers.get("x-next-replenish-time")) - Date.now();
    expect(wait).toBeLessThanOrEqual(DAY);
    expect((await shop.call(`/v3/items/walmart/search?upc=${UPC}`)).status).toBe(404);
    shop.simulator.advanceClock(DAY);
    shop.token = (await shop.login()).body.access_token;
    expect(await search(`upc=${UPC}`)).toEqual({});
  });

  it("lists the seller's exemptions from product identifiers", async () => {
    shop.simulator.addGtinExemption({ brand: "Northfield", productType: "Mugs" });
    shop.simulator.addGtinExemption({
      brand: "Westwood",
      exemptionStatus: "DENIED",
      statusReason: "No proof",
    });
    const list = async (query: string) =>
      (await shop.call(`/v3/items/gtin-exemption/status?${query}`)).body;
    expect(await list("brand=north")).toMatchObject({
      payload: [{ brand: "Northfield", exemptionStatus: "APPROVED", submissionId: "1" }],
      nextCursor: "",
    });
    const first = await list("limit=1");
    expect(first).toMatchObject({ payload: [{ brand: "Westwood" }], nextCursor: "1" });
    expect(await list("limit=1&nextCursor=1")).toMatchObject({
      payload: [{ brand: "Northfield" }],
    });
  });

  it("is controlled over HTTP, too", async () => {
    const { body } = await spec(["Sinks"]);
    const { schema } = body;
    schema.properties.MPItem.items.properties.Visible.properties = { Ladders: { type: "object" } };
    expect((await shop.control("item-specs", { spec: { schema } })).body).toEqual({
      productTypes: ["Ladders"],
    });
    expect((await spec(["Ladders"])).status).toBe(200);
    await shop.control("items/review", { sku: "TEE" });
    await submit(shop, "MP_ITEM", itemFeed([shirt("TEE", gtin)]));
    expect(shop.simulator.item("TEE")).toBeUndefined();
    const done = { sku: "TEE", outcome: "approved" };
    expect((await shop.control("items/finish-review", done)).status).toBe(201);
    expect(shop.simulator.item("TEE")).toBeDefined();
    expect((await shop.control("items/finish-review", done)).status).toBe(404);
    expect((await shop.control("items/prohibit", { sku: "AXE" })).status).toBe(201);
    const picture = { address: "https://example.com/a.jpg", status: 404 };
    expect((await shop.control("pictures", picture)).status).toBe(201);
    expect((await shop.control("gtin-exemptions", { brand: "Northfield" })).status).toBe(201);
    expect((await shop.control("item-specs", { spec: {} })).status).toBe(400);
  });
});
