import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { importOrders } from "../../src/workflows/order/lib/import-orders";
import { medusaOrder, medusaOrderOf } from "../support/store/medusa-order";
import { storeSuite } from "../support/store/suite";

const DAY = 24 * 3_600_000;

storeSuite("import-trouble", (store) => {
  const walmart = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
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
  const cursorOf = async (id: string) =>
    new Date((await walmart().retrieveWalmartAccount(id)).orders_cursor ?? 0).getTime();
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

    it("is let in by the retry route too", async () => {
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
      { ok: false, errors: [{ message: expect.stringMatching(/^region_id: .*gone.*Choose/) }] },
    ]);
  });

  describe("an order that cannot be read", () => {
    it("is a row in error with Walmart's words; the others come in; it heals", async () => {
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

  describe("Walmart away", () => {
    const faults: [string, Parameters<typeof store.walmart.injectFault>[0]][] = [
      ["500", { kind: "status", status: 500, times: 9 }],
      ["a cut connection", { kind: "reset", times: 9 }],
      ["garbage", { kind: "garbage", times: 9 }],
      ["XML", { kind: "xml", status: 503, times: 9 }],
      [
        "an answer of another shape",
        { kind: "status", status: 200, body: { what: "ever" }, times: 9 },
      ],
      [
        "a list without its orders",
        {
          kind: "status",
          status: 200,
          body: { list: { meta: { totalCount: 3 }, elements: { order: [] } } },
          times: 9,
        },
      ],
    ];
    it.each(faults)("%s: says so, moves no cursor, loses nothing", async (_name, fault) => {
      const accountId = await store.connect();
      await store.sync(["orders"]);
      const cursor = await cursorOf(accountId);
      const number = create("SKU-A");
      store.walmart.injectFault({ ...fault, method: "GET", path: "/v3/orders" });
      const [result] = await store.sync(["orders"]);
      expect(result).toMatchObject({ ok: false, counts: { imported: 0 } });
      expect(result!.errors).toHaveLength(1);
      expect(result!.errors[0]!.message).toMatch(/^(Walmart|No answer)/);
      if (/shape|list|garbage/.test(_name)) {
        expect(result!.errors[0]!.message).toMatch(/correlation id [0-9a-f-]{36}/);
      }
      expect(await cursorOf(accountId)).toBe(cursor);

      store.walmart.clearFaults();
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect(await cursorOf(accountId)).toBeGreaterThan(cursor);
      expect((await store.order(number)).order_id).not.toBeNull();
    });

    it("in the middle of the pages: what was read is kept, the next run reads the rest", async () => {
      const accountId = await store.connect();
      store.walmart.createOrder({ count: 205, lines: [{ sku: "SKU-A" }] });
      const running = store.sync(["orders"]);
      // The first page is being imported, which takes longer than this.
      await until(() => store.walmart.requests({ operation: "orders.list" }).length === 1);
      store.walmart.injectFault({
        kind: "status",
        status: 500,
        method: "GET",
        path: "/v3/orders",
        times: 9,
      });
      expect(await running).toMatchObject([{ ok: false, counts: { imported: 200 } }]);
      expect(await cursorOf(accountId)).toBe(0);
      store.walmart.clearFaults();
      expect(await store.sync(["orders"])).toMatchObject([
        { ok: true, counts: { imported: 5, updated: 200 } },
      ]);
    });
  });

  describe("what is asked for", () => {
    it("of a new account is what was created in the last 30 days", async () => {
      await store.connect();
      const at = (days: number) =>
        store.walmart.createOrder({
          orderDate: Date.now() - days * DAY,
          lastModified: Date.now() - days * DAY,
          estimatedShipDate: Date.now() + DAY,
          lines: [{ sku: "SKU-A" }],
        }).purchaseOrderId;
      const [fresh, week, month, old] = [at(1), at(8), at(29), at(31)];
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 3 } }]);
      for (const number of [fresh, week, month]) {
        expect((await store.order(number!)).order_id).not.toBeNull();
      }
      expect((await store.get(`/admin/walmart/orders?purchase_order_id=${old}`)).data.count).toBe(
        0,
      );
      // From then on, whatever changes: also what is older.
      store.walmart.acknowledge(old!);
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect(await store.order(old!)).toMatchObject({
        status: "open",
        order_id: expect.any(String),
      });
    });

    it("after that is what changed, also of orders that are 100 days old", async () => {
      await store.connect();
      await store.sync(["orders"]);
      store.walmart.clearRequests();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderDate: Date.now() - 100 * DAY,
        lastModified: Date.now() - 1_000,
        estimatedShipDate: Date.now() + DAY,
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect((await store.order(purchaseOrderId)).order_id).not.toBeNull();
      const [request] = store.walmart.requests({ operation: "orders.list" });
      expect(request!.query).toMatchObject({
        lastModifiedStartDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        createdStartDate: expect.any(String),
        replacementInfo: "true",
      });
    });

    it("from a date brings what was shipped elsewhere too", async () => {
      const accountId = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderDate: Date.now() - 60 * DAY,
        lastModified: Date.now() - 50 * DAY,
        status: "Delivered",
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ counts: { imported: 0 } }]);
      const created_after = new Date(Date.now() - 61 * DAY).toISOString();
      expect((await importNow({ account_id: accountId, created_after })).data).toEqual({
        imported: 1,
        updated: 0,
        errors: [],
      });
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "delivered",
        order_id: expect.any(String),
        updates: [],
      });
      const again = await importNow({ account_id: accountId, created_after });
      expect(again.data).toEqual({ imported: 0, updated: 1, errors: [] });
    });

    it("by number names the numbers that Walmart does not know, and brings the others", async () => {
      const accountId = await store.connect();
      const number = create("SKU-A");
      const { status, data } = await importNow({
        account_id: accountId,
        purchase_order_ids: ["999999999999", number, "../../v3/token"],
      });
      expect(status).toBe(200);
      expect(data).toMatchObject({ imported: 1, updated: 0 });
      expect(
        data.errors.map((error: { purchase_order_id: string }) => error.purchase_order_id),
      ).toEqual(["999999999999", "../../v3/token"]);
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: number })).toHaveLength(
        1,
      );
      // Asking by number is no poll: the account still has its first import before it.
      expect(await cursorOf(accountId)).toBe(0);
    });

    it("of a disabled or unknown account is refused with words", async () => {
      const accountId = await store.connect({ enabled: false });
      for (const path of ["orders/import", "sync"]) {
        const what = path === "sync" ? { what: ["orders"] } : {};
        const disabled = await store.post(`/admin/walmart/${path}`, {
          account_id: accountId,
          ...what,
        });
        expect(disabled).toMatchObject({
          status: 400,
          data: { type: "invalid_data", message: expect.stringMatching(/account_id.*disabled/) },
        });
        const unknown = await store.post(`/admin/walmart/${path}`, {
          account_id: "walacc_none",
          ...what,
        });
        expect(unknown.status).toBe(404);
      }
      expect(await store.sync(["orders"])).toEqual([]);
    });
  });

  it("asks the database as often for twenty orders as for four", async () => {
    const account_id = await store.connect();
    const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    let queries = 0;
    const count = () => {
      queries += 1;
    };
    const queriesFor = async (orders: number) => {
      store.walmart.createOrder({
        count: orders,
        // Nothing is sent behind the import's back.
        status: "Acknowledged",
        lines: [
          { sku: "SKU-A", quantity: 2, tax: 1, discounts: 1 },
          { sku: "SKU-B", shipping: 5 },
        ],
      });
      queries = 0;
      knex.on("query", count);
      const result = await importOrders(store.container, { account_id });
      knex.removeListener("query", count);
      expect(result.imported).toBe(orders);
      return queries;
    };
    const few = await queriesFor(4);
    expect(few).toBeGreaterThan(20);
    expect(await queriesFor(20)).toBeLessThanOrEqual(few + 5);
  });

  it("pages through 450 orders", async () => {
    await store.connect();
    store.walmart.createOrder({ count: 450, lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }] });
    const before = process.memoryUsage().heapUsed;
    expect(await store.sync(["orders"])).toMatchObject([
      { ok: true, counts: { imported: 450, updated: 0 }, errors: [] },
    ]);
    expect(store.walmart.requests({ operation: "orders.list" })).toHaveLength(3);
    const [, orders] = await store.container
      .resolve(Modules.ORDER)
      .listAndCountOrders({}, { take: 1 });
    expect(orders).toBe(450);
    const [level] = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: store.seeded.inventory["SKU-A"],
    });
    expect(level!.reserved_quantity).toBe(450);
    expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(400);
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

function without(order: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(order).filter(([key]) => key !== name));
}
