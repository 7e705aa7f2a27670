import type { OrdersPage } from "../index";
import { clientOf, errorOf, line, orderList, purchaseOrder } from "./support/fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);
const idsOf = (page: OrdersPage) => page.orders.map(({ order }) => order.purchaseOrderId);

/** Returns the pages one after the other. */
function respondWithPages(...pages: StubResponse[]): void {
  ctx.server.on = () => pages[ctx.server.seen.length - 1] ?? { status: 500 };
}

async function collect(pages: AsyncGenerator<OrdersPage>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...idsOf(page));
  return ids;
}

describe("a list of orders", () => {
  const CURSOR =
    "?limit=100&hasMoreElements=true&soIndex=1&poIndex=2&partnerId=10000004917&createdStartDate=2026-02-20T00:00:00.123Z";

  it("sends each cursor verbatim, with no other parameters", async () => {
    respondWithPages(
      {
        body: orderList([purchaseOrder("1"), purchaseOrder("2")], {
          totalCount: 3,
          nextCursor: CURSOR,
        }),
      },
      { body: orderList([purchaseOrder("3")], { totalCount: 3, nextCursor: null }) },
    );
    expect(await collect(client().orders.list({}))).toEqual(["1", "2", "3"]);
    expect(urls()[1]).toBe(`/v3/orders${CURSOR}`);
    expect(urls()).toHaveLength(2);
  });

  it.each([{ nextCursor: "" }, { nextCursor: null }, {}])("ends with %j", async (meta) => {
    respondWithPages({ body: orderList([purchaseOrder("1")], meta) });
    expect(await collect(client().orders.list({}))).toEqual(["1"]);
  });

  it("ends when a cursor repeats after the last order", async () => {
    const meta = { totalCount: 2, nextCursor: CURSOR };
    respondWithPages(
      { body: orderList([purchaseOrder("1")], meta) },
      { body: orderList([purchaseOrder("2")], meta) },
    );
    expect(await collect(client().orders.list({}))).toEqual(["1", "2"]);
  });

  it("reports a cursor that repeats before the last order", async () => {
    ctx.server.on = () => ({
      body: orderList([purchaseOrder("1")], { totalCount: 9, nextCursor: CURSOR }),
    });
    const error = await errorOf(collect(client().orders.list({})));
    expect(error).toMatchObject({ kind: "unknown_shape", operation: "orders.list" });
    expect(error.message).toContain("2 of 9");
  });

  it("ends at an empty page", async () => {
    respondWithPages(
      { body: orderList([purchaseOrder("1")], { nextCursor: CURSOR }) },
      { body: orderList([], { nextCursor: "?other" }) },
    );
    expect(await collect(client().orders.list({}))).toEqual(["1"]);
  });

  it.each([
    [
      "a 404",
      {
        status: 404,
        body: {
          errors: { error: [{ code: "CONTENT_NOT_FOUND.GMP_ORDER_API", severity: "INFO" }] },
        },
      },
    ],
    ["an empty list", { body: orderList([], { totalCount: 0, limit: 100 }) }],
    ["a list without elements", { body: { list: { meta: { totalCount: 0 } } } }],
    ["a list of null", { body: { list: { meta: { totalCount: 0 }, elements: { order: null } } } }],
  ] satisfies [string, StubResponse][])("is empty with %s", async (_name, response) => {
    ctx.server.on = () => response;
    expect(await client().orders.listPage({})).toEqual({
      orders: [],
      unreadable: [],
      totalCount: 0,
    });
  });

  it("is not reported as empty when the address is wrong", async () => {
    ctx.server.on = () => ({ status: 404, body: { error: [{ code: "URI_NOT_FOUND" }] } });
    const error = await errorOf(client().orders.listPage({}));
    expect(error.kind).toBe("not_found");
    expect(error.message).toContain("apiUrl");
  });

  it("accepts a single order that is not in an array", async () => {
    respondWithPages({ body: orderList(purchaseOrder("1", line())) });
    expect(await collect(client().orders.list({}))).toEqual(["1"]);
  });

  it("keeps the readable orders when others are unreadable", async () => {
    const bad = purchaseOrder("2", []);
    respondWithPages({
      body: orderList([purchaseOrder("1"), bad, "rubbish", purchaseOrder("3")], { totalCount: 4 }),
    });
    const page = await client().orders.listPage({});
    expect(idsOf(page)).toEqual(["1", "3"]);
    expect(page.unreadable).toEqual([
      { purchaseOrderId: "2", raw: bad, problem: expect.stringContaining("orderLines.orderLine") },
      { raw: "rubbish", problem: expect.any(String) },
    ]);
    expect(page.totalCount).toBe(4);
  });

  it("keeps Walmart's raw JSON", async () => {
    const raw = { ...purchaseOrder("1"), somethingNew: { deep: [1] } };
    respondWithPages({ body: orderList([raw]) });
    const [read] = (await client().orders.listPage({})).orders;
    expect(read?.raw).toEqual(raw);
    expect(read?.order.orderLines.orderLine[0]?.orderLineQuantity.amount).toBe(1);
    expect(read?.order.orderDate).toEqual(new Date(1767261600000));
  });

  it.each([
    ["text that is not JSON", "<html>hello</html>"],
    ["nothing", undefined],
    ["no list", { orders: [] }],
    ["an empty list object", { list: {} }],
    ["no orders despite a count", { list: { meta: { totalCount: 3 }, items: [] } }],
    ["a cursor that is not text", orderList([purchaseOrder()], { nextCursor: { after: 1 } })],
  ])("with %s is reported as an unknown shape", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await errorOf(client().orders.listPage({}))).toMatchObject({
      kind: "unknown_shape",
      httpStatus: 200,
      uncertain: false,
    });
  });

  it("reads the released orders from their own address", async () => {
    respondWithPages(
      { body: orderList([purchaseOrder("1")], { nextCursor: "?a=1" }) },
      { body: orderList([purchaseOrder("2")]) },
    );
    expect(await collect(client().orders.listReleased({ limit: 1 }))).toEqual(["1", "2"]);
    expect(urls()).toEqual([
      expect.stringMatching(/^\/v3\/orders\/released\?.*limit=1$/),
      "/v3/orders/released?a=1",
    ]);
  });
});

