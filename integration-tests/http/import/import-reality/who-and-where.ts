import { Modules } from "@medusajs/framework/utils";
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import { medusaOrder } from "../../../support/store/medusa-order";
import { hooksOf } from "../../../support/store/hooks";
import { returnerOf } from "../../../support/store/returner";
import { sellerOf, UPS_NUMBER } from "../../../support/store/seller";
import type { TestStore } from "../../../support/store/suite";

/** Who fulfills an order, and from where. */
export function whoAndWhere(store: TestStore): void {
  const hooks = hooksOf(store);
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const levels = async (
    sku: string,
  ): Promise<Record<string, { stocked: number; reserved: number }>> => {
    const found = await store.container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: store.seeded.inventory[sku] });
    return Object.fromEntries(
      found.map((level) => [
        level.location_id,
        { stocked: level.stocked_quantity, reserved: level.reserved_quantity },
      ]),
    );
  };
  const location = async (name: string): Promise<string> => {
    const { result } = await createStockLocationsWorkflow(store.container).run({
      input: { locations: [{ name }] },
    });
    return result[0]!.id;
  };
  const thirdParty = () =>
    store.walmart.createOrder({
      shipNodeType: "3PLFulfilled",
      lines: [{ sku: "SKU-A", quantity: 2 }],
    }).purchaseOrderId;
  const isKnown = async (number: string) =>
    (await store.get(`/admin/walmart/orders?purchase_order_id=${number}`)).data.count > 0;

  describe("an order that a logistics provider fulfills", () => {
    it("is ignored whichever way it comes in", async () => {
      const accountId = await hooks.connect();
      const number = thirdParty();
      await hooks.handled(accountId);
      await store.sync(["orders", "updates"], { force: true });
      expect(await isKnown(number)).toBe(false);
      const { data } = await store.post("/admin/walmart/orders/import", {
        account_id: accountId,
        purchase_order_ids: [number],
      });
      expect(data).toMatchObject({
        imported: 0,
        errors: [{ purchase_order_id: number, message: expect.stringMatching(/\(3PL\)/) }],
      });
      expect(await isKnown(number)).toBe(false);
    });

    it.each(["list", "number"])(
      "is imported by %s if the account wants it: never acknowledged, reserved or shipped from here",
      async (way) => {
        const accountId = await store.connect({ settings: { third_party: "import" } });
        const number = thirdParty();
        if (way === "list") await store.sync(["orders", "updates"]);
        else {
          await store.post("/admin/walmart/orders/import", {
            account_id: accountId,
            purchase_order_ids: [number],
          });
        }
        const row = await store.order(number);
        expect(row).toMatchObject({ fulfilled_by: "third_party", status_details: null });
        const order = await medusaOrder(store, row.order_id);
        const packed = await store.post(`/admin/orders/${order.id}/fulfillments`, {
          location_id: store.seeded.stock_location_id,
          items: [{ id: order.items[0].id, quantity: 2 }],
        });
        expect(packed.status).toBe(400);
        const canceled = await store.post(`/admin/walmart/orders/${row.id}/cancel-lines`, {
          reason: "SELLER_CANCEL_OUT_OF_STOCK",
          lines: [{ line_item_id: order.items[0].id, quantity: 1 }],
        });
        expect(canceled).toMatchObject({
          status: 400,
          data: { message: expect.stringMatching(/logistics provider \(3PL\)/) },
        });
        await store.sync(["orders", "updates", "reconcile"]);
        expect((await levels("SKU-A"))[store.seeded.stock_location_id]?.reserved).toBe(0);
        expect(store.walmart.effects({ purchaseOrderId: number })).toEqual([]);
        expect((await store.order(number)).updates).toEqual([]);
        const { overview } = (await store.get("/admin/walmart/overview")).data;
        expect(overview.orders).toMatchObject({ to_acknowledge: 0, late: 0 });
      },
    );
  });

  describe("the ship node of an order", () => {
    it("decides where it is reserved, what is oversold and where returns are restocked", async () => {
      const west = store.seeded.stock_location_id;
      const east = await location("East");
      await store.container.resolve(Modules.INVENTORY).createInventoryLevels([
        {
          inventory_item_id: store.seeded.inventory["SKU-A"]!,
          location_id: east,
          stocked_quantity: 3,
        },
      ]);
      await store.connect({
        stock_location_id: west,
        settings: { ship_nodes: { "west-1": west, "east-1": east } },
      });
      const at = (id: string, quantity: number) =>
        store.walmart.createOrder({ shipNode: { id }, lines: [{ sku: "SKU-A", quantity }] })
          .purchaseOrderId;
      const fromEast = at("east-1", 2);
      const fromWest = at("west-1", 5);
      await store.sync(["orders", "updates"]);
      expect(await store.order(fromEast)).toMatchObject({
        ship_node: "east-1",
        stock_location_id: east,
        oversold: false,
        status_details: null,
      });
      expect(await store.order(fromWest)).toMatchObject({ stock_location_id: west });
      expect(await levels("SKU-A")).toMatchObject({
        [east]: { stocked: 3, reserved: 2 },
        [west]: { stocked: 100, reserved: 5 },
      });
      // There is plenty in the west, but Walmart expects it from the east.
      const tooMuch = at("east-1", 2);
      await store.sync(["orders", "updates"]);
      expect(await store.order(tooMuch)).toMatchObject({ oversold: true });

      // What is shipped from the east and comes back is restocked there.
      const row = await store.order(fromEast);
      const order = await medusaOrder(store, row.order_id);
      await store.post(`/admin/orders/${order.id}/fulfillments`, {
        location_id: east,
        items: [{ id: order.items[0].id, quantity: 2 }],
      });
      const [fulfillment] = (await medusaOrder(store, row.order_id)).fulfillments;
      await store.post(`/admin/orders/${order.id}/fulfillments/${fulfillment.id}/shipments`, {
        items: [{ id: order.items[0].id, quantity: 2 }],
        labels: [{ tracking_number: UPS_NUMBER, tracking_url: "", label_url: "" }],
      });
      await seller.settled(fromEast, "shipped");
      const before = (await levels("SKU-A"))[east]!.stocked;
      const { returnOrderId } = store.walmart.createReturn({ purchaseOrderId: fromEast });
      await returner.poll();
      expect(await returner.refund(returnOrderId)).toMatchObject({ status: 200 });
      await returner.settled(returnOrderId, "refunded");
      await returner.poll();
      expect((await levels("SKU-A"))[east]!.stocked).toBe(before + 2);
    });

    it("without a stock location uses the account's, and says so", async () => {
      const east = await location("East");
      await store.connect({
        stock_location_id: store.seeded.stock_location_id,
        settings: { ship_nodes: { "east-1": east } },
      });
      const { purchaseOrderId } = store.walmart.createOrder({
        shipNode: { id: "north-1" },
        lines: [{ sku: "SKU-A" }],
      });
      await store.sync(["orders", "updates"]);
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "open",
        ship_node: "north-1",
        stock_location_id: store.seeded.stock_location_id,
        status_details: expect.stringContaining("north-1"),
        acknowledged_at: expect.any(String),
      });
    });
  });
}
