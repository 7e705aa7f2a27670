import { walmartRows } from "../../support/store/rows";
import { storePart } from "../../support/store/suite";

const invalid = { status: 400, type: "invalid_data" };

export const apiListings = storePart("api-listings", (store) => {
  const list = async (query: string) => {
    const { status, data } = await store.get(`/admin/walmart/listings?${query}`);
    expect(status).toBe(200);
    return data as { listings: { sku: string; price: number | null }[]; count: number };
  };
  const skus = async (query: string) => (await list(query)).listings.map(({ sku }) => sku);
  let account: string;

  beforeAll(async () => {
    const { service, account: connect } = walmartRows(store.container);
    account = (await connect({ name: "Main" })).id;
    const other = (await connect({ name: "Other" })).id;
    const sold = { account_id: account, variant_id: "variant_1", status: "published" };
    await service.createWalmartListings([
      {
        ...sold,
        sku: "AS-IT-SHOULD",
        quantity: 5,
        walmart_quantity: 5,
        price: 9,
        walmart_price: 9,
      },
      { ...sold, sku: "FEWER", quantity: 3, walmart_quantity: 4, price: 12.5, walmart_price: 12.5 },
      { ...sold, sku: "NEVER-SENT", quantity: 7, title: "Mug 100% blue" },
      { ...sold, sku: "OFF", excluded: true, quantity: 1, walmart_quantity: 2 },
      {
        ...sold,
        sku: "NODES",
        quantity: 4,
        walmart_quantity: 4,
        node_quantities: { "1": 3, "2": 1 },
        walmart_node_quantities: { "1": 1, "2": 3 },
      },
      { ...sold, sku: "PRICE-NOT-SENT", price: 100, identifier: "0123" },
      { ...sold, sku: "REFUSED", status: "error", status_details: "Wrong." },
      { account_id: account, sku: "STRAY", status: "unpublished" },
      { account_id: other, sku: "ELSEWHERE", variant_id: "variant_9" },
    ] as never);
  });

  it("finds what differs and what is not linked, and counts the same", async () => {
    expect(await skus("status=error")).toEqual(["REFUSED"]);
    expect(await skus("differing=true")).toEqual([
      "FEWER",
      "NEVER-SENT",
      "NODES",
      "PRICE-NOT-SENT",
    ]);
    expect(await skus("differing=false&linked=true&status=published,draft")).toEqual([
      "AS-IT-SHOULD",
      "ELSEWHERE",
      "OFF",
    ]);
    expect(await skus("linked=false")).toEqual(["STRAY"]);
    expect(await skus("excluded=true")).toEqual(["OFF"]);
    const { data } = await store.get(`/admin/walmart/listings/counts?account_id=${account}`);
    expect(data.counts).toEqual({
      draft: 0,
      processing: 0,
      matched: 0,
      staged: 0,
      published: 6,
      unpublished: 1,
      error: 1,
      unlinked: 1,
      differing: 4,
    });
    expect((await store.get("/admin/walmart/listings/counts")).data.counts.draft).toBe(1);
    const { overview } = (await store.get("/admin/walmart/overview")).data;
    expect(overview.listings).toEqual({ error: 1, exists: true });
  });

  it("sorts on either side with what is not known last, page by page, and searches", async () => {
    const priced = ["AS-IT-SHOULD", "FEWER", "PRICE-NOT-SENT"];
    const mine = `account_id=${account}`;
    expect((await skus(`${mine}&order=price`)).slice(0, 3)).toEqual(priced);
    expect((await skus(`${mine}&order=-price`)).slice(0, 3)).toEqual(priced.reverse());
    const page = await list(`${mine}&order=-quantity&limit=2&offset=1`);
    expect(page).toMatchObject({ count: 8, listings: [{ sku: "AS-IT-SHOULD" }, { sku: "NODES" }] });
    expect((await list("q=fewer")).listings).toMatchObject([{ sku: "FEWER", price: 12.5 }]);
    expect(await skus("q=100%25")).toEqual(["NEVER-SENT"]);
    expect(await skus("q=012")).toEqual(["PRICE-NOT-SENT"]);
    expect(await list("q=nothing-like-it")).toEqual({
      listings: [],
      count: 0,
      limit: 20,
      offset: 0,
    });
  });

  it.each(["differing=1", "order=overrides", "counts=true"])("refuses %s", async (query) => {
    const { status, data } = await store.get(`/admin/walmart/listings?${query}`);
    expect({ status, type: data.type }).toEqual(invalid);
  });

  it("answers an overview without a listing where an account has none", async () => {
    const { data } = await store.get("/admin/walmart/overview?account_id=walacc_none");
    expect(data.overview.listings).toEqual({ error: 0, exists: false });
    const counts = await store.get("/admin/walmart/listings/counts?account=1");
    expect({ status: counts.status, type: counts.data.type }).toEqual(invalid);
  });
});
