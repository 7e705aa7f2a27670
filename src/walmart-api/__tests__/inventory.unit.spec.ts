import { clientOf, errorOf } from "./support/fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);
const sent = () => JSON.parse(ctx.server.seen[0]?.body ?? "") as unknown;

const NOTHING: StubResponse = {
  status: 404,
  body: { error: [{ code: "CONTENT_NOT_FOUND.GMP_INVENTORY_API", severity: "ERROR" }] },
};

describe("a quantity", () => {
  it("is read, at a ship node if one is given", async () => {
    ctx.server.on = () => ({ body: { sku: "a b", quantity: { unit: "EACH", amount: "7" } } });
    expect(await client().inventory.get("a&b")).toMatchObject({ quantity: { amount: 7 } });
    await client().inventory.get("a&b", { shipNode: "1" });
    expect(urls()).toEqual(["/v3/inventory?sku=a%26b", "/v3/inventory?sku=a%26b&shipNode=1"]);
  });

  it("is set, and returns what Walmart confirms", async () => {
    ctx.server.on = () => ({ body: { sku: "MUG", quantity: { unit: "EACH", amount: 0 } } });
    const response = await client().inventory.put({ sku: "MUG", quantity: 0 }, { shipNode: "1" });
    expect(response).toEqual({ sku: "MUG", quantity: { unit: "EACH", amount: 0 } });
    expect(ctx.server.seen[0]).toMatchObject({
      method: "PUT",
      url: "/v3/inventory?sku=MUG&shipNode=1",
    });
    expect(sent()).toEqual({ sku: "MUG", quantity: { unit: "EACH", amount: 0 } });
  });

  it("of an unknown SKU is null and cannot be set", async () => {
    ctx.server.on = () => NOTHING;
    expect(await client().inventory.get("MUG")).toBeNull();
    expect(await client().inventory.getNodes("MUG")).toBeNull();
    const error = await errorOf(client().inventory.put({ sku: "MUG", quantity: 1 }));
    expect(error).toMatchObject({ kind: "not_found", uncertain: false });
    expect(error.message).toContain("MUG");
  });

  it("is uncertain if the response is lost", async () => {
    ctx.server.on = () => ({ status: 504 });
    const error = await errorOf(client().inventory.put({ sku: "MUG", quantity: 1 }));
    expect(error).toMatchObject({ kind: "transient", uncertain: true });
    expect(urls()).toHaveLength(1);
  });

  it.each([
    [{ sku: " ", quantity: 1 }, "sku"],
    [{ sku: "x".repeat(51), quantity: 1 }, "sku"],
    [{ sku: "MUG", quantity: -1 }, "quantity"],
    [{ sku: "MUG", quantity: 1.5 }, "quantity"],
  ])("is not sent with %j", async (item, field) => {
    const error = await errorOf(client().inventory.put(item));
    expect(error).toMatchObject({ kind: "rejected", field });
    expect(urls()).toHaveLength(0);
  });
});