describe("one order", () => {
  it("is read with Walmart's raw JSON", async () => {
    const raw = purchaseOrder("77");
    ctx.server.on = () => ({ body: { order: raw } });
    const response = await client().orders.get("77", { replacementInfo: true });
    expect(response).toMatchObject({ raw, order: { purchaseOrderId: "77" } });
    expect(urls()).toEqual(["/v3/orders/77?replacementInfo=true"]);
  });

  it("may come without the wrapper, as Walmart's documentation shows it", async () => {
    ctx.server.on = () => ({ body: purchaseOrder("77") });
    expect((await client().orders.get("77"))?.order.purchaseOrderId).toBe("77");
  });

  it("is null if Walmart does not know it", async () => {
    ctx.server.on = () => ({
      status: 404,
      body: { errors: { error: { code: "CONTENT_NOT_FOUND.GMP_ORDER_API" } } },
    });
    expect(await client().orders.get("77")).toBeNull();
  });

  it.each([{ error: [{ code: "URI_NOT_FOUND" }] }, "<html><title>Not here</title></html>"])(
    "is not reported as unknown on a 404 from somewhere else: %j",
    async (body) => {
      ctx.server.on = () => ({ status: 404, body });
      expect(await errorOf(client().orders.get("77"))).toMatchObject({ kind: "not_found" });
    },
  );

  it.each(["", " ", ".", ".."])("with the number %j is not requested", async (number) => {
    expect(await errorOf(client().orders.get(number))).toMatchObject({
      kind: "rejected",
      field: "purchaseOrderId",
    });
    expect(urls()).toHaveLength(0);
  });

  it("cannot reach another address through its number", async () => {
    ctx.server.on = () => ({ body: { order: purchaseOrder() } });
    await client().orders.get("1/../../v3/feeds?x=#");
    expect(urls()).toEqual(["/v3/orders/1%2F..%2F..%2Fv3%2Ffeeds%3Fx%3D%23"]);
  });
});

describe("an action on an order", () => {
  const parcel = {
    quantity: 1,
    shippedAt: new Date(0),
    carrier: "UPS",
    methodCode: "Value",
    trackingNumber: "1Z",
  };
  const charge = { reason: "Others", chargeType: "PRODUCT", chargeName: "ItemPrice", amount: 1 };

  it.each([
    ["acknowledge", () => client().orders.acknowledge("7"), undefined],
    [
      "shipping",
      () =>
        client().orders.ship("7", [{ lineNumber: "1", sellerOrderId: "9", packages: [parcel] }], {
          processMode: "PARTIAL_UPDATE",
        }),
      { orderShipment: expect.objectContaining({ processMode: "PARTIAL_UPDATE" }) },
    ],
    [
      "cancel",
      () =>
        client().orders.cancel("7", [
          { lineNumber: "1", quantity: 1, reason: "SELLER_CANCEL_PRICING_ERROR" },
        ]),
      { orderCancellation: expect.anything() },
    ],
    [
      "refund",
      () => client().orders.refund("7", [{ lineNumber: "1", charges: [charge] }]),
      { orderRefund: expect.objectContaining({ purchaseOrderId: "7" }) },
    ],
  ])("is sent to …/%s and returns the order", async (path, act, body) => {
    ctx.server.on = () => ({ body: { order: purchaseOrder("7") } });
    expect((await act()).order.purchaseOrderId).toBe("7");
    const [request] = ctx.server.seen;
    expect(request).toMatchObject({ method: "POST", url: `/v3/orders/7/${path}` });
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(request?.body ? JSON.parse(request.body) : undefined).toEqual(body);
  });

  it.each([
    ["nothing", undefined],
    ["no order", {}],
    ["an order of an unknown shape", { order: { purchaseOrderId: "7" } }],
    ["text that is not JSON", "OK"],
  ])("is uncertain if Walmart returns 200 with %s", async (_name, body) => {
    ctx.server.on = () => ({ body });
    const error = await errorOf(client().orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "unknown_shape", uncertain: true, httpStatus: 200 });
    expect(error.message).toContain("read it back");
    expect(error.message).toContain(error.correlationId);
  });
});
