import { mirrorCancellationWorkflow } from "../../../src/workflows";
import { type Answer, sellerOf, UPS_NUMBER, USPS_NUMBER, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const DAY = 24 * 3_600_000;

export const mirrorOrders = storePart("mirror-orders", (store) => {
  const seller = sellerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const refunds = (order: Answer) =>
    order.payment_collections[0].payments[0].refunds.map((refund: Answer) => refund.amount);

  /** Nothing is sent to Walmart for changes that Walmart made. */
  const expectNothingSent = async (po: string) => {
    await store.sync(["orders", "updates", "reconcile"], { force: true });
    const row = await store.order(po);
    expect(row.updates.map((update: Answer) => update.kind)).toEqual(["acknowledge"]);
    expect(seller.effects(po).map((effect) => effect.kind)).toEqual(["acknowledge"]);
  };

  describe("a purchase order that is canceled at Walmart", () => {
    it("by the buyer: the Medusa order is canceled with the reason", async () => {
      const { po, orderId, row } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2, shipping: 3 }, { sku: "SKU-B" }],
      });
      store.walmart.cancel(po, { by: "customer" });
      const [orders] = await store.sync(["orders"]);
      expect(orders!.counts).toMatchObject({ mirrored: 1 });
      expect(await store.order(po)).toMatchObject({
        status: "canceled",
        cancellation_reason: "CUSTOMER_CANCELLED",
      });
      const order = await seller.order(orderId);
      expect(order).toMatchObject({ status: "canceled", payment_status: "refunded" });
      expect(order.metadata.walmart.cancellation_reason).toBe("CUSTOMER_CANCELLED");
      expect(refunds(order)).toEqual([row.total]);
      expect(await seller.reserved("SKU-A")).toBe(0);
      await expectNothingSent(po);
    });

    it("by Walmart, because it was not shipped in time", async () => {
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      store.walmart.advanceClock(8 * DAY);
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({ status: "canceled" });
      expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
      await expectNothingSent(po);
    });

    it("with an unshipped fulfillment: the fulfillment is canceled first", async () => {
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      await seller.fulfill(orderId, [{ ...items["SKU-A"]!, quantity: 1 }]);
      store.walmart.cancel(po);
      await store.sync(["orders"]);
      const order = await seller.order(orderId);
      expect(order.status).toBe("canceled");
      expect(order.fulfillments[0].canceled_at).not.toBeNull();
      expect(await seller.reserved("SKU-A")).toBe(0);
      await expectNothingSent(po);
    });

    it("with a fulfillment of an oversold item", async () => {
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-C", quantity: 150 }],
      });
      await seller.fulfill(orderId, [items["SKU-C"]!]);
      store.walmart.cancel(po);
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({ status: "canceled", status_details: null });
      expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
      expect(await seller.reserved("SKU-C")).toBe(0);
    });

    it("in part: quantities, totals, stock and money follow", async () => {
      const { po, orderId, row } = await seller.import({
        lines: [
          { sku: "SKU-A", quantity: 3, lineTotal: 29.99, tax: 2.48, shipping: 6.01 },
          { sku: "SKU-B", quantity: 2 },
        ],
      });
      store.walmart.cancel(po, {
        lines: [{ lineNumber: "1", quantity: 1 }, { lineNumber: "2" }],
        by: "walmart",
      });
      await store.sync(["orders"]);
      const after = await store.order(po);
      expect(after).toMatchObject({ status: "open", cancellation_reason: "FRAUD_CANCEL" });
      const order = await seller.order(orderId);
      expect(order.items.map((item: Answer) => [item.variant_sku, item.quantity])).toEqual([
        ["SKU-A", 2],
      ]);
      expect(order.total).toBeCloseTo(after.total, 6);
      expect(refunds(order)).toEqual([expect.closeTo(row.total - after.total, 6)]);
      expect(order.summary.pending_difference).toBeCloseTo(0, 6);
      expect(await seller.reserved("SKU-A")).toBe(2);
      expect(await seller.reserved("SKU-B")).toBe(0);
      await expectNothingSent(po);
      expect(refunds(await seller.order(orderId))).toHaveLength(1);
    });

    it("in two parts, then completely, however often it is read", async () => {
      const { po, orderId, row } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 4 }] });
      for (const quantity of [1, 2]) {
        store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity }] });
        await Promise.all([store.sync(["orders"]), store.sync(["reconcile"])]);
      }
      expect((await seller.order(orderId)).items[0].quantity).toBe(1);
      expect(refunds(await seller.order(orderId))).toHaveLength(2);
      store.walmart.cancel(po);
      await Promise.all([store.sync(["orders"]), store.sync(["reconcile"])]);
      const order = await seller.order(orderId);
      expect(order.status).toBe("canceled");
      const refunded = refunds(order).reduce((sum: number, amount: number) => sum + amount, 0);
      expect(refunded).toBeCloseTo(row.total, 6);
      await expectNothingSent(po);
    });

    it("refunds once, also if several processes follow it at the same time", async () => {
      const { po, orderId, row } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
      await Promise.all([store.sync(["orders"]), ...[1, 2, 3].map(() => follow(row.id))]);
      await Promise.all([1, 2, 3, 4].map(() => follow(row.id)));
      const order = await seller.order(orderId);
      expect(order.items[0].quantity).toBe(1);
      expect(refunds(order)).toHaveLength(1);
    });

    it("but shipped in Medusa: shows an error until the merchant resolves it", async () => {
      const { po, orderId, items, row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      store.walmart.injectFault({ kind: "status", status: 503, path: "/shipping", times: 9 });
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
      await seller.quiet(po);
      store.walmart.cancel(po);
      store.walmart.clearFaults();
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "error",
        error_origin: "walmart",
        status_details: expect.stringMatching(/Walmart canceled .* a shipment was created/),
      });
      await store.sync(["updates"], { force: true });
      const failed = await store.order(po);
      expect(failed.status_details).toMatch(/Stop the parcel/);
      expect(seller.effects(po, "ship")).toEqual([]);

      const resolved = await store.post(`/admin/walmart/orders/${row.id}/resolve`, {
        note: "parcel stopped",
      });
      expect(resolved.data.order).toMatchObject({ status: "canceled", status_details: null });
      // It lasts, but it has been dealt with.
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(await store.order(po)).toMatchObject({ status: "canceled", status_details: null });
    });

    it("while the shipment is being sent: shows the same error, not Walmart's rejection", async () => {
      const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      // The purchase order has been read; the shipment is under way.
      store.walmart.injectFault({ kind: "delay", delay_ms: 3_000, path: "/shipping" });
      const labels = [{ tracking_number: UPS_NUMBER }];
      const shipped = seller.fulfillAndShip(orderId, [items["SKU-A"]!], labels);
      await within(10_000, async () => store.walmart.faults()[0]!.struck || null);
      store.walmart.cancel(po);
      await shipped;
      expect(await seller.settled(po, "error")).toMatchObject({
        error_origin: "walmart",
        status_details: expect.stringMatching(/Walmart canceled .* a shipment was created/),
      });
      expect(seller.effects(po, "ship")).toEqual([]);
    });

    it("in Medusa, and shipped at Walmart while the cancellation is being sent: shows an error", async () => {
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      store.walmart.injectFault({ kind: "delay", delay_ms: 3_000, path: "/cancel" });
      const canceled = seller.cancel(orderId, "SELLER_CANCEL_OUT_OF_STOCK");
      await within(10_000, async () => store.walmart.faults()[0]!.struck || null);
      store.walmart.ship(po);
      await canceled;
      const row = await seller.settled(po, "error");
      expect(row.updates).toContainEqual(
        expect.objectContaining({ kind: "cancel", state: "failed", error_origin: "walmart" }),
      );
      expect(seller.effects(po, "cancel")).toEqual([]);
    });

    it("but with too many units fulfilled: shows an error until the fulfillment is canceled", async () => {
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 3 }],
      });
      const id = await seller.fulfill(orderId, [items["SKU-A"]!]);
      store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 2 }] });
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "error",
        status_details: expect.stringMatching(
          /3 fulfilled, 1 left at Walmart.*Cancel the fulfillment/,
        ),
      });
      await store.post(`/admin/orders/${orderId}/fulfillments/${id}/cancel`);
      await store.sync(["reconcile"]);
      expect(await store.order(po)).toMatchObject({ status: "open", status_details: null });
      const order = await seller.order(orderId);
      expect(order.items[0].quantity).toBe(1);
      expect(order.summary.pending_difference).toBeCloseTo(0, 6);
      expect(await seller.reserved("SKU-A")).toBe(1);
    });

    it("while the merchant is editing the order: an error that ends with the edit", async () => {
      const { po, orderId, row } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      await store.post("/admin/order-edits", { order_id: orderId });
      store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "error",
        error_origin: "medusa",
        status_details: expect.stringMatching(/unfinished change in Medusa/),
      });
      await store.delete(`/admin/order-edits/${orderId}`);
      const { data } = await store.post(`/admin/walmart/orders/${row.id}/retry`);
      expect(data.order).toMatchObject({ status: "open", status_details: null });
      expect((await seller.order(orderId)).items[0].quantity).toBe(1);
    });

    it("after a run that died in the middle of its order edit", async () => {
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      const { Modules } = await import("@medusajs/framework/utils");
      await store.container.resolve(Modules.ORDER).createOrderChange({
        order_id: orderId,
        change_type: "edit",
        created_by: "walmart",
        actions: [],
      } as never);
      store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({ status: "open", status_details: null });
      expect((await seller.order(orderId)).items[0].quantity).toBe(1);
    });
  });

  describe("a purchase order that is handled in Seller Center", () => {
    it("shows as shipped, with its tracking, and as delivered", async () => {
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
      store.walmart.ship(po, {
        lines: [{ lineNumber: "1", quantity: 1 }],
        carrier: "FedEx",
        trackingNumber: "FX1",
      });
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "partially_shipped",
        lines: [
          {
            quantities: { acknowledged: 1, shipped: 1 },
            tracking: [{ carrier: "FedEx", tracking_number: "FX1", quantity: 1 }],
          },
        ],
      });
      store.walmart.ship(po, { trackingNumber: "FX2" });
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({ status: "shipped" });
      store.walmart.deliver(po);
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({
        status: "delivered",
        lines: [{ quantities: { delivered: 2, shipped: 0 } }],
      });
      expect(await seller.order(orderId)).toMatchObject({ fulfillment_status: "not_fulfilled" });
      await expectNothingSent(po);
    });

    it("counts as sent if it was shipped in Medusa with the same number", async () => {
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      store.walmart.ship(po, { carrier: "UPS", trackingNumber: UPS_NUMBER });
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
      // The check of the shipment reads the order already, before the message is sent.
      await within(5_000, async () => {
        const { updates } = await store.order(po);
        return updates.every(({ state }: Answer) => state === "confirmed") || null;
      });
      const row = await store.order(po);
      expect(row).toMatchObject({ status: "shipped", updates: [{ kind: "ship" }, {}] });
      expect(seller.effects(po, "ship")).toEqual([]);
    });
  });

  it("marks fulfillments as delivered once Walmart reports all units as delivered", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const id = items["SKU-A"]!.id;
    await seller.fulfillAndShip(orderId, [{ id, quantity: 1 }], [{ tracking_number: UPS_NUMBER }]);
    await seller.fulfillAndShip(orderId, [{ id, quantity: 1 }], [{ tracking_number: USPS_NUMBER }]);
    await seller.waitForEffects(po, "ship", 2);
    await seller.settled(po, "shipped");
    store.walmart.deliver(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
    await store.sync(["orders"]);
    expect(await store.order(po)).toMatchObject({ status: "shipped" });
    expect(await seller.order(orderId)).toMatchObject({ fulfillment_status: "shipped" });

    store.walmart.deliver(po);
    await store.sync(["orders"]);
    const order = await seller.order(orderId);
    expect(order.fulfillment_status).toBe("delivered");
    const at = order.fulfillments.map((fulfillment: Answer) => fulfillment.delivered_at);
    expect(at).toEqual([expect.any(String), expect.any(String)]);
    await store.sync(["orders", "reconcile"]);
    const again = await seller.order(orderId);
    expect(again.fulfillments.map((fulfillment: Answer) => fulfillment.delivered_at)).toEqual(at);
  });

  it("shows the buyer's cancel request until it is answered", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    store.walmart.requestCancellation(po);
    await store.sync(["orders"]);
    expect(await store.order(po)).toMatchObject({ status: "open", cancel_requested: true });
    await seller.cancel(orderId, "CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    await seller.waitForEffects(po, "cancel");
    expect(await seller.settled(po, "canceled")).toMatchObject({ cancel_requested: false });
  });

  it("keeps what is newer when an older answer arrives late", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    // The list is made now and arrives after the shipment.
    store.walmart.injectFault({
      kind: "delay",
      effect: "after",
      delay_ms: 3_000,
      method: "GET",
      path: "/v3/orders$",
    });
    const late = store.sync(["orders"]);
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    await seller.settled(po, "shipped");
    await late;
    expect(store.walmart.faults()[0]!.struck).toBe(1);
    expect(await store.order(po)).toMatchObject({
      status: "shipped",
      lines: [{ quantities: { shipped: 1, acknowledged: 0 } }],
    });
  });

  async function follow(walmart_order_id: string): Promise<void> {
    await mirrorCancellationWorkflow(store.container).run({ input: { walmart_order_id } });
  }
});
