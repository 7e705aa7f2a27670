import type { ListReturnsQuery, ReturnsPage } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import { returnLine, returnList, returnOrder } from "./support/return-fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);
const idsOf = (page: ReturnsPage) => page.returns.map((one) => one.returnOrder.returnOrderId);

function respondWithPages(...pages: StubResponse[]): void {
  ctx.server.on = () => pages[ctx.server.seen.length - 1] ?? { status: 500 };
}

async function collect(pages: AsyncGenerator<ReturnsPage>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...idsOf(page));
  return ids;
}

const NONE = { returns: [], unreadable: [], totalCount: 0 };
const notFound = (code?: string): StubResponse => ({
  status: 404,
  body: code && { errors: { error: [{ code, severity: "INFO" }] } },
});

describe("a list of returns", () => {
  const CURSOR = "?sellerId=151&limit=10&offset=10";

  it("sends each cursor verbatim, with no other parameters", async () => {
    respondWithPages(
      { body: returnList([returnOrder("1"), returnOrder("2")], { nextCursor: CURSOR }) },
      { body: returnList([returnOrder("3")], { nextCursor: null }) },
    );
    expect(await collect(client().returns.list({ status: "DELIVERED" }))).toEqual(["1", "2", "3"]);
    expect(urls()).toEqual([
      "/v3/returns?status=DELIVERED&replacementInfo=true&limit=200",
      `/v3/returns${CURSOR}`,
    ]);
  });

  it("uses what follows the question mark of a cursor that is a whole address", async () => {
    const nextCursor = `https://another-host.example/v3/returns${CURSOR}`;
    respondWithPages(
      { body: returnList([returnOrder("1")], { nextCursor }) },
      { body: returnList([returnOrder("2")], { nextCursor: null }) },
    );
    expect(await collect(client().returns.list({ status: "DELIVERED" }))).toEqual(["1", "2"]);
    expect(urls()[1]).toBe(`/v3/returns${CURSOR}`);
  });

  it.each([
    ["a cursor repeats", [returnOrder("2")], CURSOR],
    ["a page is empty", [], "?offset=20"],
  ])("ends when %s", async (_name, second, nextCursor) => {
    respondWithPages(
      { body: returnList([returnOrder("1")], { nextCursor: CURSOR }) },
      { body: returnList(second, { nextCursor }) },
    );
    const ids = await collect(client().returns.list({}));
    expect(ids).toEqual(["1", ...second.map(({ returnOrderId }) => returnOrderId)]);
    expect(urls()).toHaveLength(2);
  });

  it.each([
    ["a 404", notFound("CONTENT_NOT_FOUND.GMP_RETURN_API")],
    ["a 404 with another code", notFound("RETURN_NOT_FOUND")],
    ["a 404 without a body", notFound()],
    ["an empty list", { body: returnList([], { totalCount: 0 }) }],
    ["null", { body: returnList(null, { totalCount: 0 }) }],
    ["only a count", { body: { meta: { totalCount: 0, limit: 10 } } }],
  ] satisfies [string, StubResponse][])("is empty with %s", async (_name, response) => {
    ctx.server.on = () => response;
    expect(await client().returns.listPage({})).toEqual(NONE);
    expect(await client().returns.get("7")).toBeNull();
  });

  it.each([{ error: [{ code: "URI_NOT_FOUND" }] }, "<html><title>Not here</title></html>"])(
    "is not reported as empty when the address is wrong: %j",
    async (body) => {
      ctx.server.on = () => ({ status: 404, body });
      expect(await errorOf(client().returns.listPage({}))).toMatchObject({ kind: "not_found" });
    },
  );

  it("keeps the readable returns when others are unreadable", async () => {
    const bad = returnOrder("2", { returnOrderLines: [{ item: {} }] });
    respondWithPages({ body: returnList([returnOrder("1"), bad, "rubbish", returnOrder("3")]) });
    const page = await client().returns.listPage({});
    expect(idsOf(page)).toEqual(["1", "3"]);
    expect(page.unreadable).toEqual([
      { returnOrderId: "2", raw: bad, problem: expect.stringContaining("returnOrderLines.0") },
      { raw: "rubbish", problem: expect.any(String) },
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["another object", { list: {} }],
    ["no returns despite a count", returnList([], { totalCount: 3 })],
    ["a cursor that is not text", returnList([returnOrder()], { nextCursor: { after: 1 } })],
  ])("with %s is reported as an unknown shape", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await errorOf(client().returns.listPage({}))).toMatchObject({
      kind: "unknown_shape",
      operation: "returns.list",
      uncertain: false,
    });
  });

  it("accepts missing fields, single elements, numbers as text and epoch times", async () => {
    const { charges, quantity: _quantity, ...line } = returnLine();
    const raw = {
      returnOrderId: 77,
      customerOrderId: 88,
      returnOrderDate: 1771635668000,
      customerName: null,
      returnOrderLines: {
        ...line,
        returnOrderLineNumber: "2",
        purchaseOrderLineNumber: 4,
        charges: charges[0],
        quantity: { measurementValue: "3" },
        isKeepIt: "TRUE",
        returnExpectedFlag: null,
        returnTrackingDetail: null,
        currentTrackingStatuses: undefined,
        refundedQty: "1",
      },
    };
    respondWithPages({ body: returnList(raw) });
    const [read] = (await client().returns.listPage({})).returns;
    expect(read?.raw).toEqual(JSON.parse(JSON.stringify(raw)));
    expect(read?.returnOrder).toMatchObject({
      returnOrderId: "77",
      customerOrderId: "88",
      returnOrderDate: new Date(1771635668000),
      returnLineGroups: [],
    });
    expect(read?.returnOrder.returnOrderLines).toMatchObject([
      {
        returnOrderLineNumber: 2,
        purchaseOrderLineNumber: "4",
        charges: [{ chargePerUnit: { currencyAmount: 10, currencyUnit: "USD" }, isBillable: true }],
        quantity: { measurementValue: 3 },
        isKeepIt: true,
        returnExpectedFlag: true,
        returnTrackingDetail: [],
        currentTrackingStatuses: [],
        refundedQty: 1,
      },
    ]);
  });

  it("contains all criteria, with dates without milliseconds", async () => {
    respondWithPages({ body: returnList([]) });
    const date = new Date("2026-02-20T01:02:03.999Z");
    await client().returns.listPage({
      status: "INITIATED",
      returnType: "REPLACEMENT",
      returnCreationStartDate: date,
      returnCreationEndDate: date,
      returnLastModifiedStartDate: date,
      customerOrderId: "a&b",
      replacementInfo: false,
      isWFSEnabled: true,
      limit: 5,
    });
    const text = "2026-02-20T01:02:03Z";
    const { searchParams } = new URL(urls()[0] ?? "", "http://host");
    expect(Object.fromEntries(searchParams)).toEqual({
      status: "INITIATED",
      returnType: "REPLACEMENT",
      returnCreationStartDate: text,
      returnCreationEndDate: text,
      returnLastModifiedStartDate: text,
      customerOrderId: "a&b",
      replacementInfo: "false",
      isWFSEnabled: "Y",
      limit: "5",
    });
  });

  it.each([
    [{ limit: 201 }, "limit"],
    [{ returnCreationStartDate: new Date(0) }, "returnCreationEndDate"],
    [{ returnCreationEndDate: new Date(0) }, "returnCreationStartDate"],
    [{ returnLastModifiedEndDate: new Date(NaN) }, "returnLastModifiedEndDate"],
  ] satisfies [ListReturnsQuery, string][])("is not requested with %j", async (query, field) => {
    const error = await errorOf(client().returns.listPage(query));
    expect(error).toMatchObject({ kind: "rejected", field });
    expect(urls()).toHaveLength(0);
  });
});

