import { change, group, GTINS, itemFeed, shirt, SPEC_VERSION } from "./support/item-set-up";
import { outcome, submit } from "./support/listings";
import { openShop, type Shop } from "./support/seller";

const [gtin, otherGtin, thirdGtin] = GTINS;

describe("set-up feeds", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ settings: { throttle: "off", feedSeconds: 0 } });
  });
  afterAll(() => shop.simulator.stop());
  beforeEach(async () => {
    shop.simulator.reset();
    shop.simulator.updateSettings({ throttle: "off", feedSeconds: 0 });
    shop.token = (await shop.login()).body.access_token;
  });

  /** Submits a feed and returns its status. */
  async function result(feedType: string, feed: unknown) {
    const { body } = await submit(shop, feedType, feed);
    return outcome(shop, body.feedId as string);
  }
  /** Sets items up and returns the first error of each, as `code field`. */
  async function setUp(...entries: unknown[]): Promise<(string | null)[]> {
    return errorsOf(await result("MP_ITEM", itemFeed(entries)));
  }
  async function maintain(...entries: unknown[]): Promise<(string | null)[]> {
    return errorsOf(await result("MP_MAINTENANCE", itemFeed(entries)));
  }
  function errorsOf(status: Awaited<ReturnType<typeof outcome>>): (string | null)[] {
    type Item = { ingestionErrors?: { ingestionError: { code: string; field: string }[] } };
    return (status.itemDetails.itemIngestionStatus as Item[]).map(({ ingestionErrors }) => {
      const [error] = ingestionErrors?.ingestionError ?? [];
      return error ? `${error.code} ${error.field}` : null;
    });
  }

  it("set an item up, which is published later", async () => {
    shop.simulator.updateSettings({ publishSeconds: 600 });
    expect(await setUp(shirt("TEE", gtin))).toEqual([null]);
    expect(shop.simulator.item("TEE")).toMatchObject({
      gtin,
      publishedStatus: "IN_PROGRESS",
      productType: "T-Shirts",
      price: 19.99,
      attributes: { color: "Navy", keyFeatures: expect.any(Array) },
      variantGroupId: null,
    });
    shop.simulator.advanceClock(600_000);
    expect(shop.simulator.item("TEE")?.publishedStatus).toBe("PUBLISHED");
  });

  const invalid: [string, string, Record<string, unknown>, Record<string, unknown>?][] = [
    ["an unknown attribute", "ERR_PDI_0034 fabric", { fabric: "Cotton" }],
    ["a word that is not in the list", "ERR_PDI_0034 zippered", { zippered: "Maybe" }],
    ["a missing attribute", "ERR_PDI_0034 color", { color: undefined }],
    [
      "a value that a condition requires",
      "ERR_PDI_0034 warrantyText",
      { has_written_warranty: "Yes - Warranty Text" },
    ],
    ["a short list", "EXT_DATA_ERROR_55506974520167 keyFeatures", { keyFeatures: ["One"] }],
    ["a single value", "EXT_DATA_ERROR_50716566635066 keyFeatures", { keyFeatures: "One" }],
    ["three decimals", "EXT_DATA_ERROR_68050064665065 price", {}, { price: 1.999 }],
    ["a bare date", "EXT_DATA_ERROR_00030257670757 startDate", {}, { startDate: "2026-12-01" }],
    ["the product type", "ERR_PDI_0034 specProductType", {}, { specProductType: "T-Shirts" }],
    [
      "a wrong check digit",
      "ERR_PDI_0034 productId",
      {},
      { productIdentifiers: { productIdType: "GTIN", productId: "00012345678904" } },
    ],
    [
      "a variant without its group",
      "EXT_DATA_ERROR_05570905585050 variantGroupId",
      { isPrimaryVariant: "Yes", variantAttributeNames: ["color"] },
    ],
    [
      "a variant attribute without a value",
      "EXT_DATA_ERROR_05570905585050 pattern",
      group("G", true, ["pattern"]),
    ],
    [
      "four variant attributes",
      "EXT_DATA_ERROR_05570905585050 variantAttributeNames",
      group("G", true, ["color", "clothingSize", "count", "countPerPack"]),
    ],
    [
      "a variant attribute that the type does not have",
      "ERR_PDI_0034 variantAttributeNames",
      group("G", true, ["zippered"]),
    ],
  ];
  it.each(invalid)("reject %s", async (...[, error, visible, offer]) => {
    expect(await setUp(shirt("TEE", gtin, visible, offer))).toEqual([error]);
    expect(shop.simulator.items()).toEqual([]);
  });

  it.each([
    ["an unknown field", { subset: "EXTERNAL" }, "EXT_DATA_ERROR_60670554076755"],
    ["no business unit", { businessUnit: undefined }, "EXT_DATA_ERROR_72600149546850"],
    ["a short version", { version: "5.0" }, "ERR_PDI_0001"],
  ])("reject a header with %s", async (_name, header, code) => {
    const status = await result("MP_ITEM", itemFeed([shirt("TEE", gtin)], header));
    expect(status).toMatchObject({
      feedStatus: "ERROR",
      ingestionErrors: { ingestionError: [{ code }] },
    });
  });

  it("reject more than 10,000 items", async () => {
    const status = await result("MP_ITEM", itemFeed(Array.from({ length: 10_001 }, () => ({}))));
    expect(status).toMatchObject({ feedStatus: "ERROR", itemsReceived: 0 });
  });

  it("accept ten an hour of each type", async () => {
    shop.simulator.updateSettings({ throttle: "on" });
    const send = async (type: string) =>
      (await submit(shop, type, itemFeed([shirt("TEE", gtin)]))).status;
    for (let count = 0; count < 10; count += 1) expect(await send("MP_ITEM")).toBe(200);
    expect(await send("MP_ITEM")).toBe(429);
    expect(await send("MP_MAINTENANCE")).toBe(200);
  });

  it("need exactly one primary variant of a group, whatever comes later", async () => {
    const small = (isPrimary: boolean) =>
      shirt("S", gtin, { ...group("TEE", isPrimary), clothingSize: "S" });
    const medium = (isPrimary: boolean) => shirt("M", otherGtin, group("TEE", isPrimary));
    const code = "EXT_DATA_ERROR_05570905585050 isPrimaryVariant";
    expect(await setUp(small(false), medium(false))).toEqual([code, code]);
    expect(await setUp(small(true), medium(true))).toEqual([null, code]);
    expect(await setUp(medium(false))).toEqual([null]);
    expect(await setUp(shirt("L", thirdGtin, group("TEE", true)))).toEqual([code]);
    expect(shop.simulator.item("S")).toMatchObject({
      variantGroupId: "TEE",
      isPrimaryVariant: true,
    });
  });

  it("reject an identifier that another seller, or another SKU, has", async () => {
    shop.simulator.addCatalogProduct({ gtin });
    expect(await setUp(shirt("TEE", gtin))).toEqual(["ERR_EXT_DATA_0101119 productId"]);
    expect(await setUp(shirt("TEE", otherGtin), shirt("TEE2", otherGtin))).toEqual([
      null,
      "ERR_EXT_DATA_0101119 productId",
    ]);
  });

  it("reject another identifier for a SKU until a day after its retirement", async () => {
    const HOUR = 3_600_000;
    await setUp(shirt("TEE", gtin));
    expect(await setUp(shirt("TEE", otherGtin))).toEqual(["ERR_EXT_DATA_0101211 sku"]);
    await shop.call("/v3/items/TEE", { method: "DELETE" });
    shop.simulator.advanceClock(2 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    expect(shop.simulator.item("TEE")).toBeUndefined();
    expect(await setUp(shirt("TEE", otherGtin))).toEqual(["ERR_EXT_DATA_0101211 sku"]);
    shop.simulator.advanceClock(24 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    expect(await setUp(shirt("TEE", otherGtin))).toEqual([null]);
  });

  it("set a retired SKU up again with the same identifier at once", async () => {
    await setUp(shirt("TEE", gtin));
    shop.simulator.updateSettings({ retireSeconds: 0 });
    await shop.call("/v3/items/TEE", { method: "DELETE" });
    expect(shop.simulator.item("TEE")).toBeUndefined();
    expect(await setUp(shirt("TEE", gtin))).toEqual([null]);
  });

  it("hold a SKU for review, and reject a prohibited one", async () => {
    const { simulator } = shop;
    simulator.reviewItem("TEE");
    simulator.reviewItem("HAT");
    simulator.prohibitItem("AXE");
    expect(
      await setUp(shirt("TEE", gtin), shirt("HAT", otherGtin), shirt("AXE", thirdGtin)),
    ).toEqual([
      "EXT_DATA_ERROR_56026862530206 sku",
      "EXT_DATA_ERROR_56026862530206 sku",
      "EXT_DATA_ERROR_71666506605865 sku",
    ]);
    expect(simulator.items()).toEqual([]);
    simulator.finishReview("TEE", "approved");
    expect(simulator.item("TEE")?.publishedStatus).toBe("PUBLISHED");
    simulator.finishReview("HAT", "prohibited");
    expect(await setUp(shirt("HAT", otherGtin))).toEqual(["EXT_DATA_ERROR_71666506605865 sku"]);
    simulator.acceptItem("HAT");
    expect(await setUp(shirt("HAT", otherGtin))).toEqual([null]);
  });

  it("end a review after two days", async () => {
    shop.simulator.reviewItem("TEE");
    await setUp(shirt("TEE", gtin));
    shop.simulator.advanceClock(2 * 86_400_000);
    expect(shop.simulator.item("TEE")?.publishedStatus).toBe("PUBLISHED");
  });

  it("reject a picture that cannot be loaded", async () => {
    const missing = `${shop.simulator.url}/picture.jpg`;
    expect(await setUp(shirt("TEE", gtin, { mainImageUrl: missing }))).toEqual([
      "ERR_PDI_0034 mainImageUrl",
    ]);
    const far = "https://cdn.example.com/gone.jpg";
    shop.simulator.setPicture(far, 404);
    expect(await setUp(shirt("TEE", gtin, { mainImageUrl: far }))).toEqual([
      "ERR_PDI_0034 mainImageUrl",
    ]);
    shop.simulator.setPicture(far, 200);
    expect(await setUp(shirt("TEE", gtin, { mainImageUrl: far }))).toEqual([null]);
  });

  it("set the quantity at the seller's virtual node", async () => {
    const { body } = await shop.call("/v3/settings/partnerprofile");
    const inventory = [{ fulfillmentCenterID: body.partner.partnerId, quantity: 7 }];
    expect(await setUp(shirt("TEE", gtin, {}, { inventory }))).toEqual([null]);
    expect(shop.simulator.inventory("TEE")?.available).toBe(7);
  });

  it("change what a maintenance feed names, and nothing else", async () => {
    await setUp(shirt("TEE", gtin));
    expect(await maintain(change("TEE", gtin, { color: "Ink", keyFeatures: ["One"] }))).toEqual([
      null,
    ]);
    expect(shop.simulator.item("TEE")?.attributes).toMatchObject({
      color: "Ink",
      keyFeatures: ["One"],
      brand: "Northfield",
    });
    expect(shop.simulator.listingEffects({ kind: "content" })).toMatchObject([{ sku: "TEE" }]);
  });

  it.each([
    ["an unknown item", change("HAT", otherGtin, {}), "ERR_PDI_0034 sku"],
    ["another identifier", change("TEE", otherGtin, {}), "ERR_EXT_DATA_0101211 sku"],
    ["another condition", change("TEE", gtin, { condition: "New" }), "ERR_PDI_0034 condition"],
    [
      "another country of origin",
      change("TEE", gtin, {}, { country_of_origin_substantial_transformation: "Spain" }),
      "ERR_PDI_0034 country_of_origin_substantial_transformation",
    ],
    [
      "a part of a variant group",
      change("TEE", gtin, { variantGroupId: "G" }),
      "EXT_DATA_ERROR_05570905585050 variantAttributeNames",
    ],
  ])("do not change %s", async (_name, entry, error) => {
    await setUp(shirt("TEE", gtin));
    expect(await maintain(entry)).toEqual([error]);
  });

  it("have a list of the versions that Walmart still takes", async () => {
    shop.simulator.updateSettings({ itemSpecVersions: ["5.0.20261001-10_00_00-api"] });
    const status = await result("MP_ITEM", itemFeed([shirt("TEE", gtin)]));
    expect(status.ingestionErrors.ingestionError[0].description).toContain(SPEC_VERSION);
  });
});
