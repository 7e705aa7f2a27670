import { jsonPieces, type WalmartExchange } from "../index";
import { toInventoryFeed } from "../payloads/inventory";
import { toItemMatchFeed } from "../payloads/item-match";
import { FEED_CASES } from "./support/feed-cases";
import { clientOf, errorOf } from "./support/fixtures";
import { fileOf } from "./support/multipart";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);
const RECEIPT = { feedId: "F129@AU8BAQA" };

describe("a feed", () => {
  it.each(FEED_CASES)(
    "is uploaded to %s as a file and returns the feed id",
    async (url, submit, json) => {
      ctx.server.on = () => ({ body: RECEIPT });
      expect(await submit(client().feeds)).toEqual({ ...RECEIPT, raw: RECEIPT });
      const [request] = ctx.server.seen;
      expect(request).toMatchObject({ method: "POST", url });
      const file = fileOf(request!);
      expect(file.json).toEqual(json);
      expect(file.length).toBe(Buffer.byteLength(request!.body));
      expect(file.head).toContain('name="file"; filename="');
    },
  );

  it("can be the body of the request, without a form", async () => {
    ctx.server.on = () => ({ body: RECEIPT });
    const options = { fileName: "inventory-1", asBody: true };
    await client().feeds.submitInventory([{ sku: "MUG", quantity: 1 }], options);
    const [request] = ctx.server.seen;
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      InventoryHeader: { version: "1.4" },
      Inventory: [{ sku: "MUG", quantity: { unit: "EACH", amount: 1 } }],
    });
  });

  it("has a picture of used items, and the identifier of restored ones", () => {
    const [item] = toItemMatchFeed([
      {
        sku: "MUG",
        productIdType: "UPC",
        productId: "012345678905",
        price: 9.99,
        shippingWeight: 1,
        condition: "Restored: Good",
        mainImageUrl: "https://example.com/mug.jpg",
      },
    ]).elements();
    expect(item).toMatchObject({
      Item: {
        condition: "Restored: Good",
        mainImageUrl: "https://example.com/mug.jpg",
        restoredProductIdentifier: {
          restoredProductIdType: "UPC",
          restoredProductId: "012345678905",
        },
      },
    });
  });

  it("is streamed in pieces that form one document", async () => {
    const items = Array.from({ length: 5_000 }, (_, i) => ({ sku: `SKU-${i}`, quantity: i }));
    const pieces = [...jsonPieces(toInventoryFeed(items))];
    expect(pieces.length).toBeGreaterThan(3);
    ctx.server.on = () => ({ body: RECEIPT });
    await client().feeds.submitInventory(items, { fileName: 'walmart "1".json' });
    const file = fileOf(ctx.server.seen[0]!);
    expect(file.json).toEqual(JSON.parse(pieces.join("")));
    expect(file.head).toContain('filename="walmart--1-.json"');
  });

  it("is sent again in full with a new token", async () => {
    ctx.server.on = ({ headers }) =>
      headers["wm_sec.access_token"] === "issued-token-1" ? { status: 401 } : { body: RECEIPT };
    await client().feeds.submitInventory([{ sku: "MUG", quantity: 1 }]);
    const [first, second] = ctx.server.seen.map((request) => fileOf(request).json);
    expect(second).toEqual(first);
  });

  it("appears in the activity log as its description and beginning", async () => {
    const exchanges: WalmartExchange[] = [];
    const onExchange = (exchange: WalmartExchange) => void exchanges.push(exchange);
    ctx.server.on = () => ({ body: RECEIPT });
    const items = Array.from({ length: 1_000 }, () => ({ sku: "an-api-key", quantity: 1 }));
    await clientOf(ctx.server, ctx.clock, { onExchange }).feeds.submitInventory(items);
    expect(exchanges[1]).toMatchObject({
      operation: "feeds.submitInventory",
      requestBody: {
        file: {
          name: "inventory.json",
          elements: 1_000,
          bytes: expect.any(Number),
          beginning: expect.stringMatching(/^{"InventoryHeader".{1900,2000}$/),
        },
      },
      responseBody: RECEIPT,
    });
    expect(JSON.stringify(exchanges)).not.toContain("issued-token-1");
  });

  it.each([{ status: 500 }, { body: {} }, { body: "OK" }])(
    "is uncertain after %j, and sent only once",
    async (response) => {
      ctx.server.on = () => response;
      const error = await errorOf(client().feeds.submitPrices([{ sku: "MUG", price: 1 }]));
      expect(error).toMatchObject({ uncertain: true, operation: "feeds.submitPrices" });
      expect(urls()).toHaveLength(1);
    },
  );

  it.each([
    ["no items", () => client().feeds.submitInventory([]), "items"],
    [
      "an invalid item",
      () => client().feeds.submitInventory([{ sku: "MUG", quantity: NaN }]),
      "quantity",
    ],
    [
      "more than Walmart accepts",
      () =>
        client().feeds.submitNodeInventory(
          Array.from({ length: 20_000 }, () => ({
            sku: "MUG",
            nodes: [{ shipNode: "10000003527", quantity: 2 }],
          })),
        ),
      "items",
    ],
  ])("is not sent with %s", async (_name, submit, field) => {
    expect(await errorOf(submit())).toMatchObject({ kind: "rejected", field, uncertain: false });
    expect(urls()).toHaveLength(0);
  });

  it("is limited by the quota of its own feed type", async () => {
    ctx.server.on = () => ({ body: RECEIPT });
    const walmart = client();
    for (let i = 0; i < 10; i++) await walmart.feeds.submitInventory([{ sku: "A", quantity: 1 }]);
    const error = await errorOf(walmart.feeds.submitInventory([{ sku: "A", quantity: 1 }]));
    expect(error).toMatchObject({ kind: "throttled", retryAt: new Date(ctx.clock.time + 360_000) });
    await walmart.feeds.submitPrices([{ sku: "A", price: 1 }]);
  });
});