describe("one return", () => {
  it("is found by its number and not mistaken for another", async () => {
    ctx.server.on = () => ({ body: returnList([returnOrder("6"), returnOrder("7")]) });
    const found = await client().returns.get("7");
    expect(found).toMatchObject({ raw: { returnOrderId: "7" } });
    expect(found?.returnOrder.returnOrderLines[0]?.returnTrackingDetail[0]).toMatchObject({
      eventTag: "DELIVERED_AT_RETURN_CENTER",
      eventTime: new Date("2026-02-23T00:46:11.000Z"),
    });
    expect(await client().returns.get("8")).toBeNull();
    expect(urls()[0]).toBe("/v3/returns?returnOrderId=7&replacementInfo=true&limit=200");
  });

  it("is reported if it is unreadable", async () => {
    ctx.server.on = () => ({ body: returnList([returnOrder("7", { returnOrderLines: [] })]) });
    const error = await errorOf(client().returns.get("7"));
    expect(error).toMatchObject({ kind: "unknown_shape", uncertain: false });
    expect(error.message).toContain("has no lines");
  });

  it("without a number is not requested", async () => {
    expect(await errorOf(client().returns.get(" "))).toMatchObject({ field: "returnOrderId" });
    expect(urls()).toHaveLength(0);
  });
});

describe("the refund of a return", () => {
  const refund = { customerOrderId: "C1", lines: [{ returnOrderLineNumber: 1, quantity: 2 }] };

  it("sends lines and quantities, and returns what Walmart refunded", async () => {
    const body = {
      returnOrderId: "7",
      customerOrderId: "C1",
      refundLines: [{ returnOrderLineNumber: 1 }],
    };
    ctx.server.on = () => ({ body });
    expect(await client().returns.refund("7", refund)).toMatchObject({ refund: body, raw: body });
    const [request] = ctx.server.seen;
    expect(request).toMatchObject({ method: "POST", url: "/v3/returns/7/refund" });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      customerOrderId: "C1",
      refundLines: [
        { returnOrderLineNumber: 1, quantity: { unitOfMeasure: "EACH", measurementValue: 2 } },
      ],
    });
  });

  it("is rejected with Walmart's description", async () => {
    const description =
      "Requested quantity is not available. Please check if there is refundable quantity.";
    ctx.server.on = () => ({
      status: 400,
      body: { errors: [{ code: "INVALID_REQUEST", description }] },
    });
    expect(await errorOf(client().returns.refund("7", refund))).toMatchObject({
      kind: "rejected",
      uncertain: false,
      description,
    });
  });

  it.each([{ status: 504 }, { status: 200 }, { body: "OK" }, { body: { refundLines: [] } }])(
    "is uncertain after %j, and sent only once",
    async (response) => {
      ctx.server.on = () => response;
      expect(await errorOf(client().returns.refund("7", refund))).toMatchObject({
        uncertain: true,
      });
      expect(urls()).toHaveLength(1);
    },
  );
});
