import { openShop, type Shop } from "./support/seller";

const DAY = 86_400_000;
const ago = (days: number) => Date.now() - days * DAY;
const text = (time: number) => new Date(time).toISOString().replace(/\.\d+Z/, "Z");

type Json = ReturnType<typeof JSON.parse>;

describe("lists of returns", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const returned = (input: object = {}) =>
    shop.simulator.createReturn({ purchaseOrderId: shop.order({ status: "Shipped" }), ...input })
      .returnOrderId;
  const numbers = async (query = ""): Promise<string[]> =>
    ((await shop.call(`/v3/returns${query}`)).body.returnOrders ?? []).map(
      ({ returnOrderId }: Json) => returnOrderId,
    );

  it("filter by number, customer order, status, type and dates", async () => {
    const old = returned({ returnOrderDate: ago(20), lastModified: ago(20) });
    const replaced = returned({ type: "REPLACEMENT", returnOrderDate: ago(2) });
    expect(await numbers()).toEqual([replaced, old]);
    expect(await numbers(`?returnOrderId=${old}`)).toEqual([old]);
    const { customerOrderId } = shop.simulator.getReturn(old) as Json;
    expect(await numbers(`?customerOrderId=${customerOrderId}`)).toEqual([old]);
    expect(await numbers("?returnType=REPLACEMENT")).toEqual([replaced]);
    const period = (name: string, from: number, to: number) =>
      `?return${name}StartDate=${text(ago(from))}&return${name}EndDate=${text(ago(to))}`;
    expect(await numbers(period("Creation", 30, 10))).toEqual([old]);
    expect(await numbers(period("LastModified", 1, -1))).toEqual([replaced]);
    shop.simulator.moveReturn(old, "delivered");
    expect(await numbers(period("LastModified", 1, -1))).toEqual([replaced, old]);
    expect(await numbers("?status=DELIVERED")).toEqual([old]);
    expect(await numbers("?status=COMPLETED")).toEqual([]);
  });

  it.each([
    ["returnCreationStartDate=2026-01-01", "returnCreationEndDate"],
    ["returnCreationEndDate=2026-01-01", "returnCreationStartDate"],
    ["returnLastModifiedStartDate=2026-01-01", "returnLastModifiedEndDate"],
    ["returnCreationStartDate=now&returnCreationEndDate=2026-01-01", "returnCreationStartDate"],
    ["status=Delivered", "status"],
    ["returnType=BOTH", "returnType"],
    ["limit=201", "limit"],
    ["limit=0", "limit"],
    ["nextCursor=x", "nextCursor"],
    ["sellerId=1&limit=10&offset=10", "nextCursor"],
  ])("reject %s", async (query, field) => {
    const { status, body } = await shop.call(`/v3/returns?${query}`);
    expect(status).toBe(400);
    expect(body.errors.error[0]).toMatchObject({ field });
  });

  it("separate returns of WFS orders on request; those are view only", async () => {
    const own = returned();
    const wfs = returned({
      purchaseOrderId: shop.order({ status: "Shipped", shipNodeType: "WFSFulfilled" }),
    });
    expect(await numbers()).toEqual([wfs, own]);
    expect(await numbers("?isWFSEnabled=Y")).toEqual([wfs]);
    expect(await numbers("?isWFSEnabled=N")).toEqual([own]);
    const { customerOrderId } = shop.simulator.getReturn(wfs) as Json;
    const { status, body } = await shop.call(`/v3/returns/${wfs}/refund`, {
      method: "POST",
      body: { customerOrderId, refundLines: [{ returnOrderLineNumber: 1 }] },
    });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: { error: [{}] } } });
    expect(shop.simulator.effects({ kind: "return_refund" })).toEqual([]);
  });

  it("include the type only on request", async () => {
    returned({ type: "REPLACEMENT" });
    const first = async (query: string) =>
      (await shop.call(`/v3/returns${query}`)).body.returnOrders[0];
    expect(await first("")).not.toHaveProperty("returnType");
    expect(await first("?replacementInfo=true")).toMatchObject({ returnType: "REPLACEMENT" });
  });

  it("have ten returns per page, with cursors that are complete queries", async () => {
    const created = Array.from({ length: 23 }, () => returned());
    const seen: string[] = [];
    let query: string | null = "?status=INITIATED";
    const sizes: number[] = [];
    while (query) {
      const { body }: { body: Json } = await shop.call(`/v3/returns${query}`);
      expect(body.meta).toMatchObject({ totalCount: 23, limit: 10 });
      sizes.push(body.returnOrders.length);
      seen.push(...body.returnOrders.map(({ returnOrderId }: Json) => returnOrderId));
      query = body.meta.nextCursor;
      if (query) {
        expect(query).toMatch(/^\?sellerId=\d+&limit=10&offset=\d0&status=INITIATED$/);
        expect((await shop.call(`/v3/returns${query}&limit=10`)).status).toBe(400);
      }
    }
    expect(sizes).toEqual([10, 10, 3]);
    expect(seen).toEqual(created.reverse());
  });

  it("are empty as 404 or as 200, and collapse arrays and omit values depending on settings", async () => {
    expect((await shop.call("/v3/returns")).status).toBe(404);
    shop.simulator.updateSettings({ emptyAs: "200" });
    expect((await shop.call("/v3/returns")).body).toMatchObject({
      meta: { totalCount: 0, nextCursor: null },
      returnOrders: [],
    });
    returned();
    shop.simulator.updateSettings({ singletons: true, nulls: true });
    expect((await shop.call("/v3/returns")).body.returnOrders).toMatchObject({
      customerName: null,
      returnByDate: null,
      returnOrderLines: { charges: { tax: null }, returnTrackingDetail: { sequenceNo: 0 } },
    });
  });

  it("may be read 50 times a minute", async () => {
    // Prevent refills while the test runs.
    shop.simulator.updateSettings({ throttleSpeed: 1e-6 });
    const statuses: number[] = [];
    for (let count = 0; count < 51; count += 1) {
      statuses.push((await shop.call("/v3/returns")).status);
    }
    expect(statuses.indexOf(429)).toBe(50);
  });
});