describe("the status of a feed", () => {
  const status = (itemIngestionStatus: unknown, itemsReceived = 3) => ({
    body: {
      ...RECEIPT,
      feedStatus: "PROCESSED",
      itemsReceived,
      itemsSucceeded: "2",
      itemsFailed: 1,
      feedSubmissionDate: 1568310803059,
      itemDetails: { itemIngestionStatus },
    },
  });
  const done = (index: number) => ({ sku: `S${index}`, index, ingestionStatus: "SUCCESS" });

  it("has counts, and the feed id is URL-encoded", async () => {
    ctx.server.on = () => status(null);
    expect(await client().feeds.status(RECEIPT.feedId)).toMatchObject({
      feed: {
        feedId: RECEIPT.feedId,
        feedStatus: "PROCESSED",
        itemsSucceeded: 2,
        itemsProcessing: 0,
        feedSubmissionDate: new Date(1568310803059),
      },
      items: [],
    });
    expect(urls()).toEqual(["/v3/feeds/F129%40AU8BAQA"]);
  });

  it("lists the result of each item, page by page", async () => {
    const error = { type: "DATA_ERROR", code: "ERR_PDI_0034", field: "price", description: "bad" };
    const failed = {
      ...done(2),
      ingestionStatus: "DATA_ERROR",
      ingestionErrors: { ingestionError: error },
    };
    const responses = [status([done(0), "rubbish"]), status(failed)];
    ctx.server.on = () => responses[ctx.server.seen.length - 1] ?? { status: 500 };
    const pages = [];
    for await (const page of client().feeds.items("F1")) pages.push(page);
    expect(pages).toMatchObject([
      { items: [{ sku: "S0" }], unreadable: [{ raw: "rubbish" }] },
      { items: [{ sku: "S2", ingestionErrors: { ingestionError: [error] } }], unreadable: [] },
    ]);
    expect(urls()).toEqual([
      "/v3/feeds/F1?includeDetails=true&offset=0&limit=50",
      "/v3/feeds/F1?includeDetails=true&offset=2&limit=50",
    ]);
  });

  it("is null if Walmart does not know the feed yet", async () => {
    ctx.server.on = () => ({ status: 404, body: { errors: [{ code: "CONTENT_NOT_FOUND" }] } });
    expect(await client().feeds.status("F1")).toBeNull();
    expect(await client().feeds.listPage({ feedId: "F1" })).toMatchObject({ feeds: [] });
  });
});

describe("the list of feeds", () => {
  const feed = (feedId: string, feedDate: unknown) => ({
    feedId,
    feedType: "inventory",
    feedStatus: "RECEIVED",
    feedDate,
    fileName: `${feedId}.json`,
  });

  it("ends at the first page with only older feeds", async () => {
    const responses = [
      [feed("3", "2026-03-01T11:00:00Z"), {}],
      [feed("2", Date.parse("2026-02-01T00:00:00Z"))],
    ];
    ctx.server.on = () => ({
      body: { totalResults: 9, results: { feed: responses[ctx.server.seen.length - 1] } },
    });
    const seen = [];
    const since = new Date("2026-03-01T00:00:00Z");
    for await (const page of client().feeds.list({ since })) seen.push(page);
    expect(seen).toMatchObject([
      { feeds: [{ feedId: "3", fileName: "3.json" }], unreadable: [{ raw: {} }], totalCount: 9 },
      { feeds: [{ feedId: "2" }] },
    ]);
    expect(urls()).toEqual(["/v3/feeds?offset=0&limit=50", "/v3/feeds?offset=2&limit=50"]);
  });
});
