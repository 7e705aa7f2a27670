import { isIncompleteList, type ItemsPage } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const urls = () => ctx.server.seen.map(({ url }) => url);

/** An item as Walmart sends it. */
function item(sku: string, over: Record<string, unknown> = {}) {
  return {
    mart: "WALMART_US",
    sku,
    wpid: "0RE1",
    upc: "886859944807",
    gtin: "00886859944807",
    productName: "Mug",
    price: { currency: "USD", amount: 9.99 },
    publishedStatus: "UNPUBLISHED",
    unpublishedReasons: { reason: ["No image"] },
    lifecycleStatus: "ACTIVE",
    ...over,
  };
}

function respondWithPages(...pages: StubResponse[]): void {
  ctx.server.on = () => pages[ctx.server.seen.length - 1] ?? { status: 500 };
}

async function collect(pages: AsyncGenerator<ItemsPage>): Promise<string[]> {
  const skus: string[] = [];
  for await (const page of pages) skus.push(...page.items.map((one) => one.item.sku));
  return skus;
}

const NOTHING: StubResponse = {
  status: 404,
  body: { errors: { error: [{ code: "CONTENT_NOT_FOUND" }] } },
};

describe("a list of items", () => {
  const page = (skus: string[], totalItems: number, nextCursor?: string): StubResponse => ({
    body: { ItemResponse: skus.map((sku) => item(sku)), totalItems, nextCursor },
  });
  const CURSOR = "a+/b=";

  it("follows a cursor that stays the same, and ends with the last item that Walmart counts", async () => {
    respondWithPages(page(["1", "2"], 3, CURSOR), page(["3"], 3, CURSOR));
    const skus = await collect(client().items.list({ lifecycleStatus: "ACTIVE" }));
    expect(skus).toEqual(["1", "2", "3"]);
    expect(urls()).toEqual([
      "/v3/items?nextCursor=*&lifecycleStatus=ACTIVE&limit=200",
      "/v3/items?nextCursor=a%2B%2Fb%3D&lifecycleStatus=ACTIVE&limit=200",
    ]);
  });

  it("goes on by offset if the same page comes again", async () => {
    const all = ["1", "2", "3", "4", "5"];
    ctx.server.on = ({ url }) => {
      const offset = Number(new URL(url, "http://walmart").searchParams.get("offset"));
      return page(all.slice(offset, offset + 2), 5, CURSOR);
    };
    expect(await collect(client().items.list())).toEqual(all);
    expect(urls().map((url) => url.replace("a%2B%2Fb%3D", "c"))).toEqual([
      "/v3/items?nextCursor=*&limit=200",
      "/v3/items?nextCursor=c&limit=200",
      "/v3/items?nextCursor=c&limit=200&offset=2",
      "/v3/items?nextCursor=c&limit=200&offset=4",
    ]);
  });

  it.each([
    ["a 404", NOTHING],
    ["an empty page", { body: { ItemResponse: [], totalItems: 4, nextCursor: CURSOR } }],
    ["no cursor", page(["4"], 4)],
  ] satisfies [string, StubResponse][])("ends with %s", async (_name, last) => {
    const without = (response: StubResponse) => ({
      body: { ...(response.body as object), totalItems: undefined },
    });
    respondWithPages(without(page(["1", "2"], 4, CURSOR)), without(page(["3"], 4, CURSOR)), last);
    expect((await collect(client().items.list())).slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(urls()).toHaveLength(3);
  });

  it("returns each item once, and says that others are missing", async () => {
    const skus: string[] = [];
    respondWithPages(
      page(["1", "2"], 5, "b"),
      page(["3", "2"], 5, "c"),
      page(["3", "2"], 5, "d"),
      page(["4"], 5),
    );
    const read = async () => {
      for await (const { items } of client().items.list())
        skus.push(...items.map((one) => one.item.sku));
    };
    const error = await errorOf(read());
    expect(skus).toEqual(["1", "2", "3", "4"]);
    expect(isIncompleteList(error)).toBe(true);
    expect((error as Error).message).toContain("counts 5 and shows 4");
  });

  it("stops when the pages loop", async () => {
    ctx.server.on = () => page(["1"], 9, "a");
    expect(isIncompleteList(await errorOf(collect(client().items.list())))).toBe(true);
    expect(urls().length).toBeLessThan(9);
  });

  it("is empty on a 404", async () => {
    ctx.server.on = () => NOTHING;
    expect(await client().items.listPage()).toEqual({ items: [], unreadable: [], totalCount: 0 });
  });

  it("keeps the readable items when one is unreadable", async () => {
    const bad = item("2", { unpublishedReasons: "none" });
    respondWithPages({
      body: { ItemResponse: [item("1", { price: null }), bad, 7], totalItems: "3" },
    });
    const page = await client().items.listPage();
    expect(page).toMatchObject({ items: [{ raw: { sku: "1" } }], totalCount: 3 });
    expect(page.unreadable).toEqual([
      { sku: "2", raw: bad, problem: expect.stringContaining("unpublishedReasons") },
      { raw: 7, problem: expect.any(String) },
    ]);
  });

  it("accepts a single item that is not in an array", async () => {
    respondWithPages({
      body: { ItemResponse: item("1", { unpublishedReasons: { reason: "x" } }) },
    });
    const [read] = (await client().items.listPage()).items;
    expect(read?.item.unpublishedReasons?.reason).toEqual(["x"]);
  });

  it.each([
    ["nothing", undefined],
    ["another object", { list: {} }],
    ["no items despite a count", { ItemResponse: [], totalItems: 3 }],
  ])("with %s is reported as an unknown shape", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await errorOf(client().items.listPage())).toMatchObject({ kind: "unknown_shape" });
  });

  it("has at most 1,000 items per page", async () => {
    const error = await errorOf(client().items.listPage({ limit: 1001 }));
    expect(error).toMatchObject({ kind: "rejected", field: "limit" });
  });
});

describe("one item", () => {
  it.each([
    ["in a list", { ItemResponse: [item("9"), item("a/b c")], totalItems: 2 }],
    ["bare", item("a/b c")],
  ])("is read %s", async (_name, body) => {
    ctx.server.on = () => ({ body });
    const response = await client().items.get("a/b c");
    expect(response).toMatchObject({
      item: { sku: "a/b c", price: { amount: 9.99, currency: "USD" } },
      raw: item("a/b c"),
    });
    expect(urls()).toEqual(["/v3/items/a%2Fb%20c"]);
  });

  it.each([
    ["a 404", NOTHING],
    ["an empty list", { body: { ItemResponse: [] } }],
  ] satisfies [string, StubResponse][])("is null with %s", async (_name, response) => {
    ctx.server.on = () => response;
    expect(await client().items.get("1")).toBeNull();
  });

  it("is not mistaken for another", async () => {
    ctx.server.on = () => ({ body: { ItemResponse: [item("2")] } });
    expect(await errorOf(client().items.get("1"))).toMatchObject({ kind: "unknown_shape" });
  });

  it("is retired", async () => {
    ctx.server.on = () => ({ body: { sku: "a b", message: "Thank you.", errors: null } });
    expect(await client().items.retire("a b")).toMatchObject({ sku: "a b", message: "Thank you." });
    expect(ctx.server.seen[0]).toMatchObject({
      method: "DELETE",
      url: "/v3/items/a%20b",
      body: "",
    });
  });

  it("cannot be retired if Walmart does not know it", async () => {
    ctx.server.on = () => NOTHING;
    expect(await errorOf(client().items.retire("1"))).toMatchObject({
      kind: "not_found",
      uncertain: false,
    });
  });
});
