import { openShop, type Shop } from "./support/seller";

const DAY = 86_400_000;
const ago = (days: number) => Date.now() - days * DAY;
const text = (time: number) => new Date(time).toISOString().replace(/\.\d+Z/, "Z");

describe("lists of orders", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  async function numbers(query = "", path = "/v3/orders"): Promise<string[]> {
    const { status, body } = await shop.call(path + query);
    return status === 404
      ? []
      : body.list.elements.order.map((order: { purchaseOrderId: string }) => order.purchaseOrderId);
  }

  it("hide orders older than 7 days unless createdStartDate is given", async () => {
    const young = shop.order({ orderDate: ago(6) });
    const old = shop.order({ orderDate: ago(20) });
    expect(await numbers()).toEqual([young]);
    const start = `?createdStartDate=${text(ago(30))}`;
    expect(await numbers(start)).toEqual([young, old]);
    expect(await numbers(`${start}&createdEndDate=${text(ago(10))}`)).toEqual([old]);
    expect(await numbers(`?createdStartDate=${text(ago(30)).slice(0, 10)}`)).toHaveLength(2);
  });

  it("hide old orders even with lastModifiedStartDate, however recently they changed", async () => {
    const old = shop.order({ orderDate: ago(20) });
    const query = `lastModifiedStartDate=${text(ago(1))}`;
    expect(await numbers(`?${query}`)).toEqual([]);
    expect(await numbers(`?${query}&createdStartDate=${text(ago(179))}`)).toEqual([old]);
  });

  it("find recently changed orders", async () => {
    const changed = shop.order({ lastModified: ago(3) });
    const other = shop.order({ lastModified: ago(3) });
    const since = `?lastModifiedStartDate=${text(ago(1))}`;
    expect(await numbers(since)).toEqual([]);
    await shop.call(`/v3/orders/${changed}/acknowledge`, { method: "POST" });
    expect(await numbers(since)).toEqual([changed]);
    expect(await numbers(`?lastModifiedEndDate=${text(ago(1))}`)).toEqual([other]);
  });

  it("hide orders older than 180 days", async () => {
    shop.order({ orderDate: ago(181) });
    expect(await numbers(`?createdStartDate=${text(ago(200))}`)).toEqual([]);
  });

  it.each([
    ["createdStartDate", "2026-01-01T00:00:00.000Z", "Invalid Date format value"],
    ["createdStartDate", "yesterday", "Invalid Date format value"],
    ["lastModifiedStartDate", "2026-13-01", "Invalid Date format value"],
    ["createdEndDate", "1795326600000", "Invalid Date format value"],
    ["limit", "201", "limit must"],
    ["limit", "0", "limit must"],
    ["status", "created", "status must"],
    ["shipNodeType", "Seller", "shipNodeType must"],
    ["orderType", "regular", "orderType must"],
    ["replacementInfo", "yes", "replacementInfo must"],
  ])("reject %s=%s", async (name, value, description) => {
    const response = await shop.call(`/v3/orders?${name}=${value}`);
    expect(response.status).toBe(400);
    expect(response.body.errors.error[0]).toMatchObject({
      code: "INVALID_REQUEST_PARAM.GMP_ORDER_API",
      field: name,
      description: expect.stringContaining(description),
    });
  });

  it("filter by status, and leak other states depending on settings", async () => {
    const created = shop.order({ orderDate: ago(2) });
    const acknowledged = shop.order({ orderDate: ago(1), status: "Acknowledged" });
    expect(await numbers("?status=Created")).toEqual([created]);
    expect(await numbers("?status=Acknowledged")).toEqual([acknowledged]);
    shop.simulator.updateSettings({ statusFilterLeaks: true });
    expect(await numbers("?status=Created")).toEqual([acknowledged, created]);
    expect(await numbers("?status=Shipped")).toEqual([]);
  });

  it("filter by SKU, order numbers, ship date, program and type", async () => {
    const plain = shop.order({ customerOrderId: "77" });
    const other = shop.order({
      lines: [{ sku: "B/7", shippingProgramType: "TWO_DAY" }],
      estimatedShipDate: ago(-10),
      orderType: "REPLACEMENT",
      originalCustomerOrderID: "77",
    });
    expect(await numbers("?sku=B%2F7")).toEqual([other]);
    expect(await numbers("?customerOrderId=77")).toEqual([plain]);
    expect(await numbers(`?purchaseOrderId=${other}`)).toEqual([other]);
    expect(await numbers("?orderType=REPLACEMENT")).toEqual([other]);
    expect(await numbers("?shippingProgramType=TWO_DAY")).toEqual([other]);
    expect(await numbers(`?fromExpectedShipDate=${text(ago(-5))}`)).toEqual([other]);
    expect(await numbers(`?toExpectedShipDate=${text(ago(-5))}`)).toEqual([plain]);
  });

  it("include the replacement information only on request", async () => {
    const number = shop.order({ orderType: "REPLACEMENT", originalCustomerOrderID: "77" });
    const list = async (query: string) =>
      (await shop.call(`/v3/orders${query}`)).body.list.elements.order[0];
    expect(await list("")).not.toHaveProperty("orderType");
    expect(await list("?replacementInfo=true")).toMatchObject({
      purchaseOrderId: number,
      orderType: "REPLACEMENT",
      originalCustomerOrderID: "77",
    });
  });

  it("separate WFS orders, and never release them", async () => {
    const own = shop.order();
    const wfs = shop.order({ shipNodeType: "WFSFulfilled", status: "Created" });
    const third = shop.order({ shipNodeType: "3PLFulfilled" });
    expect(await numbers()).toEqual([own]);
    expect(await numbers("?shipNodeType=WFSFulfilled")).toEqual([wfs]);
    expect(await numbers("", "/v3/orders/released")).toEqual([own]);
    expect(await numbers("?shipNodeType=WFSFulfilled", "/v3/orders/released")).toEqual([]);
    expect(await numbers("?shipNodeType=3PLFulfilled", "/v3/orders/released")).toEqual([third]);
  });

  it("release orders with Created units", async () => {
    const partly = shop.order();
    const done = shop.order();
    shop.simulator.acknowledge(partly, { lines: [{ lineNumber: "1", quantity: 2 }] });
    shop.simulator.acknowledge(done);
    expect(await numbers("", "/v3/orders/released")).toEqual([partly]);
  });

  it("are empty as 404, as 200, or alternating", async () => {
    const empty = await shop.call("/v3/orders");
    expect(empty.status).toBe(404);
    expect(empty.body.errors.error[0]).toMatchObject({
      code: "CONTENT_NOT_FOUND.GMP_ORDER_API",
      severity: "INFO",
    });
    shop.simulator.updateSettings({ emptyAs: "200" });
    expect((await shop.call("/v3/orders")).body.list).toMatchObject({
      meta: { totalCount: 0, nextCursor: null },
      elements: { order: [] },
    });
    shop.simulator.updateSettings({ emptyAs: "alternate" });
    const statuses = [
      (await shop.call("/v3/orders")).status,
      (await shop.call("/v3/orders")).status,
    ];
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it("collapse one-element arrays depending on settings", async () => {
    shop.order();
    shop.simulator.updateSettings({ singletons: true });
    const { body } = await shop.call("/v3/orders");
    expect(body.list.elements.order.orderLines.orderLine).toMatchObject({
      charges: { charge: { chargeType: "PRODUCT" } },
      orderLineStatuses: { orderLineStatus: { status: "Created" } },
    });
  });
});

describe("paging", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
    for (let index = 0; index < 5; index += 1) {
      shop.order({ orderDate: ago(index) });
    }
  });
  afterEach(() => shop.simulator.stop());

  const page = async (query: string) => (await shop.call(`/v3/orders${query}`)).body.list;

  it("returns all orders once, by cursors that are complete queries", async () => {
    const seen: string[] = [];
    let query = "?limit=2&status=Created";
    for (let pages = 0; query && pages < 9; pages += 1) {
      const list = await page(query);
      expect(list.meta).toMatchObject({ totalCount: 5, limit: 2 });
      seen.push(...list.elements.order.map((o: { purchaseOrderId: string }) => o.purchaseOrderId));
      query = list.meta.nextCursor;
      if (query) {
        expect(query).toMatch(/^\?limit=2&hasMoreElements=true&soIndex=5&poIndex=\d&partnerId=\d+/);
      }
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it("is not affected by newer orders", async () => {
    const first = await page("?limit=3");
    shop.simulator.advanceClock(1000);
    shop.order();
    expect((await page(first.meta.nextCursor)).elements.order).toHaveLength(2);
  });

  it.each([
    ["encoded", (cursor: string) => `?${encodeURIComponent(cursor.slice(1))}`],
    ["encoded as a parameter", (cursor: string) => `?nextCursor=${encodeURIComponent(cursor)}`],
    ["with colons encoded", (cursor: string) => cursor.replace(/:/g, "%3A")],
    ["altered", (cursor: string) => cursor.replace("limit=2", "limit=3")],
    ["with an extra parameter", (cursor: string) => `${cursor}&status=Created`],
    ["with the query before it", (cursor: string) => `?limit=2&${cursor.slice(1)}`],
    ["with a second question mark", (cursor: string) => `?${cursor}`],
  ])("rejects a cursor %s", async (_name, alter) => {
    const { meta } = await page("?limit=2");
    expect((await shop.call(`/v3/orders${meta.nextCursor}`)).status).toBe(200);
    expect((await shop.call(`/v3/orders${alter(meta.nextCursor)}`)).status).toBe(400);
  });

  it("rejects a cursor of another path", async () => {
    const { meta } = await page("?limit=2");
    expect((await shop.call(`/v3/orders/released${meta.nextCursor}`)).status).toBe(400);
  });

  it("ends at the maximum number of results", async () => {
    shop.simulator.updateSettings({ maxResults: 4 });
    const second = await page((await page("?limit=2")).meta.nextCursor);
    expect((await shop.call(`/v3/orders${second.meta.nextCursor}`)).status).toBe(400);
  });
});
