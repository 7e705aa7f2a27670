import { FEED_MAX_ITEMS, type ItemEntry } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import { withServer } from "./support/with-server";

const ctx = withServer();
const setUp = () => clientOf(ctx.server, ctx.clock).itemSetup;
const feeds = () => clientOf(ctx.server, ctx.clock).feeds;
const urls = () => ctx.server.seen.map(({ url }) => url);
const VERSION = "5.0.20260803-17_50_56-api";

describe("product types", () => {
  const group = (name: string, ...types: string[]) => ({
    productTypeGroupName: name,
    productType: types.map((productTypeName) => ({ productTypeName })),
  });
  const clothing = { category: "Clothing", productTypeGroup: [group("Tops", "T-Shirts", "Tanks")] };

  it("are listed with their parents, and an unreadable part affects no other", async () => {
    ctx.server.on = () => ({
      body: { itemTaxonomy: [clothing, { category: 7, productTypeGroup: [{}] }] },
    });
    expect(await setUp().listProductTypes()).toEqual([
      { name: "T-Shirts", path: ["Clothing", "Tops"] },
      { name: "Tanks", path: ["Clothing", "Tops"] },
    ]);
    expect(urls()).toEqual([`/v3/items/taxonomy?feedType=MP_ITEM&version=${VERSION}`]);
  });

  it("are read from a tree with one category, too", async () => {
    ctx.server.on = () => ({ body: { itemTaxonomy: clothing } });
    const types = await setUp().listProductTypes({ feedType: "MP_MAINTENANCE", version: "5.0" });
    expect(types).toHaveLength(2);
    expect(urls()).toEqual(["/v3/items/taxonomy?feedType=MP_MAINTENANCE&version=5.0"]);
  });

  it("are not the categories that they have replaced", async () => {
    ctx.server.on = () => ({ body: { status: "SUCCESS", payload: [{ category: "Clothing" }] } });
    expect(await errorOf(setUp().listProductTypes())).toMatchObject({ kind: "unknown_shape" });
  });
});

describe("what product types require", () => {
  const schema = { title: "MPItemFeed", properties: { MPItem: {} } };
  const spec = (...productTypes: string[]) =>
    setUp().getSpec({ feedType: "MP_ITEM", productTypes });

  it.each([
    ["with its wrapper", { schema }],
    ["without it", schema],
  ])("is read %s, and each type is asked for once", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await spec("Sinks", "Sinks")).toEqual({ schema, problems: [] });
    expect(ctx.server.seen).toMatchObject([{ method: "POST", url: "/v3/items/spec" }]);
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual({
      feedType: "MP_ITEM",
      version: VERSION,
      productTypes: ["Sinks"],
    });
  });

  it("says which types are unknown", async () => {
    ctx.server.on = () => ({ status: 207, body: { schema, errors: ["Carrot is not valid"] } });
    expect(await spec("Sinks", "Carrot")).toEqual({ schema, problems: ["Carrot is not valid"] });
  });

  it("is empty if all types are unknown", async () => {
    const error = { code: "INVALID_REQUEST", field: "productTypes", description: "Invalid types" };
    ctx.server.on = () => ({ status: 400, body: { error: [error] } });
    expect(await spec("Carrot")).toEqual({ schema: {}, problems: ["Invalid types"] });
  });

  it("is refused with an unknown version", async () => {
    const error = { code: "INVALID_REQUEST", field: "version", description: "Invalid version" };
    ctx.server.on = () => ({ status: 400, body: error });
    expect(await errorOf(spec("Sinks"))).toMatchObject({ kind: "rejected", field: "version" });
  });

  it.each([0, 21])("is not requested for %s types", async (count) => {
    const types = Array.from({ length: count }, (_, index) => `Type ${index}`);
    expect(await errorOf(spec(...types))).toMatchObject({ kind: "rejected" });
    expect(ctx.server.seen).toEqual([]);
  });
});

