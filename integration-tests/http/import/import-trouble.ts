import { Modules } from "@medusajs/framework/utils";
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows";
import { medusaOrder, medusaOrderOf } from "../../support/store/medusa-order";
import { storePart } from "../../support/store/suite";
import { manyOrders } from "./import-trouble/many-orders";
import { walmartAway } from "./import-trouble/walmart-away";
import { whatIsAskedFor } from "./import-trouble/what-is-asked-for";

export const importTrouble = storePart("import-trouble", (store) => {
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku })) }).purchaseOrderId;
  const rename = async (from: string, to: string) => {
    const id = store.seeded.variants[from]!;
    const { data } = await store.get(`/admin/product-variants?id=${id}`);
    const { status } = await store.post(
      `/admin/products/${data.variants[0].product_id}/variants/${id}`,
      { sku: to },
    );
    expect(status).toBe(200);
  };
  const importNow = (body: Record<string, unknown>) =>
    store.post("/admin/walmart/orders/import", body);
  const raw = (purchaseOrderId: string): Record<string, unknown> => {
    const made = store.walmart.createOrder({
      purchaseOrderId: `9${purchaseOrderId}`,
      lines: [{ sku: "SKU-A", quantity: 2, price: 10, tax: 1 }],
    }).purchaseOrderId;
    const order = without(store.walmart.getOrder(made)!, "simulator");
    store.walmart.cancel(made);
    return { ...order, purchaseOrderId };
  };

  describe("an unknown SKU", () => {
    it("holds its order, names the SKU, lets the others in, and imports it once the SKU exists", async () => {
      const accountId = await store.connect();
      const held = create("SKU-A", "MISSING-1", "MISSING-2", "MISSING-1");
      const fine = create("SKU-B");
      expect(await store.sync(["orders", "updates"])).toMatchObject([
        { ok: true, counts: { imported: 1, held: 1 } },
        { ok: true },
      ]);
      expect((await store.order(fine)).order_id).not.toBeNull();
      const row = await store.order(held);
      expect(row).toMatchObject({
        status: "error",
        error_origin: "medusa",
        order_id: null,
        acknowledged_at: null,
        updates: [],
      });
      expect(row.status_details).toContain('"MISSING-1", "MISSING-2"');
      expect(row.status_details).not.toContain("SKU-A");
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: held })).toEqual([]);

      const asked = await importNow({ account_id: accountId, purchase_order_ids: [held] });
      expect(asked.data).toMatchObject({
        imported: 0,
        errors: [{ purchase_order_id: held, message: expect.stringContaining("MISSING-1") }],
      });

      await rename("SKU-B", "MISSING-1");
      await store.sync(["orders", "updates"]);
      expect((await store.order(held)).status_details).toContain('"MISSING-2"');
      await rename("SKU-C", "MISSING-2");
      expect(await store.sync(["orders", "updates"])).toMatchObject([
        { ok: true, counts: { imported: 1, held: 0 } },
        { ok: true },
      ]);
      const healed = await store.order(held);
      expect(healed).toMatchObject({ status: "open", status_details: null, error_origin: null });
      expect(await medusaOrder(store, healed.order_id)).toMatchObject({
        payment_status: "captured",
      });
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: held })).toHaveLength(1);
    });

    it("can be imported with the retry route, too", async () => {
      await store.connect();
      const held = create("MISSING-1");
      await store.sync(["orders"]);
      await rename("SKU-A", "MISSING-1");
      const { status } = await store.post(
        `/admin/walmart/orders/${(await store.order(held)).id}/retry`,
      );
      expect(status).toBe(200);
      expect(await store.order(held)).toMatchObject({
        status: "open",
        order_id: expect.any(String),
      });
    });

    it("becomes a custom item where the account says so, also of an order that was held", async () => {
      const accountId = await store.connect();
      const held = create("MISSING-1");
      await store.sync(["orders"]);
      await store.post(`/admin/walmart/accounts/${accountId}`, {
        settings: { unknown_sku: "custom_item" },
      });
      await store.sync(["orders", "updates"]);
      expect(await store.order(held)).toMatchObject({ status: "open" });
      expect((await medusaOrderOf(store, held)).items).toMatchObject([
        { variant_id: null, variant_sku: "MISSING-1", title: "Product MISSING-1" },
      ]);
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: held })).toHaveLength(1);
    });

    it.each(["cancel", "ship"] as const)(
      "is no error any more once Walmart has seen a %s of the order",
      async (action) => {
        await store.connect();
        const held = create("MISSING-1");
        await store.sync(["orders"]);
        if (action === "ship") store.walmart.acknowledge(held);
        store.walmart[action](held);
        await store.sync(["orders", "updates"]);
        const over = {
          status: action === "ship" ? "shipped" : "canceled",
          status_details: null,
          error_origin: null,
          order_id: null,
        };
        expect(await store.order(held)).toMatchObject(over);
        await rename("SKU-A", "MISSING-1");
        await store.sync(["orders", "updates"]);
        expect(await store.order(held)).toMatchObject(over);
        expect(store.walmart.effects()).toEqual([]);
      },
    );
  });

  it("holds an order in another currency than the region's, with words", async () => {
    const { result } = await createRegionsWorkflow(store.container).run({
      input: { regions: [{ name: "Canada", currency_code: "cad", countries: ["ca"] }] },
    });
    const accountId = await store.connect({ region_id: result[0]!.id });
    const number = create("SKU-A");
    expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { held: 1 } }]);
    const row = await store.order(number);
    expect(row).toMatchObject({ status: "error", error_origin: "medusa", order_id: null });
    expect(row.status_details).toMatch(/USD.*CAD/);
    await store.post(`/admin/walmart/accounts/${accountId}`, {
      region_id: store.seeded.region_id,
    });
    await store.sync(["orders"]);
    expect(await store.order(number)).toMatchObject({ status: "open" });

    await store.container.resolve(Modules.REGION).deleteRegions([store.seeded.region_id]);
    expect(await store.sync(["orders"])).toMatchObject([
      {
        ok: false,
        errors: [{ message: expect.stringMatching(/^region_id: .*no longer exists.*Choose/) }],
      },
    ]);
  });

  describe("an order that cannot be read", () => {
    it("becomes a row in error with the raw data, while the others are imported, and recovers later", async () => {
      await store.connect();
      const broken = raw("108111000001");
      store.walmart.createOrder({ raw: without(broken, "customerOrderId") });
      const fine = create("SKU-B");
      const [result] = await store.sync(["orders", "updates"]);
      expect(result).toMatchObject({
        ok: false,
        counts: { imported: 1 },
        errors: [
          { purchase_order_id: "108111000001", message: expect.stringMatching(/customerOrderId/) },
        ],
      });
      expect((await store.order(fine)).order_id).not.toBeNull();
      const row = await store.order("108111000001");
      expect(row).toMatchObject({
        status: "error",
        error_origin: "walmart",
        order_id: null,
        raw: { purchaseOrderId: "108111000001" },
        updates: [],
      });
      expect(row.status_details).toContain("customerOrderId");
      expect(store.walmart.effects({ purchaseOrderId: "108111000001" })).toEqual([]);

      // Read again at every import; that it still cannot be read is no news.
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, errors: [] }]);

      const put = (order: Record<string, unknown>) => {
        store.walmart.reset();
        store.walmart.createOrder({ raw: order });
      };
      put(broken);
      expect(await store.sync(["orders", "updates"])).toMatchObject([
        { ok: true, counts: { imported: 1 } },
        { ok: true },
      ]);
      const healed = await store.order("108111000001");
      expect(healed).toMatchObject({ status: "open", status_details: null, error_origin: null });
      expect((await medusaOrder(store, healed.order_id)).total).toBe(21);
    });

    it("stays what it was if it was read before, and says what is wrong until it can be read", async () => {
      await store.connect();
      const order = raw("108111000002");
      store.walmart.createOrder({ raw: order });
      await store.sync(["orders"]);
      const before = await store.order("108111000002");
      expect(before).toMatchObject({ status: "open", total: 21, item_count: 2 });

      store.walmart.reset();
      store.walmart.createOrder({ raw: without(order, "orderLines") });
      await store.sync(["orders"]);
      const during = await store.order("108111000002");
      expect(during).toMatchObject({
        status: "error",
        error_origin: "walmart",
        order_id: before.order_id,
        total: 21,
        item_count: 2,
        currency_code: "usd",
      });
      expect(during.status_details).toContain("orderLines");
      expect(during.lines).toHaveLength(1);

      store.walmart.reset();
      store.walmart.createOrder({ raw: order });
      await store.sync(["orders"]);
      expect(await store.order("108111000002")).toMatchObject({
        status: "open",
        status_details: null,
        error_origin: null,
        order_id: before.order_id,
      });
    });

    it("is kept even if it has no number", async () => {
      await store.connect();
      const nameless = without(raw("108111000003"), "purchaseOrderId");
      store.walmart.createOrder({ raw: nameless });
      const fine = create("SKU-B");
      expect(await store.sync(["orders"])).toMatchObject([{ ok: false, counts: { imported: 1 } }]);
      await store.sync(["orders"]);
      expect((await store.order(fine)).order_id).not.toBeNull();
      const { data } = await store.get("/admin/walmart/orders?status=error");
      expect(data.orders).toMatchObject([{ status: "error", error_origin: "walmart" }]);
      const one = await store.get(`/admin/walmart/orders/${data.orders[0].id}`);
      expect(one.data.order.raw).toMatchObject({ customerOrderId: nameless.customerOrderId });
    });

    it("does not lose its page by what a buyer has typed or by numbers without bounds", async () => {
      await store.connect();
      const odd = raw("108111000004");
      const shippingInfo = odd.shippingInfo as { postalAddress: Record<string, unknown> };
      store.walmart.createOrder({
        raw: {
          ...odd,
          shippingInfo: {
            ...shippingInfo,
            postalAddress: { ...shippingInfo.postalAddress, name: "Ada\u0000 \ud800Byron 🛒" },
          },
        },
      });
      const huge = JSON.stringify(raw("108111000005")).replaceAll(
        '"amount":"2"',
        '"amount":"99999999999"',
      );
      store.walmart.createOrder({ raw: JSON.parse(huge) as Record<string, unknown> });
      const fine = create("SKU-B");
      const [result] = await store.sync(["orders"]);
      expect(result).toMatchObject({ counts: { imported: 2 } });
      expect(result!.errors).toMatchObject([{ purchase_order_id: "108111000005" }]);
      expect((await store.order(fine)).order_id).not.toBeNull();
      const row = await store.order("108111000004");
      expect((await medusaOrder(store, row.order_id)).shipping_address.last_name).toContain("🛒");
      expect(await store.order("108111000005")).toMatchObject({
        status: "error",
        error_origin: "walmart",
        order_id: null,
      });
      expect((await store.order("108111000005")).status_details.length).toBeLessThan(400);
    });
  });

  walmartAway(store);
  whatIsAskedFor(store);
  manyOrders(store);
});

function without(order: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(order).filter(([key]) => key !== name));
}
