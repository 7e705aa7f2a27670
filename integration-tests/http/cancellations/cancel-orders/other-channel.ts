import { setTimeout as pause } from "node:timers/promises";
import { sellerOf } from "../../../support/store/seller";
import type { TestStore } from "../../../support/store/suite";

/** Orders that Walmart has nothing to do with. */
export function otherChannel(store: TestStore): void {
  const seller = sellerOf(store);

  describe("an order of another channel", () => {
    it("is shipped and canceled as usual", async () => {
      const { orderId, items } = await otherOrder();
      const id = await seller.fulfill(orderId, [items["SKU-A"]!]);
      const labels = [{ tracking_number: "", tracking_url: "" }];
      expect((await seller.ship(orderId, id, labels, { metadata: { carrier: "x" } })).status).toBe(
        200,
      );
      const shipped = await seller.order(orderId);
      expect(shipped.fulfillments[0].shipped_at).not.toBeNull();
      expect(shipped.fulfillments[0].metadata).toBeNull();

      const other = await otherOrder();
      expect((await seller.cancel(other.orderId)).status).toBe(200);
      const order = await seller.order(other.orderId);
      expect(order.status).toBe("canceled");
      expect(order.metadata).toBeNull();
      await pause(300);
      expect(store.walmart.requests({ path: "/v3/orders" })).toEqual([]);
      const { data } = await store.get("/admin/walmart/orders");
      expect(data.count).toBe(0);
    });

    async function otherOrder() {
      const { createOrderWorkflow } = await import("@medusajs/medusa/core-flows");
      const { Modules } = await import("@medusajs/framework/utils");
      const { result } = await createOrderWorkflow(store.container).run({
        input: {
          region_id: store.seeded.region_id,
          sales_channel_id: store.seeded.sales_channel_id,
          email: "jane@example.com",
          currency_code: "usd",
          shipping_address: { first_name: "Jane", country_code: "us" },
          items: [
            {
              variant_id: store.seeded.variants["SKU-A"]!,
              quantity: 1,
              unit_price: 10,
              title: "A",
            },
          ],
          shipping_methods: [
            { name: "Ground", amount: 5, shipping_option_id: store.seeded.shipping_option_id },
          ],
        } as never,
      });
      const order = await seller.order(result.id);
      await store.container.resolve(Modules.INVENTORY).createReservationItems([
        {
          line_item_id: order.items[0].id,
          inventory_item_id: store.seeded.inventory["SKU-A"]!,
          location_id: store.seeded.stock_location_id,
          quantity: 1,
        },
      ]);
      return {
        orderId: result.id,
        items: { "SKU-A": { id: order.items[0].id as string, quantity: 1 } },
      };
    }
  });
}
