import { Modules } from "@medusajs/framework/utils";
import { medusaOrder, medusaOrderOf } from "../../../support/store/medusa-order";
import { within } from "../../../support/store/seller";
import type { TestStore } from "../../../support/store/suite";

/** Fulfillment and buyer of the Medusa order of a purchase order. */
export function fulfillmentAndBuyers(store: TestStore): void {
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
    it("is reserved at the account's location and can be fulfilled with core's route", async () => {
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

    it("of a custom item, a kit and a variant without managed inventory can be fulfilled too", async () => {
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

    it("emits order.placed only if the account turns it on", async () => {
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
      await within(5_000, () => (placed.length ? true : null));
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
}
