import { type Answer, sellerOf, UPS_NUMBER } from "../../../support/store/seller";
import type { TestStore } from "../../../support/store/suite";

/** Cancellations of single lines and quantities. */
export function singleLines(store: TestStore): void {
  const seller = sellerOf(store);
  const REASON = "SELLER_CANCEL_OUT_OF_STOCK";
  const kinds = (row: Answer) => row.updates.map((update: Answer) => [update.kind, update.state]);

  describe("single lines", () => {
    /** Both sides' totals, and that Medusa owes nothing. */
    const expectEqualTotals = async (orderId: string, po: string) => {
      const [order, row] = [await seller.order(orderId), await store.order(po)];
      expect(Math.round(order.total * 100)).toBe(Math.round(row.total * 100));
      expect(Math.abs(order.summary.pending_difference)).toBeLessThan(0.005);
      return { order, row };
    };

    it("take units off the order, to the cent, and free their stock", async () => {
      const { po, orderId, row, items } = await seller.import({
        lines: [
          {
            sku: "SKU-A",
            quantity: 3,
            lineTotal: 100.01,
            tax: 8.26,
            discounts: 5.5,
            shipping: 7.99,
            shippingTax: 0.66,
          },
          { sku: "SKU-B", quantity: 2, price: 19.99, fee: 1.5 },
        ],
      });
      await expectEqualTotals(orderId, po);
      const answer = await seller.cancelLines(row.id, [
        { line_item_id: items["SKU-A"]!.id, quantity: 1 },
        { line_item_id: items["SKU-B"]!.id, quantity: 1 },
      ]);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      expect(seller.effects(po, "cancel")).toEqual([
        expect.objectContaining({
          lines: [
            expect.objectContaining({ lineNumber: "1", quantity: 1, reason: REASON }),
            expect.objectContaining({ lineNumber: "2", quantity: 1, reason: REASON }),
          ],
        }),
      ]);
      const { order, row: after } = await expectEqualTotals(orderId, po);
      expect(after.total).toBeLessThan(row.total);
      expect(order.items.map((item: Answer) => [item.variant_sku, item.quantity]).sort()).toEqual([
        ["SKU-A", 2],
        ["SKU-B", 1],
      ]);
      const [payment] = order.payment_collections[0].payments;
      const refunded = payment.refunds.reduce((sum: number, one: Answer) => sum + one.amount, 0);
      expect(refunded).toBeCloseTo(row.total - after.total, 6);
      expect(order.payment_status).toBe("partially_refunded");
      expect(await seller.reserved("SKU-A")).toBe(2);
      expect(await seller.reserved("SKU-B")).toBe(1);

      // Again, and then all of one item.
      await seller.cancelLines(row.id, [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }]);
      await seller.cancelLines(row.id, [{ line_item_id: items["SKU-B"]!.id, quantity: 1 }]);
      const last = await expectEqualTotals(orderId, po);
      expect(last.order.items.map((item: Answer) => [item.variant_sku, item.quantity])).toEqual([
        ["SKU-A", 1],
      ]);
      expect(await seller.reserved("SKU-B")).toBe(0);
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      await expectEqualTotals(orderId, po);
      expect(seller.effects(po, "cancel")).toHaveLength(3);
    });

    it("also where Walmart lists every unit as a line of its own, at uneven prices", async () => {
      const { po, orderId, row } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 3, lineTotal: 10, tax: 1, discounts: 0.5, shipping: 1 }],
        unitLines: true,
      });
      const order = await seller.order(orderId);
      const [biggest] = [...order.items].sort((a: Answer, b: Answer) => b.quantity - a.quantity);
      const answer = await seller.cancelLines(row.id, [{ line_item_id: biggest.id, quantity: 1 }]);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      await expectEqualTotals(orderId, po);
      expect(await seller.reserved("SKU-A")).toBe(2);
    });

    it("count a kit's units, and free its pieces", async () => {
      await seller.createKit("KIT", { "SKU-A": 2, "SKU-B": 1 });
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "KIT", quantity: 3 }],
      });
      await seller.cancelLines(row.id, [{ line_item_id: items.KIT!.id, quantity: 1 }]);
      expect(await seller.reserved("SKU-A")).toBe(4);
      expect(await seller.reserved("SKU-B")).toBe(2);
      // A canceled fulfillment leaves reservations that core has created.
      const fulfillment = await seller.fulfill(orderId, [{ id: items.KIT!.id, quantity: 2 }]);
      await store.post(`/admin/orders/${orderId}/fulfillments/${fulfillment}/cancel`);
      expect(await seller.reserved("SKU-A")).toBe(4);
      await seller.cancelLines(row.id, [{ line_item_id: items.KIT!.id, quantity: 1 }]);
      expect(await seller.reserved("SKU-A")).toBe(2);
      expect(await seller.reserved("SKU-B")).toBe(1);
      await expectEqualTotals(orderId, po);
    });

    it("beyond what there is are refused with both numbers, and so are unknown ones", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 3 }],
      });
      const id = items["SKU-A"]!.id;
      const tooMany = await seller.cancelLines(row.id, [{ line_item_id: id, quantity: 4 }]);
      expect(tooMany.status).toBe(400);
      expect(tooMany.data.message).toMatch(/4 units .* only 3 can/);
      const twice = await seller.cancelLines(row.id, [
        { line_item_id: id, quantity: 2 },
        { line_item_id: id, quantity: 2 },
      ]);
      expect(twice.data.message).toMatch(/4 units .* only 3 can/);
      const unknown = await seller.cancelLines(row.id, [{ line_item_id: "ordli_x", quantity: 1 }]);
      expect(unknown.status).toBe(400);
      expect(unknown.data.message).toMatch(/"ordli_x" is not part of this Walmart order/);
      // Two of them are packed already.
      await seller.fulfill(orderId, [{ id, quantity: 2 }]);
      const packed = await seller.cancelLines(row.id, [{ line_item_id: id, quantity: 2 }]);
      expect(packed.status).toBe(400);
      expect(packed.data.message).toMatch(/2 units .* only 1 can .*fulfillment/);
      expect(seller.effects(po, "cancel")).toEqual([]);
      expect(kinds(await store.order(po))).toEqual([["acknowledge", "confirmed"]]);
    });

    it("a double click is once, a second cancellation later is another", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 5 }],
      });
      const one = [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }];
      const answers = await Promise.all([1, 2, 3].map(() => seller.cancelLines(row.id, one)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect((await seller.order(orderId)).items[0].quantity).toBe(4);
      expect((await seller.cancelLines(row.id, one)).status).toBe(200);
      expect(seller.effects(po, "cancel")).toHaveLength(2);
      await expectEqualTotals(orderId, po);
    });

    it("all units cancel the Medusa order, with the reason", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }, { sku: "SKU-B" }],
      });
      const answer = await seller.cancelLines(
        row.id,
        [
          { line_item_id: items["SKU-A"]!.id, quantity: 2 },
          { line_item_id: items["SKU-B"]!.id, quantity: 1 },
        ],
        "SELLER_CANCEL_PRICING_ERROR",
      );
      expect(answer.data.order).toMatchObject({ status: "canceled" });
      const order = await seller.order(orderId);
      expect(order).toMatchObject({ status: "canceled", payment_status: "refunded" });
      expect(order.metadata.walmart.cancellation_reason).toBe("SELLER_CANCEL_PRICING_ERROR");
      expect(await seller.reserved("SKU-A")).toBe(0);
      expect(seller.effects(po, "cancel")).toHaveLength(1);
    });

    it("after part was shipped: the rest goes, what is shipped stays", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 3, lineTotal: 20, tax: 1.67, shipping: 5 }],
      });
      const id = items["SKU-A"]!.id;
      await seller.fulfillAndShip(
        orderId,
        [{ id, quantity: 1 }],
        [{ tracking_number: UPS_NUMBER }],
      );
      await seller.waitForEffects(po, "ship");
      await seller.settled(po, "partially_shipped");
      const answer = await seller.cancelLines(row.id, [{ line_item_id: id, quantity: 2 }]);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      expect(answer.data.order).toMatchObject({ status: "shipped" });
      const { order } = await expectEqualTotals(orderId, po);
      expect(order.items[0].quantity).toBe(1);
      expect(await seller.reserved("SKU-A")).toBe(0);
    });

    it("of oversold items", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-C", quantity: 150 }],
      });
      expect(row.oversold).toBe(true);
      expect(await seller.reserved("SKU-C")).toBe(150);
      const id = items["SKU-C"]!.id;
      const answer = await seller.cancelLines(row.id, [{ line_item_id: id, quantity: 50 }]);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      expect(await seller.reserved("SKU-C")).toBe(100);
      await expectEqualTotals(orderId, po);
      await seller.cancel(orderId, REASON);
      await seller.waitForEffects(po, "cancel", 2);
      await seller.settled(po, "canceled");
      expect(await seller.reserved("SKU-C")).toBe(0);
    });

    it("wait for Walmart when it is away; the Medusa order follows when it has confirmed", async () => {
      const { po, row, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      store.walmart.injectFault({ kind: "status", status: 503, path: "/cancel" });
      const line = [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }];
      const answer = await seller.cancelLines(row.id, line);
      expect(answer.status).toBe(200);
      expect((await seller.order(orderId)).items[0].quantity).toBe(2);
      // Asked for once more while it waits: it is still the same.
      await seller.cancelLines(row.id, line);
      await store.sync(["updates"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect((await seller.order(orderId)).items[0].quantity).toBe(1);
    });
  });
}