describe("a search of Walmart's catalog", () => {
  const search = () => setUp().searchCatalog({ type: "upc", value: "012345678905" });
  const Orderable = { specProductType: "Mugs" };
  const Visible = { Mugs: { productName: "Camping mug" } };

  it("finds a product that has to be set up, with all that Walmart knows", async () => {
    const itemSpecPayload = { MPItem: [{ Orderable, Visible }] };
    ctx.server.on = () => ({
      body: { items: [{ feedType: "MP_ITEM", productType: "Mugs", itemSpecPayload }] },
    });
    expect(await search()).toEqual({
      feedType: "MP_ITEM",
      productType: "Mugs",
      title: "Camping mug",
      entry: { Orderable, Visible },
    });
    expect(urls()).toEqual(["/v3/items/walmart/search?responseFormat=SPEC&upc=012345678905"]);
  });

  it("finds a product on sale, with the title that buyers see", async () => {
    ctx.server.on = ({ url }) => ({
      body: url.includes("SPEC")
        ? { items: [{ feedType: "MP_ITEM_MATCH", itemSpecPayload: { MPItem: [{ Item: {} }] } }] }
        : { items: [{ title: "Camping mug", productType: "Mugs" }] },
    });
    expect(await search()).toEqual({
      feedType: "MP_ITEM_MATCH",
      productType: "Mugs",
      title: "Camping mug",
      entry: { Item: {} },
    });
  });

  it("finds a product on sale although its title cannot be read", async () => {
    ctx.server.on = ({ url }) =>
      url.includes("SPEC")
        ? { body: { items: [{ feedType: "MP_ITEM_MATCH" }] } }
        : { status: 400, body: { error: [{ code: "INVALID_REQUEST_PARAM", field: "upc" }] } };
    expect(await search()).toMatchObject({ feedType: "MP_ITEM_MATCH", title: null, entry: null });
  });

  it.each([
    ["an empty object", { body: {} }],
    ["an empty list", { body: { items: [] } }],
    ["a 404", { status: 404, body: { error: [{ code: "CONTENT_NOT_FOUND" }] } }],
  ])("finds nothing with %s", async (_name, response) => {
    ctx.server.on = () => response;
    expect(await search()).toBeNull();
  });

  it("does not take a product of an unknown kind for one of these", async () => {
    ctx.server.on = () => ({ body: { items: [{ feedType: "MP_NEW" }] } });
    expect(await errorOf(search())).toMatchObject({ kind: "unknown_shape" });
  });

  it("does not wait for the next day", async () => {
    const headers = { "x-next-replenish-time": String(ctx.clock.time + 3_600_000) };
    ctx.server.on = () => ({ status: 429, headers, body: {} });
    expect(await errorOf(search())).toMatchObject({ kind: "throttled" });
    expect(ctx.server.seen).toHaveLength(1);
  });
});

describe("exemptions from product identifiers", () => {
  const exemption = { exemptionStatus: "DENIED", brand: "Northfield", statusReason: "No proof" };

  it("are listed, page by page", async () => {
    ctx.server.on = ({ url }) => ({
      body: { payload: [exemption], nextCursor: url.includes("nextCursor") ? "" : "2" },
    });
    const found = await setUp().gtinExemptions({ brand: "Northfield" });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ status: "DENIED", brand: "Northfield", reason: "No proof" });
    expect(urls()).toEqual([
      "/v3/items/gtin-exemption/status?brand=Northfield&limit=1000",
      "/v3/items/gtin-exemption/status?brand=Northfield&limit=1000&nextCursor=2",
    ]);
  });

  it("are none if Walmart finds none", async () => {
    ctx.server.on = () => ({ status: 404, body: { error: [{ code: "CONTENT_NOT_FOUND" }] } });
    expect(await setUp().gtinExemptions()).toEqual([]);
  });
});

describe("feeds of items", () => {
  const entry = (sku: unknown): ItemEntry => ({
    Orderable: { specProductType: "Mugs", sku, price: 9.99 },
    Visible: { Mugs: { color: "Blue" } },
  });

  it.each(["MP_ITEM", "MP_MAINTENANCE"] as const)("have the header of %s", async (type) => {
    ctx.server.on = () => ({ body: { feedId: "F1" } });
    const submit = type === "MP_ITEM" ? feeds().submitItems : feeds().submitItemMaintenance;
    await submit([entry("MUG ")], { asBody: true, version: "5.0.1" });
    expect(urls()).toEqual([`/v3/feeds?feedType=${type}`]);
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual({
      MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version: "5.0.1" },
      MPItem: [{ Orderable: { sku: "MUG ", price: 9.99 }, Visible: { Mugs: { color: "Blue" } } }],
    });
  });

  it("are not sent with an item that has no SKU, or with too many items", async () => {
    expect(await errorOf(feeds().submitItems([entry(undefined)]))).toMatchObject({ field: "sku" });
    const many = Array.from({ length: (FEED_MAX_ITEMS.MP_ITEM ?? 0) + 1 }, () => entry("A"));
    expect(await errorOf(feeds().submitItems(many))).toMatchObject({ field: "items" });
    expect(ctx.server.seen).toEqual([]);
  });
});
