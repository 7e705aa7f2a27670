import {
  inventoryFeed,
  matchFeed,
  outcome,
  priceAndPromotionFeed,
  priceFeed,
  submit,
  UPCS,
} from "./support/listings";
import { openShop, type Shop } from "./support/seller";

describe("feeds", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop({ settings: { feedSeconds: 60 } });
    for (const sku of ["A", "B"]) {
      shop.simulator.addItem({ sku, price: 10, quantity: 1 });
    }
  });
  afterEach(() => shop.simulator.stop());

  it("take their time before their changes take effect", async () => {
    const { status, body } = await submit(
      shop,
      "inventory",
      inventoryFeed([
        ["A", 7],
        ["NONE", 1],
      ]),
    );
    expect(status).toBe(200);
    expect(body.feedId).toMatch(/^[0-9A-F]{32}@/);
    expect(await outcome(shop, body.feedId)).toMatchObject({
      feedStatus: "RECEIVED",
      itemsReceived: 0,
    });
    shop.simulator.advanceClock(30_000);
    expect(await outcome(shop, body.feedId)).toMatchObject({
      feedStatus: "INPROGRESS",
      itemsProcessing: 2,
      itemDetails: { itemIngestionStatus: [{ sku: "A", ingestionStatus: "INPROGRESS" }, {}] },
    });
    expect(shop.simulator.inventory("A")?.quantity).toBe(1);
    shop.simulator.advanceClock(30_000);
    expect(await outcome(shop, body.feedId)).toMatchObject({
      feedStatus: "PROCESSED",
      itemsReceived: 2,
      itemsSucceeded: 1,
      itemsFailed: 1,
      itemsProcessing: 0,
      itemDetails: {
        itemIngestionStatus: [
          { sku: "A", index: 0, ingestionStatus: "SUCCESS" },
          {
            sku: "NONE",
            index: 1,
            ingestionStatus: "DATA_ERROR",
            ingestionErrors: { ingestionError: [{ type: "DATA_ERROR", field: "sku" }] },
          },
        ],
      },
    });
    expect(shop.simulator.inventory("A")?.quantity).toBe(7);
    const effects = shop.simulator.listingEffects({ feedId: body.feedId });
    expect(effects.map(({ kind, sku }) => [kind, sku])).toEqual([
      ["feed", ""],
      ["inventory", "A"],
    ]);
  });

  it("can be JSON bodies, with stock of several ship nodes, and prices", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const quantity = { unit: "EACH", amount: 4 };
    const shipNodes = ["East", "West"].map((shipNode) => ({ shipNode, quantity }));
    const nodes = { inventoryHeader: { version: "1.5" }, inventory: [{ sku: "A", shipNodes }] };
    await shop.call("/v3/feeds?feedType=MP_INVENTORY", { method: "POST", body: nodes });
    await shop.call("/v3/feeds?feedType=price", { method: "POST", body: priceFeed([["B", 3.21]]) });
    expect(shop.simulator.feeds()).toMatchObject([
      { feedType: "price", feedStatus: "PROCESSED", itemsSucceeded: 1 },
      { feedType: "MP_INVENTORY", items: [{ sku: "A", errors: [] }] },
    ]);
    expect(shop.simulator.inventory("A")?.nodes).toMatchObject({
      East: { quantity: 4 },
      West: { quantity: 4 },
    });
    expect(shop.simulator.price("B")).toBe(3.21);
  });

  it.each([
    ["inventory", "{"],
    ["inventory", { inventoryHeader: { version: "1.4" }, inventory: [{ sku: "A" }] }],
    ["inventory", { ...inventoryFeed([["A", 1]]), InventoryHeader: { version: "1.5" } }],
    ["price", { PriceFeed: priceFeed([["A", 1]]) }],
    ["MP_ITEM_MATCH", { ...matchFeed([["A", UPCS[0]]]), MPItemFeedHeader: {} }],
  ])("fail as a whole as %s if they contain %j", async (feedType, body) => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const { feedId } = (await submit(shop, feedType, body)).body;
    const feed = await outcome(shop, feedId);
    expect(feed).toMatchObject({ feedStatus: "ERROR", itemsReceived: 0 });
    expect(feed.ingestionErrors.ingestionError[0].code).toBe("ERR_PDI_0001");
  });

  it("are rejected without a type, file or form, or if the file is too large", async () => {
    const feed = inventoryFeed([["A", 1]]);
    expect((await submit(shop, "", feed)).body.error[0].code).toMatch(/^MISSING_REQUEST_PARAM/);
    expect((await submit(shop, "MP_WFS_ITEM", feed)).status).toBe(400);
    expect((await submit(shop, "inventory", feed, "feed")).body.error[0].field).toBe("file");
    const text = { method: "POST", headers: { "Content-Type": "text/plain" }, body: "A" };
    expect((await shop.call("/v3/feeds?feedType=price", text)).status).toBe(400);
    const large = await submit(shop, "MP_INVENTORY", " ".repeat(1024 * 1024 + 1));
    expect(large.body.error[0].description).toContain("1048576");
    expect(shop.simulator.feeds()).toEqual([]);
  });

  it("set prices in the newer form, by the entries of its version", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const versions = ["2.0.20240126-12_25_52-api", "5.0.20250328-17_43_36-api"];
    for (const [index, version] of versions.entries()) {
      const feed = priceAndPromotionFeed([["A", 4 + index]], version);
      const { feedId } = (await submit(shop, "PRICE_AND_PROMOTION", feed)).body;
      expect(await outcome(shop, feedId)).toMatchObject({ itemsSucceeded: 1 });
      expect(shop.simulator.price("A")).toBe(4 + index);
    }
    const mixed = { ...priceAndPromotionFeed([["A", 9]], versions[0]), MPItem: [{ Price: {} }] };
    const { feedId } = (await submit(shop, "PRICE_AND_PROMOTION", mixed)).body;
    expect(await outcome(shop, feedId)).toMatchObject({ feedStatus: "ERROR" });
  });

  it("are refused by type, as Walmart does with a removed one", async () => {
    shop.simulator.updateSettings({ refusedFeedTypes: ["price"] });
    const { status, body } = await submit(shop, "price", priceFeed([["A", 1]]));
    expect(status).toBe(400);
    expect(body.error[0]).toMatchObject({ field: "feedType" });
    expect(shop.simulator.feeds()).toEqual([]);
  });

  it.each([
    ["none", 0, 0],
    ["json", 0, 1],
    ["all", 1, 1],
  ] as const)(
    "leave no trace if %s are taken, although the answer is 200",
    async (taken, form, json) => {
      shop.simulator.updateSettings({ feedsTaken: taken });
      const feed = inventoryFeed([["A", 1]]);
      const first = await submit(shop, "inventory", feed);
      expect(first.status).toBe(200);
      expect(shop.simulator.feeds()).toHaveLength(form);
      await shop.call("/v3/feeds?feedType=inventory", { method: "POST", body: feed });
      expect(shop.simulator.feeds()).toHaveLength(form + json);
    },
  );

  it("match items by the header of their version, whose fields are exactly these", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const old = {
      processMode: "REPLACE",
      subset: "EXTERNAL",
      locale: "en",
      sellingChannel: "mpsetupbymatch",
      version: "4.2",
    };
    const feed = matchFeed([["M", UPCS[0]]]);
    const statusWith = async (header: object) => {
      const body = { ...feed, MPItemFeedHeader: header };
      const { feedId } = (await submit(shop, "MP_ITEM_MATCH", body)).body;
      return (await outcome(shop, feedId)).feedStatus;
    };
    expect(await statusWith(feed.MPItemFeedHeader)).toBe("PROCESSED");
    expect(await statusWith({ ...feed.MPItemFeedHeader, subset: "EXTERNAL" })).toBe("ERROR");
    expect(await statusWith({ ...feed.MPItemFeedHeader, version: "5.0" })).toBe("ERROR");
    expect(await statusWith(old)).toBe("ERROR");
    shop.simulator.updateSettings({ matchFeedVersions: ["4.2"] });
    expect(await statusWith(old)).toBe("PROCESSED");
  });

  it("are counted per type; the two of prices together", async () => {
    const statuses = async (feedType: string, count: number) => {
      const responses = [];
      for (let call = 0; call < count; call += 1) {
        responses.push((await submit(shop, feedType, "{}")).status);
      }
      return responses.filter((status) => status === 200).length;
    };
    expect(await statuses("inventory", 12)).toBe(10);
    expect(await statuses("price", 4)).toBe(4);
    expect(await statuses("PRICE_AND_PROMOTION", 12)).toBe(6);
    expect(await statuses("MP_ITEM_MATCH", 22)).toBe(20);
    expect(await statuses("MP_INVENTORY", 52)).toBe(50);
  });

  it("are listed newest first, by type and in pages", async () => {
    const ids: string[] = [];
    for (const feedType of ["inventory", "price", "inventory"]) {
      ids.push((await submit(shop, feedType, "{}")).body.feedId);
    }
    const list = async (query: string) => {
      const { body } = await shop.call(`/v3/feeds?${query}`);
      return body.results.feed.map(({ feedId }: { feedId: string }) => feedId) as string[];
    };
    expect(await list("")).toEqual([...ids].reverse());
    expect(await list("feedType=inventory")).toEqual([ids[2], ids[0]]);
    expect(await list("offset=1&limit=1")).toEqual([ids[1]]);
    expect((await shop.call("/v3/feeds?limit=51")).status).toBe(400);
    const unknown = await shop.call("/v3/feeds/1");
    expect(unknown.body.error[0].code).toMatch(/^CONTENT_NOT_FOUND/);
  });

  it("exist even if the response was lost", async () => {
    shop.simulator.injectFault({ kind: "reset", effect: "after", path: "/v3/feeds" });
    await expect(submit(shop, "inventory", inventoryFeed([["A", 5]]))).rejects.toThrow();
    shop.simulator.advanceClock(60_000);
    const { body } = await shop.call("/v3/feeds?feedType=inventory");
    expect(body.results.feed).toMatchObject([{ feedStatus: "PROCESSED", itemsSucceeded: 1 }]);
    expect(shop.simulator.inventory("A")?.quantity).toBe(5);
  });

  it("fail with the chosen items, as often as requested", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const rejection = { code: "ERR_X", field: "sku", description: "No", times: 1 };
    shop.simulator.refuseItem("A", { ...rejection, feedType: "price" });
    await shop.control("items/refuse", { sku: "B", code: "ERR_Y", description: "Never" });
    const send = async () => {
      const feed = inventoryFeed([
        ["A", 2],
        ["B", 2],
      ]);
      const { feedId } = (await submit(shop, "inventory", feed)).body;
      const items = (await outcome(shop, feedId)).itemDetails.itemIngestionStatus;
      return items.map(({ ingestionStatus }: { ingestionStatus: string }) => ingestionStatus);
    };
    expect(await send()).toEqual(["SUCCESS", "DATA_ERROR"]);
    const { feedId } = (await submit(shop, "price", priceFeed([["A", 2]]))).body;
    const [item] = (await outcome(shop, feedId)).itemDetails.itemIngestionStatus;
    expect(item.ingestionErrors.ingestionError).toEqual([
      { type: "DATA_ERROR", code: "ERR_X", field: "sku", description: "No" },
    ]);
    shop.simulator.acceptItem("B");
    expect(await send()).toEqual(["SUCCESS", "SUCCESS"]);
  });

  it("process 10,000 items quickly, with results in pages", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0, throttle: "off" });
    const all = Array.from({ length: 10_000 }, (_, index): [string, number] => [
      `S${index}`,
      index,
    ]);
    all.forEach(([sku]) => shop.simulator.addItem({ sku }));
    const started = Date.now();
    const { feedId } = (await submit(shop, "inventory", inventoryFeed(all))).body;
    const { itemDetails, ...feed } = await outcome(shop, feedId, "&offset=9990&limit=50");
    // Takes less than half a second on an idle machine.
    expect(Date.now() - started).toBeLessThan(5000);
    expect(feed).toMatchObject({ itemsSucceeded: 10_000, offset: 9990, limit: 50 });
    expect(itemDetails.itemIngestionStatus).toHaveLength(10);
    expect(itemDetails.itemIngestionStatus[9]).toMatchObject({ sku: "S9999", index: 9999 });
    expect(shop.simulator.listingEffects({ kind: "inventory" })).toHaveLength(10_000);
  }, 30_000);
});
