import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";

const SKUS = ["SKU-A", "SKU-B", "SKU-C"];

export const preview = storePart("preview", (store) => {
  const offers = shownOf(store);
  const preview = (id: string, body: unknown) =>
    store.post(`/admin/walmart/accounts/${id}/preview`, body);

  it("says which prices would change, the biggest change first, and stores nothing", async () => {
    const id = await offers.list(SKUS, { account: { settings: { price: { percent: 10 } } } });
    await offers.price("SKU-C", 50);
    const own = await offers.row("SKU-B");
    await store.post(`/admin/walmart/listings/${own.id}`, {
      overrides: { price: { fixed: 1 } },
    });
    await store.sync(["prices", "inventory"]);
    const before = store.walmart.listingEffects();
    const { status, data } = await preview(id, { price: { percent: 20 } });
    expect({ status, data }).toEqual({
      status: 200,
      data: {
        changed: 2,
        samples: [
          { sku: "SKU-C", from: 55, to: 60 },
          { sku: "SKU-A", from: 11, to: 12 },
        ],
      },
    });
    expect((await preview(id, { price: { percent: 10 } })).data).toEqual({
      changed: 0,
      samples: [],
    });
    expect((await preview(id, { price: null })).data).toMatchObject({ changed: 2 });
    expect((await preview(id, {})).data).toEqual({ changed: 0, samples: [] });
    const { data: account } = await store.get(`/admin/walmart/accounts/${id}`);
    expect(account.account.settings).toEqual({ price: { percent: 10 } });
    expect(store.walmart.listingEffects()).toEqual(before);
    expect(await offers.row("SKU-A")).toMatchObject({ price: 11 });
  });

  it("counts what buyers can order", async () => {
    const id = await offers.list(SKUS);
    const own = await offers.row("SKU-B");
    await store.post(`/admin/walmart/listings/${own.id}`, {
      overrides: { inventory: { maximum: 3 } },
    });
    await offers.stock("SKU-C", 4);
    await store.sync(["inventory"]);
    const { data } = await preview(id, { inventory: { maximum: 40 } });
    expect(data).toEqual({ changed: 1, samples: [{ sku: "SKU-A", from: 100, to: 40 }] });
    const both = await preview(id, { inventory: { buffer: 1 }, price: { fixed: 2 } });
    expect(both.data.changed).toBe(3);
    // An open order: Walmart subtracts its units itself.
    store.walmart.createOrder({ lines: [{ sku: "SKU-A", quantity: 5 }] });
    await store.sync(["orders", "updates"]);
    expect((await preview(id, { inventory: { maximum: 40 } })).data.samples).toEqual([
      { sku: "SKU-A", from: 95, to: 40 },
    ]);
  });

  it("shows the effect of a listing's own rules, over those of the account", async () => {
    await offers.list(SKUS, { account: { settings: { price: { percent: 10 } } } });
    const { id } = await offers.row("SKU-A");
    const path = `/admin/walmart/listings/${id}/preview`;
    const shown = async (body: unknown) => (await store.post(path, body)).data;
    expect(await shown({ price: { fixed: 0.5 } })).toEqual({
      changed: 1,
      samples: [{ sku: "SKU-A", from: 11, to: 11.5 }],
    });
    expect(await shown({ price: { amount: 7 } })).toMatchObject({ samples: [{ to: 7 }] });
    expect(await shown({ price: null })).toEqual({ changed: 0, samples: [] });
    expect(await shown({ inventory: { quantity: 0 } })).toMatchObject({
      samples: [{ from: 100, to: 0 }],
    });
    expect(await store.post(path, { price: { more: 1 } })).toMatchObject({ status: 400 });
    expect(await store.post("/admin/walmart/listings/wallst_x/preview", {})).toMatchObject({
      status: 404,
    });
  });

  it("shows that a value would begin or end, and leaves out what is not sent", async () => {
    const id = await offers.list(SKUS);
    const { id: excluded } = await offers.row("SKU-C");
    await store.post(`/admin/walmart/listings/${excluded}`, { excluded: true });
    const { data } = await preview(id, { price: { fixed: -20 } });
    expect(data).toEqual({
      changed: 2,
      samples: [
        { sku: "SKU-A", from: 10, to: null },
        { sku: "SKU-B", from: 10, to: null },
      ],
    });
  });

  it("counts 10,000 listings and shows the biggest changes", async () => {
    const id = await offers.list(["SKU-A"]);
    await offers.knex.raw(
      `INSERT INTO walmart_listing (id, account_id, sku, variant_id, status)
         SELECT 'wallst_' || n, ?, 'MANY-' || n, ?, 'published' FROM generate_series(1, 9999) AS n`,
      [id, store.seeded.variants["SKU-B"]!],
    );
    const { data } = await preview(id, { inventory: { maximum: 1 }, price: { percent: 5 } });
    expect(data.changed).toBe(10_000);
    expect(data.samples).toHaveLength(20);
  });

  it.each([
    { price: { more: 1 } },
    { more: 1 },
    { price: { percent: "5" } },
    { price: { percent: -100 } },
    { inventory: { buffer: -1 } },
    { inventory: { quantity: 5 } },
    { price: 5 },
  ])("refuses %j", async (body) => {
    const id = await store.connect();
    expect(await preview(id, body)).toMatchObject({ status: 400 });
  });

  it("answers 404 for an unknown account", async () => {
    expect(await preview("walacc_unknown", {})).toMatchObject({ status: 404 });
  });
});
