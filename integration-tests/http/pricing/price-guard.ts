import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";

export const SKUS = Array.from({ length: 6 }, (_, index) => `SKU-${index + 1}`);

export const priceGuard = storePart("price-guard", (store) => {
  const offers = shownOf(store);
  const listingOf = async (sku: string) => {
    const { id } = await offers.row(sku);
    return (await store.get(`/admin/walmart/listings/${id}`)).data.listing;
  };
  const decide = async (sku: string, action: string, price: number) =>
    await store.post(`/admin/walmart/listings/${(await offers.row(sku)).id}/price`, {
      action,
      price,
    });
  const attention = async (account_id: string) => {
    const { data } = await store.get(`/admin/walmart/overview?account_id=${account_id}`);
    return (data.overview.attention as { kind: string; count: number }[])
      .filter(({ kind }) => kind.startsWith("price_"))
      .map(({ kind, count }) => ({ kind, count }));
  };
  const sends = async () => {
    await store.sync(["prices"]);
    await bufferedChangesDone();
  };
  const shownPrices = () => SKUS.map((sku) => store.walmart.price(sku));
  const start = async (price_guard: object | null, skus = SKUS) => {
    const id = await offers.list(skus, { account: { settings: { price: { floor: 2 } } } });
    await sends();
    if (price_guard)
      await store.post(`/admin/walmart/accounts/${id}`, { settings: { price_guard } });
    return id;
  };
  const setPrices = async (prices: Record<string, number>) => {
    for (const [sku, price] of Object.entries(prices)) await offers.price(sku, price);
    await bufferedChangesDone();
  };

  /** As an import does that writes all prices at once. */
  const importPrices = (skus: string[], amount: number) =>
    offers.knex.raw(
      `UPDATE price SET amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20), updated_at = now()
         WHERE price_set_id IN (
           SELECT price_set_id FROM product_variant_price_set WHERE variant_id = ANY(?::text[]) AND deleted_at IS NULL)`,
      [amount, String(amount), skus.map((sku) => store.seeded.variants[sku] ?? "")] as never,
    );

  beforeEach(() => {
    store.walmart.updateSettings({ feedSeconds: 0 });
  });

  it("holds a price that moves too far until a person sends it, and only that price", async () => {
    const id = await start({ max_change_percent: 20 });
    await setPrices({ "SKU-1": 20, "SKU-2": 11 });
    await sends();
    expect([store.walmart.price("SKU-1"), store.walmart.price("SKU-2")]).toEqual([10, 11]);
    expect(await listingOf("SKU-1")).toMatchObject({
      status: "published",
      price: 10,
      walmart_price: 10,
      price_hold: {
        reason: "change",
        state: "waiting",
        price: 20,
        last_price: 10,
        change_percent: 100,
        floor: null,
      },
    });
    expect(await listingOf("SKU-2")).toMatchObject({ price: 11, price_hold: null });
    expect(await attention(id)).toEqual([{ kind: "price_held", count: 1 }]);
    const held = await store.get("/admin/walmart/listings?price_held=true");
    expect(held.data.listings).toMatchObject([{ sku: "SKU-1" }]);
    expect((await store.get("/admin/walmart/listings?price_held=false")).data.count).toBe(5);

    // Neither a comparison with Walmart nor a forced run sends it.
    await store.sync(["prices", "drift"], { force: true });
    expect(store.walmart.price("SKU-1")).toBe(10);
    // A person has seen 20, and not what came after it.
    await setPrices({ "SKU-1": 30 });
    expect(await decide("SKU-1", "send", 20)).toMatchObject({
      status: 400,
      data: { message: expect.stringContaining("does not wait any more") },
    });
    expect(await decide("SKU-1", "send", 30)).toMatchObject({
      status: 200,
      data: { listing: { price: 30, walmart_price: 30, price_hold: null } },
    });
    expect(store.walmart.price("SKU-1")).toBe(30);
    expect(await attention(id)).toEqual([]);
    await setPrices({ "SKU-1": 31 });
    await sends();
    expect(store.walmart.price("SKU-1")).toBe(31);
  });

  it("keeps the old price as long as the new one is the declined one", async () => {
    const id = await start({ max_change_percent: 20 });
    await setPrices({ "SKU-1": 5 });
    await sends();
    expect((await decide("SKU-1", "keep", 5)).data.listing.price_hold).toMatchObject({
      state: "kept",
    });
    await store.sync(["prices"], { force: true });
    expect(await attention(id)).toEqual([]);
    expect(store.walmart.price("SKU-1")).toBe(10);
    await setPrices({ "SKU-1": 4 });
    await sends();
    expect((await listingOf("SKU-1")).price_hold).toMatchObject({ state: "waiting", price: 4 });
    await setPrices({ "SKU-1": 10 });
    await sends();
    expect((await listingOf("SKU-1")).price_hold).toBeNull();
    expect(offers.sent("SKU-1", "price")).toHaveLength(1);
    // Without the guard, whatever was held is sent.
    await setPrices({ "SKU-1": 5 });
    await store.post(`/admin/walmart/accounts/${id}`, { settings: { price_guard: null } });
    await sends();
    expect(store.walmart.price("SKU-1")).toBe(5);
    expect(await listingOf("SKU-1")).toMatchObject({ price_hold: null });
  });

  it("stops a mass change as a whole, with a summary, until a person has decided", async () => {
    const id = await start({ max_listings_percent: 50 });
    const path = `/admin/walmart/accounts/${id}/price-stop`;
    expect((await store.get(path)).data).toEqual({ price_stop: null });
    const shown = await store.post(`/admin/walmart/accounts/${id}/preview`, {
      price: { percent: -98, floor: 0.01 },
    });
    expect(shown.data).toMatchObject({ changed: 6, guard: { held: 0, stopped: true } });
    await importPrices(SKUS.slice(0, 5), 2.5);
    await sends();
    expect(shownPrices()).toEqual(SKUS.map(() => 10));
    const { price_stop } = (await store.get(path)).data;
    expect(price_stop).toMatchObject({
      account_id: id,
      count: 5,
      listings: 6,
      lowest_percent: -75,
      median_percent: -75,
      highest_percent: -75,
    });
    expect(price_stop.samples).toHaveLength(5);
    expect(price_stop.samples[0]).toMatchObject({ sku: "SKU-1", from: 10, to: 2.5 });
    expect(await attention(id)).toEqual([{ kind: "price_stopped", count: 5 }]);
    // While it is stopped, every other change is stopped with it.
    await setPrices({ "SKU-6": 11 });
    await sends();
    expect(await store.post(path, { action: "send", version: price_stop.version })).toMatchObject({
      status: 400,
      data: { message: expect.stringContaining("have changed") },
    });
    const again = (await store.get(path)).data.price_stop;
    expect(again).toMatchObject({ count: 6, highest_percent: 10 });
    const sent = await store.post(path, { action: "send", version: again.version });
    expect(sent).toMatchObject({ status: 200, data: { price_stop: null } });
    await sends();
    expect(shownPrices()).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 11]);
    // What a person approved does not count as changed.
    await setPrices({ "SKU-6": 12 });
    await sends();
    expect(store.walmart.price("SKU-6")).toBe(12);

    await importPrices(SKUS, 9);
    await sends();
    const next = (await store.get(path)).data.price_stop;
    expect(next).toMatchObject({ count: 6 });
    await store.post(path, { action: "keep", version: next.version });
    await store.sync(["prices"], { force: true });
    expect(shownPrices()).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 12]);
    expect(await attention(id)).toEqual([]);
  });

  it("holds a hook's price below the lowest one, and the first price of a matched item", async () => {
    const id = await start(null, ["SKU-1"]);
    await store.post(`/admin/walmart/accounts/${id}`, {
      settings: { price_guard: { max_change_percent: 50 } },
    });
    store.walmart.addItem({ sku: "SKU-2", price: 100 });
    await offers.addRows(id, ["SKU-2"]);
    await store.sync(["listings", "prices"], { force: true });
    expect(await listingOf("SKU-2")).toMatchObject({
      price_hold: { reason: "change", price: 10, last_price: 100, change_percent: -90 },
    });
    expect(store.walmart.price("SKU-2")).toBe(100);
    const { id: own } = await offers.row("SKU-1");
    const preview = await store.post(`/admin/walmart/listings/${own}/preview`, {
      price: { amount: 30 },
    });
    expect(preview.data).toEqual({
      changed: 1,
      samples: [{ sku: "SKU-1", from: 10, to: 30, held: "change" }],
      guard: { held: 1, stopped: false },
    });
    for (const body of [{ action: "send" }, { action: "other", price: 1 }, { price: 1 }])
      expect((await store.post(`/admin/walmart/listings/${own}/price`, body)).status).toBe(400);
    expect(
      (await store.post("/admin/walmart/listings/wallst_x/price", { action: "keep", price: 1 }))
        .status,
    ).toBe(404);
    const wrong = { settings: { price_guard: { max_change_percent: 0 } } };
    expect(await store.post(`/admin/walmart/accounts/${id}`, wrong)).toMatchObject({
      status: 400,
      data: { message: expect.stringContaining("settings.price_guard.max_change_percent") },
    });
  });

  it("shows on an order what Walmart pays of a discount, and leaves its totals alone", async () => {
    await store.connect();
    const line = { sku: "SKU-1", price: 18, tax: 1.44 };
    const [plain, funded] = [
      store.walmart.createOrder({ lines: [line] }),
      store.walmart.createOrder({
        lines: [{ ...line, incentive: { originalPrice: 20, walmartFunded: 2 } }],
      }),
    ];
    await store.sync(["orders"]);
    const [one, other] = [
      await store.order(plain.purchaseOrderId),
      await store.order(funded.purchaseOrderId),
    ];
    expect(one.incentive).toBeNull();
    expect(other.incentive).toEqual({
      walmart_funded: 2,
      currency_code: "usd",
      lines: [
        {
          line_number: "1",
          sku: "SKU-1",
          type: "Walmart funded",
          original_price: 20,
          walmart_funded: 2,
        },
      ],
    });
    expect(other.total).toBe(one.total);
    expect(other.lines[0].refundable_amount).toBe(one.lines[0].refundable_amount);
  });
});