describe("quantities by ship node", () => {
  const node = (shipNode: string, amount: unknown) => ({
    shipNode,
    inputQty: { unit: "EACH", amount },
    availToSellQty: null,
  });

  it("are read for one SKU", async () => {
    ctx.server.on = () => ({ body: { sku: "a/b", nodes: node("1", "4") } });
    expect(await client().inventory.getNodes("a/b", { shipNode: "1" })).toMatchObject({
      nodes: [{ shipNode: "1", inputQty: { amount: 4 } }],
    });
    expect(urls()).toEqual(["/v3/inventories/a%2Fb?shipNode=1"]);
  });

  it("are set, with a result for each node", async () => {
    const body = {
      sku: "MUG",
      nodes: [
        { shipNode: "1", status: "Success" },
        { shipNode: "2", status: "Failure", errors: [{ code: "X", description: "No such node" }] },
        { shipNode: "3", status: "Failure", errors: null },
        { shipNode: "4", status: "Success", errors: [{ code: "W", severity: "WARN" }] },
      ],
    };
    ctx.server.on = () => ({ body });
    const nodes = ["1", "2", "3", "4"].map((shipNode) => ({ shipNode, quantity: 5 }));
    expect(await client().inventory.putNodes("MUG", nodes)).toEqual({
      sku: "MUG",
      nodes: [
        { shipNode: "1", accepted: true, status: "Success" },
        { shipNode: "2", accepted: false, status: "Failure", problem: "No such node" },
        { shipNode: "3", accepted: false, status: "Failure", problem: "Failure" },
        { shipNode: "4", accepted: true, status: "Success" },
      ],
      raw: body,
    });
    expect(ctx.server.seen[0]).toMatchObject({ method: "PUT", url: "/v3/inventories/MUG" });
    expect(sent()).toEqual({
      inventories: {
        nodes: nodes.map(({ shipNode }) => ({
          shipNode,
          inputQty: { unit: "EACH", amount: 5 },
        })),
      },
    });
  });

  it("are uncertain if the response lists no nodes", async () => {
    ctx.server.on = () => ({ body: { sku: "MUG", nodes: [] } });
    const error = await errorOf(
      client().inventory.putNodes("MUG", [{ shipNode: "1", quantity: 1 }]),
    );
    expect(error).toMatchObject({ kind: "unknown_shape", uncertain: true });
  });

  it("are listed page by page, and an unreadable one does not affect the others", async () => {
    const page = (inventories: unknown, nextCursor?: string) => ({
      body: { meta: { totalCount: 3, nextCursor }, elements: { inventories } },
    });
    const bad = { sku: "2", nodes: [{}] };
    const responses = [
      page([{ sku: "1", nodes: [node("1", 1)] }, bad], "NTVm IDEw"),
      page({ sku: "3", nodes: null }),
    ];
    ctx.server.on = () => responses[ctx.server.seen.length - 1] ?? { status: 500 };
    const pages = [];
    for await (const one of client().inventory.listNodes()) pages.push(one);
    expect(pages).toMatchObject([
      { inventories: [{ sku: "1" }], unreadable: [{ sku: "2", raw: bad }], totalCount: 3 },
      { inventories: [{ sku: "3", nodes: [] }], unreadable: [] },
    ]);
    expect(urls()).toEqual([
      "/v3/inventories?limit=50",
      "/v3/inventories?limit=50&nextCursor=NTVm%20IDEw",
    ]);
  });
});

describe("a price", () => {
  const price = { sku: "MUG", price: 9.99 };

  it.each([
    ["flat", { sku: "MUG", mart: "WALMART_US", message: "Thank you." }],
    ["wrapped", { ItemPriceResponse: { sku: "MUG", message: "Thank you." } }],
  ])("is set, and the response is read %s", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await client().prices.put(price)).toMatchObject({ sku: "MUG", message: "Thank you." });
    expect(ctx.server.seen[0]).toMatchObject({ method: "PUT", url: "/v3/price" });
    expect(sent()).toEqual({
      sku: "MUG",
      pricing: [{ currentPriceType: "BASE", currentPrice: { currency: "USD", amount: 9.99 } }],
    });
  });

  it.each([
    ["a success with errors", { sku: "MUG", errors: [{ code: "X", description: "Too low" }] }],
    ["another shape", { message: "Thank you." }],
    ["nothing", undefined],
  ])("is uncertain after %s", async (_name, body) => {
    ctx.server.on = () => ({ body });
    const error = await errorOf(client().prices.put(price));
    expect(error).toMatchObject({ kind: "unknown_shape", uncertain: true });
  });

  it.each([9.999, 0, -1, NaN])("of %d is not sent", async (amount) => {
    const error = await errorOf(client().prices.put({ ...price, price: amount }));
    expect(error).toMatchObject({ kind: "rejected", field: "price" });
    expect(urls()).toHaveLength(0);
  });
});
