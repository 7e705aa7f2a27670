import { setTimeout as pause } from "node:timers/promises";
import { type Answer, sellerOf, UPS_NUMBER } from "../support/store/seller";
import { storeSuite } from "../support/store/suite";

storeSuite("cancel-orders", (store) => {
  const seller = sellerOf(store);
  const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const kinds = (row: Answer) => row.updates.map((update: Answer) => [update.kind, update.state]);

  it("tells Walmart, with the reason, within two seconds; stock and money go back", async () => {
    const { po, orderId, row } = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3, price: 10, shipping: 4.5 },
        { sku: "SKU-B", quantity: 1 },
      ],
    });
    expect(await seller.reserved("SKU-A")).toBe(3);
    const answer = await seller.cancel(orderId, REASON);
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });

    const [effect] = await seller.told(po, "cancel");
    expect(effect!.lines).toEqual([
      expect.objectContaining({ lineNumber: "1", quantity: 3, reason: REASON }),
      expect.objectContaining({ lineNumber: "2", quantity: 1, reason: REASON }),
    ]);
    const after = await seller.settled(po, "canceled");
    expect(after).toMatchObject({ cancellation_reason: REASON, status_details: null });
    const order = await seller.order(orderId);
    expect(order).toMatchObject({ status: "canceled", payment_status: "refunded" });
    expect(order.metadata.walmart).toMatchObject({
      cancellation_reason: REASON,
      purchase_order_id: po,
    });
    const [payment] = order.payment_collections[0].payments;
    expect(payment.metadata.walmart).toMatchObject({
      cancellation_reason: REASON,
      paid_through: "Walmart",
    });
    const refunded = payment.refunds.reduce((sum: number, one: Answer) => sum + one.amount, 0);
    expect(refunded).toBeCloseTo(row.total, 6);
    expect(await seller.reserved("SKU-A")).toBe(0);

    await store.sync(["orders", "updates", "reconcile"], { force: true });
    expect(seller.effects(po, "cancel")).toHaveLength(1);
    expect(kinds(await store.order(po))).toEqual(
      expect.arrayContaining([
        ["acknowledge", "confirmed"],
        ["cancel", "confirmed"],
      ]),
    );
  });

  it("is refused without a reason that Walmart takes, and nothing is changed", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const before = await seller.order(orderId);
    const cases: [unknown, RegExp][] = [
      [undefined, /Walmart widget.*Cancel on Walmart/],
      [null, /Walmart widget/],
      ["", /Walmart widget/],
      ["  ", /Walmart widget/],
      ["BECAUSE", /"BECAUSE" is none of Walmart's reasons.*SELLER_CANCEL_OUT_OF_STOCK/],
      [7, /none of Walmart's reasons/],
      [["SELLER_CANCEL_OUT_OF_STOCK"], /none of Walmart's reasons/],
      ["CUSTOMER_REQUESTED_SELLER_TO_CANCEL", /only for orders whose buyer asked to cancel/],
    ];
    for (const [reason, message] of cases) {
      const answer = await seller.cancel(orderId, reason);
      expect({ reason, status: answer.status, type: answer.data.type }).toEqual({
        reason,
        status: 400,
        type: "invalid_data",
      });
      expect(answer.data.message).toMatch(message);
    }
    expect(await seller.order(orderId)).toEqual(before);
    expect(await seller.reserved("SKU-A")).toBe(2);
    expect(kinds(await store.order(po))).toEqual([["acknowledge", "confirmed"]]);
    expect(seller.effects(po, "cancel")).toEqual([]);
  });

  it("while Walmart hangs, a missing reason is told without asking it, and a good one does not wait for it to end", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.injectFault({ kind: "hang", path: "/v3/", times: 50 });
    store.walmart.clearRequests();
    expect((await seller.cancel(orderId)).status).toBe(400);
    expect(store.walmart.requests()).toEqual([]);
    // Would it wait for Walmart, this test would run into its time limit: the fault never ends.
    expect((await seller.cancel(orderId, REASON)).status).toBe(200);
    expect(seller.effects(po, "cancel")).toEqual([]);
    expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
    store.walmart.clearFaults();
  });

  it("takes the buyer's own reason if the buyer asked, also a moment ago", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    // No import since: the guard asks Walmart itself.
    store.walmart.requestCancellation(po);
    const answer = await seller.cancel(orderId, "CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    await seller.told(po, "cancel");
    expect(await seller.settled(po, "canceled")).toMatchObject({
      cancellation_reason: "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
      cancel_requested: false,
    });
  });

  it("refuses the buyer's reason for a whole order of which the buyer meant one line", async () => {
    const { po, orderId, row, items } = await seller.import({
      lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }],
    });
    store.walmart.requestCancellation(po, { lines: [{ lineNumber: "1" }] });
    const whole = await seller.cancel(orderId, "CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    expect(whole.status).toBe(400);
    expect(whole.data.message).toMatch(/some lines.*cancel-lines/);
    const other = await seller.cancelLines(
      row.id,
      [{ line_item_id: items["SKU-B"]!.id, quantity: 1 }],
      "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
    );
    expect(other.status).toBe(400);
    expect(other.data.message).toMatch(/did not ask to cancel/);
    const one = await seller.cancelLines(
      row.id,
      [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }],
      "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
    );
    expect(one.status).toBe(200);
    expect(one.data.order).toMatchObject({ status: "open", cancel_requested: false });
  });

  it("is refused for an order that is partly shipped, and points to its lines", async () => {
    const { po, orderId, row, items } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 3 }],
    });
    // Shipped in Seller Center a moment ago.
    store.walmart.ship(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
    const answer = await seller.cancel(orderId, REASON);
    expect(answer.status).toBe(400);
    expect(answer.data).toMatchObject({ type: "not_allowed" });
    expect(answer.data.message).toContain(`/admin/walmart/orders/${row.id}/cancel-lines`);
    expect(await seller.order(orderId)).toMatchObject({ status: "pending" });
    expect(seller.effects(po, "cancel")).toEqual([]);

    const lines = await seller.cancelLines(row.id, [
      { line_item_id: items["SKU-A"]!.id, quantity: 2 },
    ]);
    expect(lines.status).toBe(200);
    expect(lines.data.order).toMatchObject({ status: "shipped" });
    expect(await seller.reserved("SKU-A")).toBe(1);
  });

  it("lets Medusa cancel what Walmart has cancelled already, without telling it again", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.cancel(po, { by: "customer" });
    const answer = await seller.cancel(orderId, REASON);
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    await store.sync(["orders", "updates", "reconcile"]);
    expect(seller.effects(po, "cancel")).toEqual([]);
    const row = await store.order(po);
    expect(row).toMatchObject({ status: "canceled", cancellation_reason: "CUSTOMER_CANCELLED" });
    expect(kinds(row)).toEqual([["acknowledge", "confirmed"]]);
    expect((await seller.order(orderId)).metadata.walmart).toMatchObject({
      cancellation_reason: "CUSTOMER_CANCELLED",
    });
  });

  it("shows what Walmart refuses, and follows once the merchant has mended it", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.injectFault({ kind: "status", status: 400, path: "/cancel" });
    await seller.cancel(orderId, REASON);
    const failed = await seller.settled(po, "error");
    expect(failed).toMatchObject({ error_origin: "walmart" });
    expect(failed.status_details).toMatch(/Seller Center/);
    store.walmart.cancel(po);
    await store.sync(["orders"]);
    // What Walmart refused is done all the same: nothing is left to be resolved.
    const row = await store.order(po);
    expect(row).toMatchObject({ status: "canceled", status_details: null });
    expect(kinds(row)).toEqual(expect.arrayContaining([["cancel", "resolved"]]));
  });

  describe("an order cancelled by code, without a reason", () => {
    it("is an error that says where to choose one, and that way works", async () => {
      const { po, orderId, row, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }, { sku: "SKU-B" }],
      });
      const { cancelOrderWorkflow } = await import("@medusajs/medusa/core-flows");
      await cancelOrderWorkflow(store.container).run({ input: { order_id: orderId } });
      const failed = await seller.settled(po, "error");
      expect(failed).toMatchObject({ error_origin: "medusa" });
      expect(failed.status_details).toMatch(/Choose a reason.*widget/);
      expect(failed.status_details).toContain(`/admin/walmart/orders/${row.id}/cancel-lines`);
      expect(seller.effects(po, "cancel")).toEqual([]);

      const answer = await seller.cancelLines(row.id, [
        { line_item_id: items["SKU-A"]!.id, quantity: 2 },
        { line_item_id: items["SKU-B"]!.id, quantity: 1 },
      ]);
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      expect(answer.data.order).toMatchObject({
        status: "canceled",
        status_details: null,
        cancellation_reason: REASON,
      });
      expect(kinds(answer.data.order).sort()).toEqual([
        ["acknowledge", "confirmed"],
        ["cancel", "confirmed"],
        ["cancel", "resolved"],
      ]);
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect((await seller.order(orderId)).metadata.walmart).toMatchObject({
        cancellation_reason: REASON,
      });
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
    });
  });

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
      // A fulfilment that is taken back leaves reservations that core has made.
      const fulfillment = await seller.fulfil(orderId, [{ id: items.KIT!.id, quantity: 2 }]);
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
      await seller.fulfil(orderId, [{ id, quantity: 2 }]);
      const packed = await seller.cancelLines(row.id, [{ line_item_id: id, quantity: 2 }]);
      expect(packed.status).toBe(400);
      expect(packed.data.message).toMatch(/2 units .* only 1 can .*fulfilment/);
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
      await seller.fulfilAndShip(orderId, [{ id, quantity: 1 }], [{ tracking_number: UPS_NUMBER }]);
      await seller.told(po, "ship");
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
      await seller.told(po, "cancel", 2);
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

  describe("an order of another channel", () => {
    it("is shipped and cancelled as ever", async () => {
      const { orderId, items } = await otherOrder();
      const id = await seller.fulfil(orderId, [items["SKU-A"]!]);
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
});
