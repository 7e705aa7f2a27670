import type { ListOrdersQuery } from "../index";
import { clientOf, errorOf, orderList } from "./support/fixtures";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);

describe("the query of a list", () => {
  const queryOf = async (query: ListOrdersQuery) => {
    ctx.server.on = () => ({ body: orderList([], {}) });
    await client().orders.listPage(query);
    const url = new URL(urls().at(-1) ?? "", "http://host");
    return Object.fromEntries(url.searchParams);
  };
  // The test clock is at 2026-03-01T12:00:00Z.
  const HORIZON = "2025-09-03T12:00:00Z";

  it("defaults to Walmart's horizon", async () => {
    expect(await queryOf({})).toEqual({ createdStartDate: HORIZON, limit: "200" });
    expect(await queryOf({ lastModifiedStartDate: new Date("2026-02-28T10:00:00.789Z") })).toEqual({
      createdStartDate: HORIZON,
      lastModifiedStartDate: "2026-02-28T10:00:00Z",
      limit: "200",
    });
  });

  it("never goes beyond the horizon", async () => {
    const old = new Date("2020-01-01T00:00:00Z");
    expect(await queryOf({ createdStartDate: old, lastModifiedStartDate: old })).toMatchObject({
      createdStartDate: HORIZON,
      lastModifiedStartDate: HORIZON,
    });
  });

  it("contains all criteria, with dates without milliseconds", async () => {
    const date = new Date("2026-02-20T01:02:03.999Z");
    const query = {
      createdStartDate: date,
      createdEndDate: date,
      lastModifiedEndDate: date,
      fromExpectedShipDate: date,
      toExpectedShipDate: date,
      status: "Created",
      shipNodeType: "WFSFulfilled",
      purchaseOrderId: "1",
      customerOrderId: "2",
      sku: "a b&c=d",
      orderType: "REPLACEMENT",
      replacementInfo: true,
      productInfo: false,
      limit: 5,
    } as const;
    const text = "2026-02-20T01:02:03Z";
    expect(await queryOf(query)).toEqual({
      createdStartDate: text,
      createdEndDate: text,
      lastModifiedEndDate: text,
      fromExpectedShipDate: text,
      toExpectedShipDate: text,
      status: "Created",
      shipNodeType: "WFSFulfilled",
      purchaseOrderId: "1",
      customerOrderId: "2",
      sku: "a b&c=d",
      orderType: "REPLACEMENT",
      replacementInfo: "true",
      productInfo: "false",
      limit: "5",
    });
  });

  it.each([
    [{ limit: 0 }, "limit"],
    [{ limit: 201 }, "limit"],
    [{ createdEndDate: new Date(NaN) }, "createdEndDate"],
    [{ createdStartDate: new Date(NaN) }, "createdStartDate"],
  ])("is not sent with %j", async (query, field) => {
    expect(await errorOf(client().orders.listPage(query))).toMatchObject({
      kind: "rejected",
      field,
    });
    expect(urls()).toHaveLength(0);
  });
});
