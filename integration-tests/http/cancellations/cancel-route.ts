import { type Answer, sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

export const cancelRoute = storePart("cancel-route", (store) => {
  const seller = sellerOf(store);
  const cancel = (rowId: string, body: Record<string, unknown>) =>
    store.post(`/admin/walmart/orders/${rowId}/cancel`, body);
  /** Creates an order whose SKUs may be unknown, and returns it on hold. */
  const hold = async (...skus: string[]): Promise<{ po: string; row: Answer }> => {
    const po = store.walmart.createOrder({
      lines: skus.map((sku) => ({ sku, quantity: 2, price: 10 })),
    }).purchaseOrderId;
    await store.sync(["orders", "updates"]);
    const row = await store.order(po);
    expect(row).toMatchObject({ status: "error", order_id: null });
    return { po, row };
  };
  const canceled = (po: string) =>
    seller
      .effects(po, "cancel")
      .flatMap(({ lines }) => lines as unknown as Answer[])
      .map(({ lineNumber, quantity, reason }) => [lineNumber, quantity, reason]);
  const refused = async (rowId: string, body: Record<string, unknown>): Promise<string> => {
    const { status, data } = await cancel(rowId, body);
    expect({ status, data }).toMatchObject({ status: 400 });
    return data.message;
  };

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  describe("an order on hold", () => {
    it("is canceled as a whole, with its reason and without a Medusa order", async () => {
      const { po, row } = await hold("GONE-1", "SKU-A");
      const { status, data } = await cancel(row.id, { reason: REASON });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      expect(data.order).toMatchObject({
        status: "canceled",
        status_details: null,
        error_origin: null,
        order_id: null,
        cancellation_reason: REASON,
        updates: [{ kind: "cancel", state: "confirmed" }],
      });
      expect(canceled(po)).toEqual([
        ["1", 2, REASON],
        ["2", 2, REASON],
      ]);
      expect((await cancel(row.id, { reason: REASON })).status).toBe(200);
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect(await store.order(po)).toMatchObject({ status: "canceled", order_id: null });
    });

    it("is imported without the lines that held it", async () => {
      const { po, row } = await hold("GONE-1", "SKU-A");
      const { data } = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_number: "1", quantity: 2 }],
      });
      expect(data.order).toMatchObject({
        status: "open",
        status_details: null,
        order_id: expect.any(String),
      });
      const order = await seller.order(data.order.order_id);
      expect(order.items).toMatchObject([{ variant_sku: "SKU-A", quantity: 2 }]);
      expect(Math.round(order.total * 100)).toBe(Math.round(data.order.total * 100));
      await seller.waitForEffects(po, "acknowledge");
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(canceled(po)).toEqual([["1", 2, REASON]]);
      expect(await store.order(po)).toMatchObject({ status: "open", status_details: null });
      expect(seller.effects(po, "acknowledge")).toHaveLength(1);
    });

    it("waits on while something unknown is in it", async () => {
      const { row } = await hold("GONE-1", "GONE-2", "SKU-A");
      const part = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_number: "1", quantity: 2 }],
      });
      expect(part.data.order).toMatchObject({ status: "error", order_id: null });
      expect(part.data.order.status_details).toContain('"GONE-2"');
      expect(part.data.order.status_details).not.toContain("GONE-1");
      const half = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_number: 2, quantity: 1 }],
      });
      expect(half.data.order).toMatchObject({ status: "error", order_id: null });
      const rest = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_number: "2", quantity: 1 }],
      });
      expect(rest.data.order).toMatchObject({ status: "open", order_id: expect.any(String) });
    });

    it("is canceled once although the answer is lost, and by the next import if the process died", async () => {
      const { po, row } = await hold("GONE-1", "SKU-A");
      store.walmart.injectFault({
        method: "POST",
        path: "/cancel",
        kind: "reset",
        effect: "after",
      });
      const { data } = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_number: "1", quantity: 2 }],
      });
      expect(data.order.updates).toMatchObject([{ kind: "cancel", state: "pending" }]);
      await store.sync(["orders", "updates"], { force: true });
      expect(await store.order(po)).toMatchObject({
        status: "open",
        order_id: expect.any(String),
      });
      expect(canceled(po)).toEqual([["1", 2, REASON]]);
    });

    it("refuses what is not on it", async () => {
      const { po, row } = await hold("GONE-1", "SKU-A");
      const bad = [
        { lines: [] },
        { lines: [{ line_number: "9", quantity: 1 }] },
        { lines: [{ line_number: "1", quantity: 3 }] },
        {
          lines: [
            { line_number: "1", quantity: 2 },
            { line_number: "1", quantity: 1 },
          ],
        },
        { lines: [{ line_number: "1", quantity: 0 }] },
        { lines: [{ line_number: "1", quantity: 1.5 }] },
        { lines: [{ line_number: "1" }] },
        { lines: [{ line_item_id: "ordli_1", quantity: 1 }] },
        {
          lines: [
            { line_item_id: "ordli_1", quantity: 1 },
            { line_number: "1", quantity: 1 },
          ],
        },
        { lines: "1" },
      ];
      for (const body of bad)
        expect(await refused(row.id, { reason: REASON, ...body })).toMatch(/^lines/);
      for (const reason of [undefined, "", "NOT_A_REASON"])
        expect(await refused(row.id, { reason })).toMatch(/^reason/);
      expect(await refused(row.id, { reason: "CUSTOMER_REQUESTED_SELLER_TO_CANCEL" })).toMatch(
        /^reason.*asked to cancel/,
      );
      expect(await cancel("walord_unknown", { reason: REASON })).toMatchObject({ status: 404 });
      expect(seller.effects(po)).toEqual([]);
    });

    it("is canceled because the buyer asked for it, as far as the buyer did", async () => {
      const { po, row } = await hold("GONE-1", "SKU-A");
      store.walmart.requestCancellation(po, { lines: [{ lineNumber: "1" }] });
      const reason = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
      expect(await refused(row.id, { reason })).toMatch(/only some lines/);
      const { status, data } = await cancel(row.id, {
        reason,
        lines: [{ line_number: "1", quantity: 2 }],
      });
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
      expect(canceled(po)).toEqual([["1", 2, reason]]);
      expect(data.order).toMatchObject({ order_id: expect.any(String) });
    });
  });

  describe("an imported order", () => {
    it("is canceled as a whole at Walmart and in Medusa, with the reason on order, payment and refund", async () => {
      const { po, orderId, row } = await seller.import({
        lines: [
          { sku: "SKU-A", quantity: 2, price: 10, shipping: 4 },
          { sku: "SKU-B", quantity: 1, price: 5 },
        ],
      });
      const answers = await Promise.all([
        cancel(row.id, { reason: REASON }),
        cancel(row.id, { reason: REASON }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect((await store.order(po)).status).toBe("canceled");
      const order = await seller.order(orderId);
      expect(order).toMatchObject({ status: "canceled", payment_status: "refunded" });
      expect(order.metadata.walmart).toMatchObject({ cancellation_reason: REASON });
      const [payment] = order.payment_collections[0].payments;
      expect(payment.metadata.walmart).toMatchObject({ cancellation_reason: REASON });
      expect(payment.data).toMatchObject({ cancellation_reason: REASON });
      expect(payment.refunds).toMatchObject([
        { amount: row.total, note: "Canceled at Walmart: The item is out of stock" },
      ]);
      const { data } = await store.get(
        `/admin/orders/${orderId}?fields=*payment_collections.payments.refunds.refund_reason`,
      );
      const [refund] = data.order.payment_collections[0].payments[0].refunds;
      expect(refund.refund_reason).toMatchObject({ label: "The item is out of stock" });
      expect(await seller.reserved("SKU-A")).toBe(0);
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
    });

    it("is reduced by Medusa items or by lines, with the reason on the payment", async () => {
      const { po, orderId, row, items } = await seller.import({
        lines: [
          { sku: "SKU-A", quantity: 3, price: 10 },
          { sku: "SKU-B", quantity: 2, price: 5 },
        ],
      });
      const lines = [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }];
      expect(await cancel(row.id, { reason: REASON, lines })).toMatchObject({ status: 200 });
      const named = [{ line_number: "2", quantity: 1 }];
      const { data } = await cancel(row.id, {
        reason: "SELLER_CANCEL_PRICING_ERROR",
        lines: named,
      });
      expect(data.order).toMatchObject({ status: "open", status_details: null });
      expect(canceled(po)).toEqual([
        ["1", 1, REASON],
        ["2", 1, "SELLER_CANCEL_PRICING_ERROR"],
      ]);
      const order = await seller.order(orderId);
      expect(order.items.map((one: Answer) => [one.variant_sku, one.quantity]).sort()).toEqual([
        ["SKU-A", 2],
        ["SKU-B", 1],
      ]);
      const [payment] = order.payment_collections[0].payments;
      expect(payment.refunds.map((one: Answer) => one.note)).toEqual([
        expect.stringMatching(/^Canceled at Walmart: /),
        expect.stringMatching(/^Canceled at Walmart: /),
      ]);
      expect(payment.data).toMatchObject({ cancellation_reason: expect.any(String) });
      expect(
        await refused(row.id, { reason: REASON, lines: [{ line_number: "2", quantity: 2 }] }),
      ).toMatch(/^lines.*only 1 can/);
    });

    it("cancels the named line where an item has several", async () => {
      const { po, row } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 3, price: 10 }],
        unitLines: true,
      });
      const lines = [{ line_number: "3", quantity: 1 }];
      expect(await cancel(row.id, { reason: REASON, lines })).toMatchObject({ status: 200 });
      expect(canceled(po)).toEqual([["3", 1, REASON]]);
      expect(await seller.reserved("SKU-A")).toBe(2);
    });

    it("that is shipped in part is canceled by lines, and another's item is not", async () => {
      const { row, orderId, items } = await seller.import({
        lines: [
          { sku: "SKU-A", quantity: 2 },
          { sku: "SKU-B", quantity: 1 },
        ],
      });
      await seller.fulfillAndShip(
        orderId,
        [{ id: items["SKU-A"]!.id, quantity: 1 }],
        [{ tracking_number: UPS_NUMBER }],
      );
      expect(await refused(row.id, { reason: REASON })).toMatch(/shipped.*cancel-lines/);
      expect(
        await refused(row.id, {
          reason: REASON,
          lines: [{ line_item_id: "ordli_x", quantity: 1 }],
        }),
      ).toMatch(/^lines/);
      const { status } = await cancel(row.id, {
        reason: REASON,
        lines: [{ line_item_id: items["SKU-B"]!.id, quantity: 1 }],
      });
      expect(status).toBe(200);
    });

    it("follows later while Walmart is down", async () => {
      const { po, orderId, row } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
      store.walmart.injectFault({ path: "/orders", kind: "status", status: 503, times: 50 });
      const { status, data } = await cancel(row.id, { reason: REASON });
      expect(status).toBe(200);
      expect(data.order.updates[0]).toMatchObject({ kind: "cancel", state: "pending" });
      expect((await seller.order(orderId)).status).not.toBe("canceled");
      // Nothing else may take these units meanwhile.
      expect(
        await refused(row.id, { reason: REASON, lines: [{ line_number: "1", quantity: 1 }] }),
      ).toMatch(/^lines/);
      store.walmart.clearFaults();
      await store.sync(["updates"], { force: true });
      await seller.settled(po, "canceled");
      expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
    });
  });
});
