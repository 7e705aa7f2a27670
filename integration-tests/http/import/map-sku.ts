import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { type Answer, sellerOf } from "../../support/store/seller";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";

export const mapSku = storePart("map-sku", (store) => {
  const seller = sellerOf(store);
  const offers = shownOf(store);
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku, quantity: 2 })) }).purchaseOrderId;
  const map = async (po: string, sku: unknown, variant: unknown) =>
    await store.post(`/admin/walmart/orders/${(await store.order(po)).id}/map-sku`, {
      sku,
      variant_id: variant,
    });
  const variantOf = (sku: string) => store.seeded.variants[sku]!;
  const listing = async (sku: string): Promise<Answer> =>
    (await store.get(`/admin/walmart/listings?q=${sku}`)).data.listings[0];

  afterEach(async () => {
    await bufferedChangesDone();
    await seller.atRest();
  });

  it("imports all orders that waited for the SKU, acknowledges them, and later ones automatically", async () => {
    await store.connect();
    const waiting = [create("OLD-1"), create("SKU-B", "OLD-1"), create("OLD-1", "OLD-2")];
    await store.sync(["orders", "updates"]);
    const answer = await map(waiting[0]!, "OLD-1", variantOf("SKU-A"));
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    expect(answer.data.order).toMatchObject({
      status: "open",
      status_details: null,
      order_id: expect.any(String),
      acknowledged_at: expect.any(String),
    });
    const { items } = await seller.imported(waiting[0]!);
    expect(Object.keys(items)).toEqual(["OLD-1"]);
    const order = await seller.order(answer.data.order.order_id);
    expect(order.items).toMatchObject([{ variant_id: variantOf("SKU-A"), quantity: 2 }]);
    expect(await store.order(waiting[1]!)).toMatchObject({ status: "open" });
    // Only what is still unknown holds an order.
    const partly = await store.order(waiting[2]!);
    expect(partly).toMatchObject({ status: "error", order_id: null });
    expect(partly.status_details).toContain('"OLD-2"');
    expect(partly.status_details).not.toContain("OLD-1");
    expect(await seller.reserved("SKU-A")).toBe(4);
    for (const po of waiting.slice(0, 2)) {
      await seller.waitForEffects(po, "acknowledge");
      expect(seller.effects(po, "acknowledge")).toHaveLength(1);
    }

    const later = create("OLD-1");
    await store.sync(["orders", "updates"]);
    expect(await store.order(later)).toMatchObject({ status: "open" });
    expect((await map(waiting[2]!, "OLD-2", variantOf("SKU-C"))).status).toBe(200);
    expect(await store.order(waiting[2]!)).toMatchObject({ status: "open", status_details: null });
  });

  it("links the item at Walmart to the variant, which gives it its stock", async () => {
    const accountId = await store.connect();
    store.walmart.addItem({ sku: "OLD-1", quantity: 0, price: 1 });
    const po = create("OLD-1");
    await store.sync(["orders", "updates"]);
    // No read of all items has happened yet.
    expect(await listing("OLD-1")).toBeUndefined();
    await map(po, "OLD-1", variantOf("SKU-A"));
    expect(await listing("OLD-1")).toMatchObject({
      account_id: accountId,
      variant_id: variantOf("SKU-A"),
      linked_by: "user",
      status: "published",
    });
    // 100 on the shelf, 2 of them in the open order, which Walmart subtracts itself.
    await offers.offers("OLD-1", 98);
    await offers.costs("OLD-1", 10);
    await store.sync(["listings"]);
    expect(await listing("OLD-1")).toMatchObject({ variant_id: variantOf("SKU-A") });
  });

  it("links an item that is known and has no variant, and remembers where Walmart cannot be read", async () => {
    await store.connect();
    store.walmart.addItem({ sku: "OLD-1", quantity: 0, price: 1 });
    await store.sync(["listings"]);
    const po = create("OLD-1");
    const other = create("OLD-9");
    await store.sync(["orders"]);
    expect(await listing("OLD-1")).toMatchObject({ variant_id: null });
    await map(po, "OLD-1", variantOf("SKU-B"));
    expect(await listing("OLD-1")).toMatchObject({ variant_id: variantOf("SKU-B") });
    await offers.offers("OLD-1", 98);

    store.walmart.injectFault({
      method: "GET",
      path: "/items",
      kind: "status",
      status: 503,
      times: 20,
    });
    expect((await map(other, "OLD-9", variantOf("SKU-C"))).status).toBe(200);
    expect(await store.order(other)).toMatchObject({ order_id: expect.any(String) });
    expect(await listing("OLD-9")).toMatchObject({
      variant_id: variantOf("SKU-C"),
      status: "draft",
    });
    store.walmart.clearFaults();
    store.walmart.addItem({ sku: "OLD-9", quantity: 0, price: 1 });
    await store.sync(["listings", "inventory"]);
    expect(await listing("OLD-9")).toMatchObject({
      variant_id: variantOf("SKU-C"),
      status: "published",
    });
    await offers.offers("OLD-9", 98);
  });

  it("answers the same request again like the first, also at the same time, and does everything once", async () => {
    await store.connect();
    const po = create("OLD-1");
    await store.sync(["orders"]);
    const answers = await Promise.all([
      map(po, "OLD-1", variantOf("SKU-A")),
      map(po, "OLD-1", variantOf("SKU-A")),
      store.sync(["orders"]),
    ]);
    expect(answers.slice(0, 2).map((one: Answer) => one.status)).toEqual([200, 200]);
    expect((await map(po, "OLD-1", variantOf("SKU-A"))).status).toBe(200);
    await seller.waitForEffects(po, "acknowledge");
    expect(seller.effects(po, "acknowledge")).toHaveLength(1);
    expect(await seller.reserved("SKU-A")).toBe(2);
    const { data } = await store.get("/admin/orders?fields=id");
    expect(data.count).toBe(1);
  });

  it("is done by the next import where the process died after the link was stored", async () => {
    const accountId = await store.connect();
    const po = create("OLD-1");
    await store.sync(["orders"]);
    await offers.service.createWalmartListings([
      { account_id: accountId, sku: "OLD-1", variant_id: variantOf("SKU-A"), linked_by: "user" },
    ] as never);
    await store.sync(["orders", "updates"]);
    expect(await store.order(po)).toMatchObject({ status: "open" });
  });

  it("refuses what makes no sense, and stores nothing", async () => {
    const accountId = await store.connect();
    const held = create("OLD-1");
    const { po: imported } = await seller.import({ lines: [{ sku: "SKU-B" }] });
    const canceled = create("OLD-2");
    await store.sync(["orders"]);
    store.walmart.cancel(canceled);
    await store.sync(["orders"]);
    const known = variantOf("SKU-A");
    const answers = [
      await map(held, "OLD-1", "variant_unknown"),
      await map(held, "SKU-Z", known),
      await map(held, " ", known),
      await map(held, "OLD-1", ""),
      await map(held, undefined, known),
      await map(held, 7, known),
      await map(imported, "SKU-B", known),
      await map(canceled, "OLD-2", known),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400, 400, 400, 400, 400]);
    expect(answers[0]!.data.message).toMatch(/^variant_id: /);
    expect(answers[1]!.data.message).toMatch(/^sku: .*SKU-Z/);
    expect(answers[6]!.data.message).toMatch(/imported already/);
    expect(
      await store.post("/admin/walmart/orders/walord_unknown/map-sku", {
        sku: "A",
        variant_id: known,
      }),
    ).toMatchObject({ status: 404 });
    const extra = await store.post(
      `/admin/walmart/orders/${(await store.order(held)).id}/map-sku`,
      {
        sku: "OLD-1",
        variant_id: known,
        more: 1,
      },
    );
    expect(extra.status).toBe(400);
    await store.post(`/admin/walmart/accounts/${accountId}`, { enabled: false });
    expect(await map(held, "OLD-1", known)).toMatchObject({ status: 400 });
    expect((await store.get("/admin/walmart/listings")).data.count).toBe(0);
    expect(await store.order(held)).toMatchObject({ status: "error", order_id: null });
  });
});
