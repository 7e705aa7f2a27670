import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaOrder, medusaOrderOf } from "../support/store/medusa-order";
import { storeSuite } from "../support/store/suite";

const ADDRESS = {
  name: "Ada Lovelace-Byron",
  address1: "12 St James Sq",
  address2: "Apt 4",
  city: "Reno",
  state: "NV",
  postalCode: "02139",
  country: "USA",
};

storeSuite("import-orders", (store) => {
  const level = async (sku: string) => {
    const [found] = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: store.seeded.inventory[sku],
      location_id: store.seeded.stock_location_id,
    });
    return { stocked: found?.stocked_quantity, reserved: found?.reserved_quantity };
  };
  const reservations = (lineItemIds: string[]) =>
    store.container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lineItemIds });

  describe("the Medusa order", () => {
    it("stands where the account says, with the buyer's address and Walmart's names", async () => {
      const accountId = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        methodCode: "Value",
        shippingInfo: { phone: "0000000000", postalAddress: ADDRESS },
        customerEmailId: "F00DFACE0001@relay.walmart.com",
        lines: [{ sku: "SKU-A", quantity: 2, price: 10, tax: 1.65 }],
      });
      await store.sync(["orders"]);

      const row = await store.order(purchaseOrderId);
      expect(row).toMatchObject({
        account_id: accountId,
        purchase_order_id: purchaseOrderId,
        status: "open",
        status_details: null,
        error_origin: null,
        oversold: false,
        ship_method: "Value",
        item_count: 2,
        total: 21.65,
        currency_code: "usd",
      });
      const order = await medusaOrder(store, row.order_id);
      expect(order).toMatchObject({
        display_id: row.display_id,
        custom_display_id: purchaseOrderId,
        status: "pending",
        email: "f00dface0001@relay.walmart.com",
        currency_code: "usd",
        sales_channel: { id: store.seeded.sales_channel_id },
        region: { id: store.seeded.region_id },
        shipping_address: {
          first_name: "Ada",
          last_name: "Lovelace-Byron",
          phone: null,
          address_1: "12 St James Sq",
          address_2: "Apt 4",
          city: "Reno",
          province: "NV",
          postal_code: "02139",
          country_code: "us",
        },
        billing_address: { first_name: "Ada", last_name: "Lovelace-Byron" },
        shipping_methods: [
          { name: "Walmart – Value", shipping_option_id: store.seeded.shipping_option_id },
        ],
        metadata: {
          walmart: { purchase_order_id: purchaseOrderId, customer_order_id: row.customer_order_id },
        },
        items: [
          {
            title: "Product SKU-A",
            variant_sku: "SKU-A",
            variant_id: store.seeded.variants["SKU-A"],
            quantity: 2,
            unit_price: 10,
          },
        ],
        customer: { email: "f00dface0001@relay.walmart.com", has_account: false },
      });
    });

    it("is found by its PO number in core's list", async () => {
      await store.connect();
      const one = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] }).purchaseOrderId;
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"]);
      const { data } = await store.get(`/admin/orders?q=${one}`);
      expect(data.orders).toMatchObject([{ id: (await store.order(one)).order_id }]);
      const [row] = (await store.get(`/admin/walmart/orders?q=${one}`)).data.orders;
      expect(row.purchase_order_id).toBe(one);
    });

    it("is paid through Walmart, as core sees it", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", quantity: 3, lineTotal: 10, tax: 0.7, shipping: 5, fee: 1.25 }],
      });
      await store.sync(["orders"]);
      const order = await medusaOrderOf(store, purchaseOrderId);
      expect(order).toMatchObject({
        total: 16.95,
        payment_status: "captured",
        summary: {
          paid_total: 16.95,
          refunded_total: 0,
          transaction_total: 16.95,
          pending_difference: 0,
          current_order_total: 16.95,
        },
        payment_collections: [
          {
            currency_code: "usd",
            amount: 16.95,
            captured_amount: 16.95,
            authorized_amount: 16.95,
            status: "completed",
            payments: [
              {
                amount: 16.95,
                currency_code: "usd",
                provider_id: "pp_system_default",
                canceled_at: null,
                captured_at: expect.any(String),
                captures: [{ amount: 16.95 }],
                refunds: [],
              },
            ],
          },
        ],
        transactions: [{ amount: 16.95, currency_code: "usd", reference: "capture" }],
      });
      const [transaction] = order.transactions;
      const [payment] = order.payment_collections[0].payments;
      expect(transaction.reference_id).toBe(payment.captures[0].id);
    });

    it.each([
      ["pp_walmart_offline", true, "pp_walmart_offline"],
      ["pp_walmart_offline", false, "pp_system_default"],
      ["pp_stripe_stripe", true, "pp_system_default"],
    ])(
      "is paid by the store's provider for Walmart: %s, enabled %s → %s",
      async (id, is_enabled, expected) => {
        const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
        await knex("payment_provider").insert({ id, is_enabled });
        await store.connect();
        const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
        await store.sync(["orders"]);
        const order = await medusaOrderOf(store, purchaseOrderId);
        expect(order.payment_collections[0].payments).toMatchObject([{ provider_id: expected }]);
      },
    );

    it("can be refunded by core's route", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", price: 20, tax: 1.65 }],
      });
      await store.sync(["orders"]);
      const order = await medusaOrderOf(store, purchaseOrderId);
      const [payment] = order.payment_collections[0].payments;
      const { status, data } = await store.post(`/admin/payments/${payment.id}/refund`, {
        amount: 5.5,
      });
      expect({ status, data }).toMatchObject({ status: 200 });
      expect(await medusaOrder(store, order.id)).toMatchObject({
        payment_status: "partially_refunded",
        original_total: 21.65,
        // Core takes a refund off the order by a credit line, so that nothing is outstanding.
        credit_line_total: 5.5,
        total: 16.15,
        summary: {
          paid_total: 21.65,
          refunded_total: 5.5,
          transaction_total: 16.15,
          pending_difference: 0,
        },
        payment_collections: [{ refunded_amount: 5.5, captured_amount: 21.65 }],
      });
      // Core lets a cent pass, for rounding.
      const too = await store.post(`/admin/payments/${payment.id}/refund`, { amount: 16.2 });
      expect(too.status).toBe(400);
    });

    it("is reserved at the account's location and can be fulfilled by core's route", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [
          { sku: "SKU-A", quantity: 3 },
          { sku: "SKU-B", quantity: 1 },
        ],
      });
      await store.sync(["orders"]);
      const order = await medusaOrderOf(store, purchaseOrderId);
      expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 3 });
      expect(await level("SKU-B")).toEqual({ stocked: 100, reserved: 1 });

      const item = order.items.find((one: { variant_sku: string }) => one.variant_sku === "SKU-A");
      const { status, data } = await store.post(`/admin/orders/${order.id}/fulfillments`, {
        items: [{ id: item.id, quantity: 2 }],
      });
      expect({ status, data }).toMatchObject({ status: 200 });
      expect(await level("SKU-A")).toEqual({ stocked: 98, reserved: 1 });
      expect(await medusaOrder(store, order.id)).toMatchObject({
        fulfillment_status: "partially_fulfilled",
        fulfillments: [{ location_id: store.seeded.stock_location_id }],
      });
    });

    it("of a custom item, a kit and a variant whose stock is not managed can be fulfilled too", async () => {
      const { product } = (
        await store.post("/admin/products", {
          title: "Set",
          status: "published",
          shipping_profile_id: (
            await store.container.resolve(Modules.FULFILLMENT).listShippingProfiles({})
          )[0]!.id,
          options: [{ title: "Kind", values: ["Kit", "Free"] }],
          variants: [
            {
              title: "Kit",
              sku: "KIT",
              manage_inventory: true,
              options: { Kind: "Kit" },
              prices: [],
              inventory_items: [
                { inventory_item_id: store.seeded.inventory["SKU-A"], required_quantity: 2 },
                { inventory_item_id: store.seeded.inventory["SKU-B"], required_quantity: 1 },
              ],
            },
            {
              title: "Free",
              sku: "FREE",
              manage_inventory: false,
              options: { Kind: "Free" },
              prices: [],
            },
          ],
        })
      ).data;
      expect(product).toBeDefined();
      await store.connect({ settings: { unknown_sku: "custom_item" } });
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [
          { sku: "KIT", quantity: 3, price: 7 },
          { sku: "FREE", quantity: 2, price: 1 },
          { sku: "NOT-HERE", productName: "Something else", quantity: 4, price: 2 },
        ],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 6 });
      expect(await level("SKU-B")).toEqual({ stocked: 100, reserved: 3 });

      const order = await medusaOrderOf(store, purchaseOrderId);
      const bySku = Object.fromEntries(
        order.items.map((item: { variant_sku: string }) => [item.variant_sku, item]),
      );
      expect(bySku).toMatchObject({
        KIT: { quantity: 3, variant: { sku: "KIT" } },
        FREE: { quantity: 2, variant: { sku: "FREE" } },
        "NOT-HERE": { quantity: 4, title: "Something else", variant_id: null, product_id: null },
      });
      expect(await reservations(order.items.map((item: { id: string }) => item.id))).toHaveLength(
        2,
      );
      const { status, data } = await store.post(`/admin/orders/${order.id}/fulfillments`, {
        items: order.items.map((item: { id: string; quantity: number }) => ({
          id: item.id,
          quantity: item.quantity,
        })),
      });
      expect({ status, data }).toMatchObject({ status: 200 });
      expect(await level("SKU-A")).toEqual({ stocked: 94, reserved: 0 });
      expect(await level("SKU-B")).toEqual({ stocked: 97, reserved: 0 });
      expect((await medusaOrder(store, order.id)).fulfillment_status).toBe("fulfilled");
    });

    it("tells order.placed only if the account wants it", async () => {
      const placed: string[] = [];
      const bus = store.container.resolve(Modules.EVENT_BUS);
      const listen = async (event: { data: unknown }) => {
        placed.push((event.data as { id: string }).id);
      };
      bus.subscribe("order.placed", listen, { subscriberId: "import-orders-spec" });
      const accountId = await store.connect();
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"]);
      await store.post(`/admin/walmart/accounts/${accountId}`, {
        settings: { place_order_event: true },
      });
      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"]);
      const { order_id } = await store.order(purchaseOrderId);
      await until(() => placed.length > 0);
      await store.sync(["orders"]);
      expect(placed).toEqual([order_id]);
      bus.unsubscribe("order.placed", listen, { subscriberId: "import-orders-spec" });
    });

    it("of buyers who share a placeholder address are not merged", async () => {
      await store.connect();
      const shared = (customerName: string, customerEmailId: string) =>
        store.walmart.createOrder({ customerName, customerEmailId, lines: [{ sku: "SKU-A" }] })
          .purchaseOrderId;
      const numbers = [
        shared("June Nakamura", "customer@relay.walmart.com"),
        shared("Walter Pruitt", "customer@relay.walmart.com"),
        // An address that looks like a buyer's own, used for two all the same.
        shared("Theo Castellanos", "AB12CD34EF56@relay.walmart.com"),
        shared("Priya Raman", "AB12CD34EF56@relay.walmart.com"),
      ];
      await store.sync(["orders"]);
      const orders = await Promise.all(numbers.map((number) => medusaOrderOf(store, number)));
      const names = orders.map((order) =>
        order.customer ? `${order.customer.first_name} ${order.customer.last_name}` : null,
      );
      expect(names.filter(Boolean)).toHaveLength(3);
      for (const [index, name] of names.entries()) {
        const address = orders[index].shipping_address;
        if (name) expect(name).toBe(`${address.first_name} ${address.last_name}`);
      }
      const ids = orders.flatMap((order) => (order.customer ? [order.customer.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("of a buyer who orders again belongs to the same customer", async () => {
      await store.connect();
      const again = {
        customerName: "June Nakamura",
        customerEmailId: "0123456789ABCDEF@relay.walmart.com",
        lines: [{ sku: "SKU-A" }],
      };
      const first = store.walmart.createOrder(again).purchaseOrderId;
      await store.sync(["orders"]);
      const second = store.walmart.createOrder(again).purchaseOrderId;
      await store.sync(["orders"]);
      expect((await medusaOrderOf(store, second)).customer.id).toBe(
        (await medusaOrderOf(store, first)).customer.id,
      );
    });
  });

  describe("stock", () => {
    it("is reserved beyond what is there, and the order is flagged", async () => {
      await store.connect();
      const enough = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", quantity: 90 }],
      }).purchaseOrderId;
      await store.sync(["orders"]);
      const short = store.walmart.createOrder({
        lines: [
          { sku: "SKU-B", quantity: 1 },
          { sku: "SKU-A", quantity: 20 },
        ],
      }).purchaseOrderId;
      await store.sync(["orders"]);
      expect(await store.order(enough)).toMatchObject({ oversold: false, status: "open" });
      expect(await store.order(short)).toMatchObject({ oversold: true, status: "open" });
      expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 110 });
      const { data } = await store.get("/admin/walmart/orders?oversold=true");
      expect(data.orders).toMatchObject([{ purchase_order_id: short }]);
    });

    it("is opened at the account's location for a SKU that was never there", async () => {
      const { data } = await store.post("/admin/stock-locations", { name: "Empty" });
      await store.connect({ stock_location_id: data.stock_location.id });
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      await store.sync(["orders"]);
      expect(await store.order(purchaseOrderId)).toMatchObject({ oversold: true });
      const levels = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
        inventory_item_id: store.seeded.inventory["SKU-A"],
        location_id: data.stock_location.id,
      });
      expect(levels).toMatchObject([{ stocked_quantity: 0, reserved_quantity: 2 }]);
      expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 0 });
    });
  });

  describe("acknowledgement", () => {
    it("is sent once for each order, and Walmart has nothing left to release", async () => {
      await store.connect();
      const numbers = [1, 2, 3].map(
        (quantity) =>
          store.walmart.createOrder({ unitLines: true, lines: [{ sku: "SKU-A", quantity }] })
            .purchaseOrderId,
      );
      const results = await store.sync(["orders", "updates"]);
      expect(results.every((result) => result.ok)).toBe(true);
      await store.sync(["orders", "updates"]);
      for (const purchaseOrderId of numbers) {
        expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId })).toHaveLength(1);
        const row = await store.order(purchaseOrderId);
        expect(row.acknowledged_at).toEqual(expect.stringMatching(/^\d{4}-.*Z$/));
        expect(row.updates).toMatchObject([
          { kind: "acknowledge", state: "confirmed", attempts: 1, last_error: null },
        ]);
        for (const line of row.lines)
          expect(line.quantities).toMatchObject({ created: 0, acknowledged: 1 });
      }
    });

    it("is not needed where another tool has done it; the order is imported all the same", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      store.walmart.acknowledge(purchaseOrderId);
      await store.sync(["orders", "updates"]);
      const row = await store.order(purchaseOrderId);
      expect(row).toMatchObject({ status: "open", updates: [] });
      expect(row.acknowledged_at).not.toBeNull();
      expect(await medusaOrder(store, row.order_id)).toMatchObject({ payment_status: "captured" });
      expect(await level("SKU-A")).toMatchObject({ reserved: 2 });
      expect(store.walmart.effects({ kind: "acknowledge" })).toHaveLength(0);
    });
  });

  describe("first sight", () => {
    const importOf = (accountId: string, ...purchase_order_ids: string[]) =>
      store.post("/admin/walmart/orders/import", { account_id: accountId, purchase_order_ids });

    it("of a cancelled order makes a row and no Medusa order", async () => {
      const accountId = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      store.walmart.cancel(purchaseOrderId);
      await store.sync(["orders", "updates"]);
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "canceled",
        order_id: null,
        updates: [],
        cancellation_reason: expect.any(String),
      });
      const { status, data } = await importOf(accountId, purchaseOrderId);
      expect({ status, data }).toMatchObject({ status: 200, data: { imported: 0 } });
      expect((await store.order(purchaseOrderId)).order_id).toBeNull();
    });

    it.each(["shipped", "delivered"])(
      "of an order %s elsewhere makes a row; asked for, a Medusa order without reservation",
      async (state) => {
        const accountId = await store.connect();
        const { purchaseOrderId } = store.walmart.createOrder({
          lines: [{ sku: "SKU-A", quantity: 2 }],
        });
        store.walmart.acknowledge(purchaseOrderId);
        store.walmart.ship(purchaseOrderId);
        if (state === "delivered") store.walmart.deliver(purchaseOrderId);
        await store.sync(["orders", "updates"]);
        expect(await store.order(purchaseOrderId)).toMatchObject({ status: state, order_id: null });
        await store.sync(["orders", "updates"]);
        expect(await store.order(purchaseOrderId)).toMatchObject({ status: state, order_id: null });

        const { data } = await importOf(accountId, purchaseOrderId);
        expect(data).toEqual({ imported: 1, updated: 1, errors: [] });
        const row = await store.order(purchaseOrderId);
        expect(row).toMatchObject({ status: state, updates: [], oversold: false });
        expect(await medusaOrder(store, row.order_id)).toMatchObject({
          payment_status: "captured",
        });
        expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 0 });
        expect(store.walmart.effects({ kind: "acknowledge" })).toHaveLength(0);
      },
    );

    it("of a partly cancelled order leaves the cancelled units out", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [
          { sku: "SKU-A", quantity: 3, price: 10, tax: 2.4 },
          { sku: "SKU-B", quantity: 1, price: 5 },
        ],
      });
      store.walmart.cancel(purchaseOrderId, {
        lines: [{ lineNumber: "1", quantity: 1 }, { lineNumber: "2" }],
      });
      await store.sync(["orders"]);
      const row = await store.order(purchaseOrderId);
      expect(row).toMatchObject({ status: "open", total: 21.6 });
      const order = await medusaOrder(store, row.order_id);
      expect(order).toMatchObject({
        total: 21.6,
        payment_status: "captured",
        items: [{ variant_sku: "SKU-A", quantity: 2, unit_price: 10 }],
      });
      expect(await level("SKU-A")).toMatchObject({ reserved: 2 });
      expect(await level("SKU-B")).toMatchObject({ reserved: 0 });
    });

    it("of a partly shipped order reserves what is still to be shipped", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A", quantity: 3 }],
      });
      store.walmart.acknowledge(purchaseOrderId);
      store.walmart.ship(purchaseOrderId, { lines: [{ lineNumber: "1", quantity: 1 }] });
      await store.sync(["orders", "updates"]);
      const row = await store.order(purchaseOrderId);
      expect(row).toMatchObject({ status: "partially_shipped", updates: [] });
      expect((await medusaOrder(store, row.order_id)).items).toMatchObject([{ quantity: 3 }]);
      expect(await level("SKU-A")).toMatchObject({ reserved: 2 });
    });

    it("of a replacement order makes an order of total zero", async () => {
      await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderType: "REPLACEMENT",
        originalCustomerOrderID: "200001234567890",
        lines: [{ sku: "SKU-A", price: 0, tax: 0 }],
      });
      await store.sync(["orders", "updates"]);
      const row = await store.order(purchaseOrderId);
      expect(row).toMatchObject({ status: "open", total: 0 });
      expect(row.acknowledged_at).not.toBeNull();
      expect(await medusaOrder(store, row.order_id)).toMatchObject({
        total: 0,
        summary: { pending_difference: 0 },
        payment_collections: [],
      });
      expect(await level("SKU-A")).toMatchObject({ reserved: 1 });
    });

    it("of Walmart's own orders (WFS) is ignored, and said to whoever asks for one", async () => {
      const accountId = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        shipNodeType: "WFSFulfilled",
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 0 } }]);
      const { data } = await importOf(accountId, purchaseOrderId);
      expect(data).toMatchObject({
        imported: 0,
        errors: [{ purchase_order_id: purchaseOrderId, message: expect.stringMatching(/wfs/i) }],
      });
      const list = await store.get("/admin/walmart/orders");
      expect(list.data.orders).toEqual([]);
    });

    it("of WFS orders imports them, where the account wants it, without reservation or acknowledgement", async () => {
      await store.connect({ settings: { wfs: "import" } });
      const wfs = store.walmart.createOrder({
        shipNodeType: "WFSFulfilled",
        lines: [{ sku: "SKU-A", quantity: 2 }],
      }).purchaseOrderId;
      const own = store.walmart.createOrder({ lines: [{ sku: "SKU-B" }] }).purchaseOrderId;
      expect(await store.sync(["orders", "updates"])).toMatchObject([
        { ok: true, counts: { imported: 2 } },
        { ok: true },
      ]);
      expect(await store.order(wfs)).toMatchObject({ status: "open", updates: [] });
      expect(await medusaOrderOf(store, wfs)).toMatchObject({ payment_status: "captured" });
      expect(await level("SKU-A")).toEqual({ stocked: 100, reserved: 0 });
      expect(
        store.walmart.effects({ kind: "acknowledge" }).map((effect) => effect.purchaseOrderId),
      ).toEqual([own]);
    });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
