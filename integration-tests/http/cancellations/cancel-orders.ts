import { type Answer, sellerOf } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { cutShort } from "./cancel-orders/cut-short";
import { otherChannel } from "./cancel-orders/other-channel";
import { singleLines } from "./cancel-orders/single-lines";

export const cancelOrders = storePart("cancel-orders", (store) => {
  const seller = sellerOf(store);
  const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const kinds = (row: Answer) => row.updates.map((update: Answer) => [update.kind, update.state]);

  it("is sent to Walmart with the reason within two seconds; stock and money are returned", async () => {
    const { po, orderId, row } = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3, price: 10, shipping: 4.5 },
        { sku: "SKU-B", quantity: 1 },
      ],
    });
    expect(await seller.reserved("SKU-A")).toBe(3);
    const answer = await seller.cancel(orderId, REASON);
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });

    const [effect] = await seller.waitForEffects(po, "cancel");
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
      [undefined, /Cancel on Walmart.*Walmart widget/],
      [null, /Walmart widget/],
      ["", /Walmart widget/],
      ["  ", /Walmart widget/],
      [
        "BECAUSE",
        /"BECAUSE" is not a cancellation reason that Walmart accepts.*SELLER_CANCEL_OUT_OF_STOCK/,
      ],
      [7, /not a cancellation reason that Walmart accepts/],
      [["SELLER_CANCEL_OUT_OF_STOCK"], /not a cancellation reason that Walmart accepts/],
      ["CUSTOMER_REQUESTED_SELLER_TO_CANCEL", /only if the buyer asked to cancel/],
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

  it("reports a missing reason without calling Walmart, and does not wait for a slow Walmart with a valid one", async () => {
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

  it("accepts the buyer's reason if the buyer asked, even a moment ago", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    // No import since: the guard asks Walmart itself.
    store.walmart.requestCancellation(po);
    const answer = await seller.cancel(orderId, "CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    await seller.waitForEffects(po, "cancel");
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
    expect(await seller.order(orderId)).toMatchObject({ status: "pending" });
    expect(seller.effects(po, "cancel")).toEqual([]);

    const lines = await seller.cancelLines(row.id, [
      { line_item_id: items["SKU-A"]!.id, quantity: 2 },
    ]);
    expect(lines.status).toBe(200);
    expect(lines.data.order).toMatchObject({ status: "shipped" });
    expect(await seller.reserved("SKU-A")).toBe(1);
  });

  it("lets Medusa cancel what is already canceled at Walmart, without sending it again", async () => {
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

  it("shows a rejection by Walmart, and recovers once the merchant has fixed it", async () => {
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
    expect(kinds(row)).toEqual(expect.arrayContaining([["cancel", "confirmed"]]));
  });

  describe("an order canceled by code, without a reason", () => {
    it("is an error that says where to choose one, and that way works", async () => {
      const { po, orderId, row, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }, { sku: "SKU-B" }],
      });
      const { cancelOrderWorkflow } = await import("@medusajs/medusa/core-flows");
      await cancelOrderWorkflow(store.container).run({ input: { order_id: orderId } });
      const failed = await seller.settled(po, "error");
      expect(failed).toMatchObject({ error_origin: "medusa" });
      expect(failed.status_details).toMatch(/Choose a reason.*widget/);
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
        ["cancel", "confirmed"],
      ]);
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect((await seller.order(orderId)).metadata.walmart).toMatchObject({
        cancellation_reason: REASON,
      });
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
    });
  });

  cutShort(store);
  singleLines(store);
  otherChannel(store);
});
