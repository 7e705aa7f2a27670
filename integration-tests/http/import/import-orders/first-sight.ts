import { Modules } from "@medusajs/framework/utils";
import { medusaOrder, medusaOrderOf } from "../../../support/store/medusa-order";
import type { TestStore } from "../../../support/store/suite";

/** What a purchase order becomes that is no plain new one when it is first seen. */
export function firstSight(store: TestStore): void {
  const level = async (sku: string) => {
    const [found] = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: store.seeded.inventory[sku],
      location_id: store.seeded.stock_location_id,
    });
    return { stocked: found?.stocked_quantity, reserved: found?.reserved_quantity };
  };

  describe("first sight", () => {
    const importOf = (accountId: string, ...purchase_order_ids: string[]) =>
      store.post("/admin/walmart/orders/import", { account_id: accountId, purchase_order_ids });

    it("of a canceled order creates a row but no Medusa order", async () => {
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

    it("of a partly canceled order leaves out the canceled units", async () => {
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

    it("of WFS orders is ignored, and reported if one is requested by number", async () => {
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

    it("of WFS orders imports them, if the account turns it on, without reservation or acknowledgement", async () => {
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
}
