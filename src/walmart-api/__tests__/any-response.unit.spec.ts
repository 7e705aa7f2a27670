import fc from "fast-check";
import { isWalmartError } from "../index";
import { clientOf, orderList, purchaseOrder } from "./support/fixtures";
import { returnList, returnOrder } from "./support/return-fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();

/** Any JSON value, plus orders and lists of orders with an arbitrary value inserted somewhere. */
const json = fc.jsonValue({ maxDepth: 4 });
const spoiltOrder = fc
  .tuple(
    fc.constantFrom(
      "purchaseOrderId",
      "orderLines",
      "orderDate",
      "shippingInfo",
      "__proto__",
      "new",
    ),
    json,
  )
  .map(
    ([key, value]) =>
      JSON.parse(JSON.stringify({ ...purchaseOrder("1"), [key]: value })) as unknown,
  );
const body = fc.oneof(
  json,
  fc.array(fc.oneof(json, spoiltOrder), { maxLength: 4 }).map((orders) => orderList(orders, {})),
  fc.tuple(json, json).map(([order, meta]) => ({ list: { meta, elements: { order } } })),
  json.map((order) => ({ order })),
  fc.tuple(json, json).map(([meta, returnOrders]) => ({ meta, returnOrders })),
  fc
    .tuple(json, json)
    .map(([key, value]) =>
      returnList([{ ...returnOrder("1"), returnOrderLines: [value], customerName: key }]),
    ),
  fc.tuple(json, json).map(([list, element]) => ({
    sku: "1",
    feedId: "1",
    feedStatus: "PROCESSED",
    itemDetails: { itemIngestionStatus: list },
    ItemResponse: [element, { sku: "1", price: list }],
    totalItems: 2,
    nodes: [element, { shipNode: "1", status: list }],
    elements: { inventories: list },
    meta: { nextCursor: "a" },
    results: { feed: [element] },
    events: [element, { event: list }],
    ItemPriceResponse: element,
  })),
  fc.string(),
);
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.integer({ min: 200, max: 599 }),
);

const refund = { customerOrderId: "1", lines: [{ returnOrderLineNumber: 1, quantity: 1 }] };
const webhook = {
  eventType: "ORDER_UPDATES",
  resourceName: "ORDER",
  eventUrl: "https://shop.example",
  hmac: { headerName: "x-signature", secret: "not-to-be-seen" },
};
/** The first {@link READS} calls are reads. */
const READS = 12;

describe("whatever Walmart responds", () => {
  it("returns a result or throws a WalmartError, and never anything else", async () => {
    let response: StubResponse = {};
    ctx.server.on = () => response;
    const client = clientOf(ctx.server, ctx.clock, { maxReadRetries: 0, maxThrottleWait: 0 });
    await fc.assert(
      fc.asyncProperty(body, status, async (sent, code) => {
        // HTTP forbids a body for these two.
        const bodyless = code === 204 || code === 304;
        response = {
          status: code,
          body: bodyless ? undefined : typeof sent === "string" ? sent : JSON.stringify(sent),
        };
        // A throttled response blocks the next request, so move past the block.
        ctx.clock.time += 600_000;
        const results = await Promise.allSettled([
          client.orders.listPage({}),
          client.orders.get("1"),
          client.returns.listPage({}),
          client.returns.get("1"),
          client.items.listPage(),
          client.items.get("1"),
          client.inventory.get("1"),
          client.inventory.getNodes("1"),
          client.inventory.listNodesPage(),
          client.feeds.status("1", { details: true }),
          client.feeds.listPage(),
          client.webhooks.list(),
          client.orders.acknowledge("1"),
          client.prices.put({ sku: "1", price: 1 }),
          client.inventory.putNodes("1", [{ shipNode: "1", quantity: 1 }]),
          client.feeds.submitPrices([{ sku: "1", price: 1 }]),
          client.webhooks.create(webhook),
          client.returns.refund("1", refund),
        ]);
        for (const [index, result] of results.entries()) {
          if (result.status === "rejected") {
            expect(isWalmartError(result.reason)).toBe(true);
            if (index < READS) expect(result.reason).toMatchObject({ uncertain: false });
          }
        }
        const [page] = results;
        if (page.status === "fulfilled") {
          expect(Array.isArray(page.value.orders)).toBe(true);
          expect(Array.isArray(page.value.unreadable)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
