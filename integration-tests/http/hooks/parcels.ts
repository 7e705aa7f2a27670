import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import type { TestStore } from "../../support/store/suite";
import { boom, call, handlers, inputsOf } from "./handlers";
import { shipWalmartOrderWorkflow } from "../../../src/workflows";

shipWalmartOrderWorkflow.hooks.parcelsPrepared(call("parcelsPrepared") as never);

/** The hook of the shipment: `parcelsPrepared`. */
export function parcelHooks(store: TestStore): void {
  const seller = sellerOf(store);
  const ship = (id: string, tracking_number: string) =>
    store.post(`/admin/walmart/orders/${id}/ship`, { parcels: [{ tracking_number }] });

  describe("parcelsPrepared", () => {
    it("gets the order and its parcels, and chooses the carrier and the link", async () => {
      const account = await store.connect();
      const { po, orderId, row, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      handlers.set("parcelsPrepared", () => ({
        0: { carrier: "River Couriers", tracking_url: "https://river.example/RC-1" },
      }));
      expect((await ship(row.id, "RC-1")).status).toBe(200);
      expect(inputsOf("parcelsPrepared")).toEqual([
        {
          account: { id: account, name: "Walmart US" },
          order: {
            walmart_order_id: row.id,
            purchase_order_id: po,
            order_id: orderId,
            display_id: expect.any(Number),
          },
          parcels: [
            {
              tracking_number: "RC-1",
              carrier: null,
              tracking_url: null,
              items: [{ line_item_id: items["SKU-A"]!.id, quantity: 2 }],
            },
          ],
        },
      ]);
      const [effect] = await seller.waitForEffects(po, "ship");
      expect(JSON.stringify(effect)).toContain("https://river.example/RC-1");
      expect(JSON.stringify(effect)).toContain("River Couriers");
    });

    it("ships nothing where it fails or answers nonsense, and says so, until it works", async () => {
      await store.connect();
      const { po, row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const answers: [() => unknown, string][] = [
        [boom, "The ERP is down"],
        [() => ({ 0: { carrier: 7 } }), "0.carrier"],
      ];
      for (const [answer, details] of answers) {
        handlers.set("parcelsPrepared", answer);
        const { status, data } = await ship(row.id, UPS_NUMBER);
        expect({ status, data }).toMatchObject({ status: 400 });
        expect(data.message).toContain('the store\'s hook "parcelsPrepared" failed');
        expect(data.message).toContain(details);
        const batch = await store.post("/admin/walmart/orders/ship-batch", {
          shipments: [{ purchase_order_id: po, tracking_number: UPS_NUMBER }],
        });
        expect(batch.data.results).toMatchObject([{ ok: false }]);
        expect(batch.data.results[0].message).toContain(
          'The store\'s hook "parcelsPrepared" failed',
        );
        expect(batch.data.results[0].message).toContain(details);
      }
      expect((await store.order(po)).status).toBe("open");
      handlers.delete("parcelsPrepared");
      expect((await ship(row.id, UPS_NUMBER)).status).toBe(200);
      expect(await seller.waitForEffects(po, "ship")).toHaveLength(1);
    });
  });
}
