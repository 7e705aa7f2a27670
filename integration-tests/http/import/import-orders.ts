import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaOrder, medusaOrderOf } from "../../support/store/medusa-order";
import { storePart } from "../../support/store/suite";
import { firstSight } from "./import-orders/first-sight";
import { fulfillmentAndBuyers } from "./import-orders/fulfillment-and-buyers";

const ADDRESS = {
  name: "Ada Lovelace-Byron",
  address1: "12 St James Sq",
  address2: "Apt 4",
  city: "Reno",
  state: "NV",
  postalCode: "02139",
  country: "USA",
};

export const importOrders = storePart("import-orders", (store) => {
  const level = async (sku: string) => {
    const [found] = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: store.seeded.inventory[sku],
      location_id: store.seeded.stock_location_id,
    });
    return { stocked: found?.stocked_quantity, reserved: found?.reserved_quantity };
  };

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

  fulfillmentAndBuyers(store);
  firstSight(store);
});
