import { Modules } from "@medusajs/framework/utils";
import { ORDER_LEASE_MS } from "../../../src/modules/walmart/constants";
import { withOrderLease } from "../../../src/sync/medusa/order-lease";
import { paymentIdOf } from "../../../src/sync/medusa/payment-ids";
import { mirrorRefunds } from "../../../src/sync/refunds/mirror-refunds";
import { queueOf } from "../../support/store/queue";
import { type Answer, sellerOf, within } from "../../support/store/seller";
import { returnerOf } from "../../support/store/returner";
import { storeReturns } from "../../../src/sync/returns/store-returns";
import { storePart } from "../../support/store/suite";

export const money = storePart("money", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => {
    store.walmart.updateSettings({ refundLagSeconds: 0, returnCursor: "query" });
    return seller.atRest();
  });

  const cents = (amount: number) => Math.round(amount * 100);
  /** Refunds on the payment of the import, in cents. */
  const refunded = async (orderId: string) =>
    (await importPayment(orderId)).refunds.map(({ amount }: Answer) => cents(amount));
  const total = (parts: number[]) => parts.reduce((sum, part) => sum + part, 0);

  async function importPayment(orderId: string): Promise<Answer> {
    const order = await seller.order(orderId);
    return order.payment_collections
      .flatMap((one: Answer) => one.payments)
      .find((one: Answer) => one.id === paymentIdOf(orderId));
  }

  /** Books and Walmart agree: refunds, transactions, the collection, and nothing is owed. */
  async function expectBalanced(orderId: string, owed: number): Promise<void> {
    const order = await seller.order(orderId);
    expect(total(await refunded(orderId))).toBe(owed);
    expect(cents(order.summary.refunded_total)).toBe(owed);
    expect(order.summary.pending_difference).toBeCloseTo(0, 6);
    const payment = await importPayment(orderId);
    const collection = order.payment_collections.find((one: Answer) =>
      one.payments.some(({ id }: Answer) => id === payment.id),
    );
    expect(cents(collection.refunded_amount ?? 0)).toBe(owed);
  }

  /** A payment that the merchant takes for the order, for real money. */
  async function takePayment(orderId: string, amount: number): Promise<string> {
    const payments = store.container.resolve(Modules.PAYMENT);
    const [collection] = await payments.createPaymentCollections([
      { currency_code: "usd", amount },
    ]);
    const session = await payments.createPaymentSession(collection!.id, {
      provider_id: "pp_system_default",
      currency_code: "usd",
      amount,
      data: {},
    });
    const payment = await payments.authorizePaymentSession(session.id, {});
    await payments.capturePayment({ payment_id: payment!.id, amount });
    await store.container.resolve("link").create({
      [Modules.ORDER]: { order_id: orderId },
      [Modules.PAYMENT]: { payment_collection_id: collection!.id },
    });
    return payment!.id;
  }

  const refundsOf = async (paymentId: string) =>
    (
      await store.container
        .resolve(Modules.PAYMENT)
        .retrievePayment(paymentId, { relations: ["refunds"] })
    ).refunds;

  it("leaves a payment alone that the merchant took", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
    const other = await takePayment(one.orderId, 15);
    await returner.poll();
    await returner.refund(one.rma);
    await returner.settled(one.rma, "refunded");
    expect(await refunded(one.orderId)).toEqual([2000]);
    expect(await refundsOf(other)).toEqual([]);

    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
    const kept = await takePayment(orderId, 5);
    store.walmart.cancel(po, {});
    await store.sync(["orders"]);
    expect(await store.order(po)).toMatchObject({
      status: "error",
      status_details: expect.stringMatching(/another payment.*mark this as resolved/),
    });
    expect(await refundsOf(kept)).toEqual([]);
    expect(await refunded(orderId)).toEqual([2000]);
    await store.container.resolve(Modules.PAYMENT).refundPayment({ payment_id: kept, amount: 5 });
    await store.sync(["reconcile"]);
    expect(await store.order(po)).toMatchObject({ status: "canceled", status_details: null });
    expect(await refunded(orderId)).toEqual([2000]);
  });

  it("names the reason of a cancellation and of a refund on the payment", async () => {
    const reasonOf = async (orderId: string) => {
      const { refunds } = await importPayment(orderId);
      const { data } = await store.get("/admin/refund-reasons?limit=200");
      return refunds.map(({ note, refund_reason_id }: Answer) => [
        note,
        data.refund_reasons.find(({ id }: Answer) => id === refund_reason_id)?.code,
      ]);
    };
    const atWalmart = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.cancel(atWalmart.po, {});
    await store.sync(["orders"]);
    expect(await reasonOf(atWalmart.orderId)).toEqual([
      ["Canceled at Walmart: Customer cancelled", "CUSTOMER_CANCELLED"],
    ]);
    const inMedusa = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await seller.cancel(inMedusa.orderId, "SELLER_CANCEL_OUT_OF_STOCK");
    await seller.waitForEffects(inMedusa.po, "cancel");
    const reasons = await within(5_000, async () => {
      const found = await reasonOf(inMedusa.orderId);
      return found[0]?.[0] ? found : null;
    });
    expect(reasons).toEqual([
      ["Canceled at Walmart: The item is out of stock", "SELLER_CANCEL_OUT_OF_STOCK"],
    ]);
    const back = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] }, { reason: "DAMAGED" });
    await returner.poll();
    await returner.refund(back.rma);
    await returner.settled(back.rma, "refunded");
    expect(await reasonOf(back.orderId)).toEqual([
      [`Walmart return ${back.rma}: Damaged`, "DAMAGED"],
    ]);
  });

  it("writes nothing once another worker has taken over the order", async () => {
    const { row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    expect(ORDER_LEASE_MS).toBeGreaterThan(0);
    let written = false;
    const outcome = await withOrderLease(store.container, row.id, async (lease) => {
      await lease.renew();
      await queue.service.updateWalmartOrders({ id: row.id, claimed_by: "another worker" });
      await lease.renew();
      written = true;
      return "done";
    });
    expect(outcome).toBeNull();
    expect(written).toBe(false);
    await queue.service.updateWalmartOrders({ id: row.id, claimed_by: null, claimed_until: null });
  });

  it("records a refund once that two workers record at the same moment", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
    await returner.poll();
    store.walmart.moveReturn(one.rma, "delivered");
    store.walmart.moveReturn(one.rma, "refunded_by_walmart");
    // As if the lease had expired, so that both compare before either writes.
    const account = await queue.service.retrieveWalmartAccount(one.row.account_id);
    const client = await queue.service.clientFor(account);
    const answer = await client.returns.get(one.rma);
    await storeReturns(
      store.container,
      account,
      { returns: [answer!], unreadable: [] },
      performance.now(),
    );
    const lease = { renew: async () => {} };
    await Promise.allSettled(
      [1, 2].map(() => mirrorRefunds(store.container, lease, one.row.id, one.rma)),
    );
    expect(await refunded(one.orderId)).toEqual([2000]);
    await store.sync(["returns", "reconcile"]);
    expect(await refunded(one.orderId)).toEqual([2000]);
  });

  describe("a refund that Walmart made without a return", () => {
    const walmartRefund = async (po: string) => (await store.order(po)).walmart_refund;
    const decide = async (po: string, action: string) =>
      store.post(`/admin/walmart/orders/${(await store.order(po)).id}/walmart-refund`, { action });

    it("is recorded once with its reason, shown, and the merchant is notified in time", async () => {
      const { po, orderId } = await returner.sell({ lines: [{ sku: "SKU-A", price: 20, tax: 2 }] });
      expect(await walmartRefund(po)).toBeNull();
      expect(await decide(po, "record")).toMatchObject({ status: 400 });
      store.walmart.refund(po, { amount: 7.5, reason: "DamagedItem" });
      await store.sync(["orders"]);
      expect(await walmartRefund(po)).toMatchObject({
        state: "recorded",
        amount: 7.5,
        recorded_amount: 7.5,
        open_amount: 0,
        reason: "DamagedItem",
        lines: [{ line_number: "1", sku: "SKU-A", amount: 7.5, is_certain: true }],
      });
      await store.sync(["orders", "returns", "reconcile"]);
      await expectBalanced(orderId, 750);
      const { refunds } = await importPayment(orderId);
      expect(refunds[0].note).toBe("Refunded by Walmart without a return: Damaged item");
      const { data } = await store.get("/admin/notifications?channel=feed&limit=200");
      const notices = data.notifications.filter((one: Answer) => one.data.title.includes(po));
      expect(notices).toEqual([
        expect.objectContaining({
          data: expect.objectContaining({
            title: expect.stringMatching(/Walmart refunded 7.50 USD without a return/),
            description: expect.stringMatching(/dispute it in Seller Center by \d{4}-/),
          }),
        }),
      ]);
      store.walmart.refund(po);
      await store.sync(["orders"]);
      await expectBalanced(orderId, 2200);
    });

    it("is left to the merchant where it may be a discount that Walmart pays for", async () => {
      const { po, orderId } = await returner.sell({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
      store.walmart.fundDiscount(po, { amount: 3 });
      await store.sync(["orders"]);
      expect(await walmartRefund(po)).toMatchObject({
        state: "open",
        amount: 3,
        open_amount: 3,
        recorded_amount: 0,
      });
      await expectBalanced(orderId, 0);
      for (const body of [{}, { action: "keep" }, { action: "record", amount: 1 }])
        expect(
          await store.post(
            `/admin/walmart/orders/${(await store.order(po)).id}/walmart-refund`,
            body,
          ),
        ).toMatchObject({ status: 400 });
      for (const state of ["recorded", "recorded"] as const) {
        const { status, data } = await decide(po, "record");
        expect(status).toBe(200);
        expect(data.order.walmart_refund).toMatchObject({ state, recorded_amount: 3 });
      }
      await expectBalanced(orderId, 300);
      expect((await decide(po, "dismiss")).data.order.walmart_refund).toMatchObject({
        state: "dismissed",
        recorded_amount: 0,
      });
      await expectBalanced(orderId, 0);
      await store.sync(["orders", "reconcile"]);
      await expectBalanced(orderId, 0);
    });

    it("is no refund of the seller on a line that nobody shipped", async () => {
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
      store.walmart.fundDiscount(po, { amount: 3 });
      await store.sync(["orders", "reconcile"]);
      expect(await walmartRefund(po)).toBeNull();
      await expectBalanced(orderId, 0);
    });

    it("is the refund of a return that was not known yet", async () => {
      const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
      store.walmart.moveReturn(one.rma, "delivered");
      store.walmart.moveReturn(one.rma, "refunded_by_walmart");
      await store.sync(["orders"]);
      expect(await walmartRefund(one.po)).toBeNull();
      await store.sync(["returns", "reconcile"]);
      await expectBalanced(one.orderId, 2000);
    });
  });

  it("follows amounts that Walmart changes after the refund, up and down", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
    await returner.poll();
    store.walmart.changeReturnAmount(one.rma, 15);
    await returner.refund(one.rma);
    await returner.settled(one.rma, "refunded");
    await store.sync(["returns", "orders", "reconcile"]);
    await expectBalanced(one.orderId, 1500);
    for (const amount of [18, 12.5, 0.01, 20]) {
      store.walmart.changeReturnAmount(one.rma, amount);
      await store.sync(["returns", "reconcile"]);
      await expectBalanced(one.orderId, cents(amount));
    }
  });

  it("shows a refund on the order that Medusa cannot record, however long that lasts", async () => {
    const { po, orderId, row } = await returner.sell({
      lines: [{ sku: "SKU-A", price: 20, tax: 0 }],
    });
    await store.post("/admin/order-edits", { order_id: orderId });
    const { status } = await store.post(`/admin/walmart/orders/${row.id}/refund`, {
      reason: "Finance -> Goodwill",
      lines: [{ line_number: "1", amount: 4 }],
    });
    expect(status).toBe(200);
    const shown = await within(5_000, async () => {
      const order = await store.order(po);
      return order.status === "error" ? order : null;
    });
    expect(shown.status_details).toMatch(/refunded the buyer.*unfinished change/);
    // Hours later.
    const long = new Date(Date.now() - 5 * 3_600_000);
    for (const { id } of await queue.service.listWalmartUpdates({ walmart_order_id: row.id }))
      await queue.service.updateWalmartUpdates({ id, confirmed_at: long });
    await store.delete(`/admin/order-edits/${orderId}`);
    await store.sync(["reconcile"]);
    expect(await store.order(po)).toMatchObject({ status: "shipped", status_details: null });
    await expectBalanced(orderId, 400);
  });

  it("completes what a process left that died between the refund and its order transaction", async () => {
    const { po, orderId, row } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 2, price: 10, tax: 0 }],
    });
    store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
    await store.sync(["orders"]);
    await expectBalanced(orderId, 1000);
    const orders = store.container.resolve(Modules.ORDER);
    const [transaction] = await orders.listOrderTransactions({
      order_id: orderId,
      reference: "refund",
    });
    await orders.deleteOrderTransactions([transaction!.id]);
    await queue.service.updateWalmartOrders({ id: row.id, mirrored_fingerprint: null });
    await store.sync(["reconcile"]);
    await expectBalanced(orderId, 1000);
    expect(await refunded(orderId)).toEqual([1000]);
  });

  it("is not done for a return until each of its orders has followed, and resolved is out of the way", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A", price: 20, tax: 0 }] });
    await returner.poll();
    // Refunded by hand before: the payment has no room for all of it.
    const payment = paymentIdOf(one.orderId);
    await store.post(`/admin/payments/${payment}/refund`, { amount: 5.5 });
    await store.post(`/admin/walmart/orders/${one.row.id}/dismiss-refund`, {
      refund_id: (await store.order(one.po)).unassigned_refunds[0].id,
    });
    store.walmart.moveReturn(one.rma, "delivered");
    store.walmart.moveReturn(one.rma, "refunded_by_walmart");
    await store.sync(["returns"]);
    const row = await returner.row(one.rma);
    expect(row).toMatchObject({
      status: "error",
      status_details: expect.stringMatching(/5.50 more.*mark this as resolved/),
    });
    expect(total(await refunded(one.orderId))).toBe(2000);
    await store.post(`/admin/walmart/returns/${row.id}/resolve`, {});
    const unmirrored = () => queue.service.returns.listUnmirrored(row.account_id);
    expect(await unmirrored()).not.toContain(row.id);
    await store.sync(["returns", "orders", "reconcile"]);
    expect(await returner.row(one.rma)).toMatchObject({ status: "refunded" });
    expect(await store.order(one.po)).toMatchObject({ status_details: null });
    expect(total(await refunded(one.orderId))).toBe(2000);
  });

  it("takes the longest waiting return first, so that none is starved", async () => {
    const [first, second] = [
      await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] }),
      await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] }),
    ];
    await returner.poll();
    const ids: string[] = [];
    for (const { rma } of [first, second]) {
      const { id } = await returner.row(rma);
      ids.push(id);
      await queue.service.updateWalmartReturns({ id, problem: "It cannot be followed." });
    }
    const [a, b] = ids as [string, string];
    const account = (await returner.row(first.rma)).account_id;
    const listed = async () =>
      (await queue.service.returns.listUnmirrored(account)).filter((id) => ids.includes(id));
    await queue.service.returns.recordTry(a);
    expect(await listed()).toEqual([b, a]);
    await queue.service.returns.recordTry(b);
    expect(await listed()).toEqual([a, b]);
    await store.sync(["returns"]);
    expect(await listed()).toEqual([]);
  });

  it("reads lists of returns whose cursors are whole addresses", async () => {
    store.walmart.updateSettings({ returnCursor: "url" });
    const sold = await returner.sell({ lines: [{ sku: "SKU-A", quantity: 12 }] });
    const numbers = Array.from({ length: 12 }, () =>
      store.walmart.createReturn({ purchaseOrderId: sold.po, lineNumber: "1", qty: 1 }),
    ).map(({ returnOrderId }) => returnOrderId);
    await returner.poll();
    for (const rma of numbers)
      expect(await returner.row(rma)).toMatchObject({ status: "received" });
  });

  it("follows a return over two purchase orders, each once it is in the store", async () => {
    const line = { sku: "SKU-A", price: 20, tax: 0 };
    const known = await returner.sellAndReturn({ lines: [line] });
    const { purchaseOrderId: unknown } = store.walmart.createOrder({
      status: "Delivered",
      lines: [line],
    });
    const other = store.walmart.createReturn({ purchaseOrderId: unknown });
    const account = await queue.service.retrieveWalmartAccount(known.row.account_id);
    const client = await queue.service.clientFor(account);
    const [one, two] = await Promise.all(
      [known.rma, other.returnOrderId].map((rma) => client.returns.get(rma)),
    );
    const lines = [one!, two!].map(({ returnOrder }, index) => ({
      ...returnOrder.returnOrderLines[0]!,
      returnOrderLineNumber: index + 1,
      refundedQty: 1,
    }));
    const both = {
      returnOrder: {
        ...one!.returnOrder,
        returnOrderId: "RMA-OF-TWO",
        returnOrderLines: lines,
        totalRefundAmount: { currencyAmount: 40, currencyUnit: "USD" },
      },
      raw: {},
    };
    const page = { returns: [both], unreadable: [] };
    await storeReturns(store.container, account, page, performance.now());
    await store.sync(["reconcile"]);
    expect(await refunded(known.orderId)).toEqual([2000]);
    expect(await returner.row("RMA-OF-TWO")).toMatchObject({
      status: "error",
      status_details: expect.stringContaining(unknown),
    });
    await store.post("/admin/walmart/orders/import", {
      account_id: known.row.account_id,
      purchase_order_ids: [unknown],
    });
    await store.sync(["reconcile"]);
    const imported = await store.order(unknown);
    expect(await refunded(imported.order_id)).toEqual([2000]);
    expect(await refunded(known.orderId)).toEqual([2000]);
    expect(imported.returns.map((each: Answer) => each.return_order_id)).toContain("RMA-OF-TWO");
    expect(await returner.row("RMA-OF-TWO")).toMatchObject({ status: "refunded" });
  });
});
