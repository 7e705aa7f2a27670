import type { FaultInput } from "../../src/simulator";
import { queueOf } from "../support/store/queue";
import { type Answer, sellerOf, within } from "../support/store/seller";
import { returnerOf, type Returned } from "../support/store/returner";
import { storeSuite } from "../support/store/suite";

// Hanging calls must end within a test.
process.env.WALMART_REQUEST_TIMEOUT = "1000";

storeSuite("returns-trouble", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterAll(() => {
    delete process.env.WALMART_REQUEST_TIMEOUT;
  });
  afterEach(() => seller.atRest());

  const failing = (fault: FaultInput) =>
    store.walmart.injectFault({ ...fault, path: "/refund", method: "POST" });
  const refund = async (rma: string) => {
    const { updates } = await returner.row(rma);
    expect(updates).toHaveLength(1);
    return updates[0];
  };
  const expectRefundedOnce = async ({ rma, orderId }: Returned) => {
    const row = await returner.settled(rma, "refunded");
    await store.sync(["updates", "returns", "reconcile"], { force: true });
    expect(returner.effects(rma)).toHaveLength(1);
    const refunds = await returner.refunds(orderId);
    expect(refunds.map((one) => one.amount)).toEqual([row.refund_amount]);
  };

  it("tells a refund once, whatever becomes of the answers", async () => {
    const faults: FaultInput[] = [
      { kind: "status", status: 500, effect: "after" },
      { kind: "reset", effect: "after" },
      { kind: "garbage", effect: "after" },
      { kind: "hang", effect: "after" },
      { kind: "status", status: 503, effect: "before" },
      { kind: "reset", effect: "before" },
    ];
    const returned: Returned[] = [];
    for (const fault of faults) {
      const one = await returner.sellAndReturn({
        lines: [{ sku: "SKU-A", quantity: 2, price: 6.66, tax: 1.11 }],
      });
      await returner.poll();
      failing(fault);
      await returner.refund(one.rma);
      await within(8_000, async () => {
        const update = await refund(one.rma);
        return update.attempts > 0 && update.state !== "sending" ? update : null;
      });
      store.walmart.clearFaults();
      returned.push(one);
    }
    await store.sync(["updates"], { force: true });
    for (const one of returned) await expectRefundedOnce(one);
  });

  it("finishes what a process left that died while it sent, or before Medusa followed", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-B", quantity: 2, price: 4 }] });
    await returner.poll();
    await returner.refund(one.rma);
    await expectRefundedOnce(one);
    const { id } = await refund(one.rma);
    await queue.service.updateWalmartUpdates({
      id,
      state: "sending",
      claimed_by: "a dead worker",
      claimed_until: new Date(Date.now() - 1_000),
      confirmed_at: null,
    } as never);
    await store.sync(["updates"]);
    expect(await refund(one.rma)).toMatchObject({ state: "confirmed" });
    await expectRefundedOnce(one);

    const row = await returner.row(one.rma);
    await queue.service.updateWalmartReturns({ id: row.id, mirrored_units: 0 });
    await store.sync(["reconcile", "returns"]);
    await expectRefundedOnce(one);
  });

  it("shows a refusal with Walmart's words; retry sends it again, resolve takes it off", async () => {
    const refused = {
      kind: "status" as const,
      status: 400,
      body: {
        errors: {
          error: [{ code: "INVALID_REQUEST_CONTENT.GMP_RETURNS_API", description: "Too late." }],
        },
      },
      times: 5,
    };
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-C" }] });
    await returner.poll();
    failing(refused);
    await returner.refund(one.rma);
    const failed = await returner.settled(one.rma, "error");
    expect(failed).toMatchObject({
      error_origin: "walmart",
      status_details: expect.stringMatching(/Too late/),
      failed_updates_count: 1,
    });
    // The order is not to blame, nor is it shown as failing.
    expect((await store.order(one.po)).status).toBe("shipped");
    const { data } = await store.get("/admin/walmart/overview");
    expect(data.overview.failing_updates).toContainEqual(
      expect.objectContaining({ kind: "refund", return_order_id: one.rma }),
    );
    store.walmart.clearFaults();
    const retried = await store.post(`/admin/walmart/returns/${failed.id}/retry`);
    expect(retried).toMatchObject({ status: 200 });
    await expectRefundedOnce(one);
    // Nothing is wrong: nothing happens.
    expect((await store.post(`/admin/walmart/returns/${failed.id}/retry`)).status).toBe(200);
    expect(returner.effects(one.rma)).toHaveLength(1);

    const other = await returner.sellAndReturn({ lines: [{ sku: "SKU-C" }] });
    await returner.poll();
    failing(refused);
    await returner.refund(other.rma);
    const { id } = await returner.settled(other.rma, "error");
    const resolved = await store.post(`/admin/walmart/returns/${id}/resolve`, {
      note: "Refunded by phone",
    });
    expect(resolved.data.return).toMatchObject({
      status: "received",
      updates: [{ state: "resolved", note: "Refunded by phone", resolved_by: expect.any(String) }],
    });
    expect(resolved.data.return.activity).toContainEqual(
      expect.objectContaining({ action: "resolve", message: "Refunded by phone" }),
    );
    expect(returner.effects(other.rma)).toEqual([]);
    expect((await store.post(`/admin/walmart/returns/${id}/resolve`, { note: 1 })).status).toBe(
      400,
    );
  });

  it("keeps a return of an unknown purchase order, which heals when that is imported", async () => {
    const { purchaseOrderId } = store.walmart.createOrder({
      status: "Delivered",
      lines: [{ sku: "SKU-A", price: 12 }],
    });
    const { returnOrderId: rma } = store.walmart.createReturn({ purchaseOrderId });
    await returner.poll();
    const lost = await returner.row(rma);
    expect(lost).toMatchObject({
      status: "error",
      error_origin: "medusa",
      walmart_order_id: null,
      status_details: expect.stringContaining(purchaseOrderId),
    });
    const { data } = await store.post("/admin/walmart/orders/import", {
      account_id: lost.account_id,
      purchase_order_ids: [purchaseOrderId],
    });
    expect(data).toMatchObject({ imported: 1, errors: [] });
    await returner.poll();
    expect(await returner.row(rma)).toMatchObject({
      status: "received",
      status_details: null,
      order_id: expect.stringMatching(/^order_/),
    });
    expect((await store.order(purchaseOrderId)).return_requested).toBe(true);
  });

  it("takes a refund that is made in Medusa for the return whose amount it has", async () => {
    const one = await returner.sellAndReturn({
      lines: [{ sku: "SKU-A", quantity: 2, price: 10, tax: 1.65 }],
    });
    await returner.poll();
    const { return_id, refund_amount } = await returner.row(one.rma);
    const stock = await returner.stocked("SKU-A");
    await receiveInMedusa(return_id, one.items["SKU-A"]!.id, 2);
    await refundInMedusa(one.orderId, refund_amount);
    await returner.settled(one.rma, "refunded");
    await expectRefundedOnce(one);
    expect(await returner.stocked("SKU-A")).toBe(stock + 2);
    expect((await store.order(one.po)).unassigned_refunds).toEqual([]);
  });

  it("leaves a refund that fits no return to the merchant: to be assigned, or set aside", async () => {
    const one = await returner.sellAndReturn(
      {
        lines: [
          { sku: "SKU-B", price: 10 },
          { sku: "SKU-C", price: 10 },
        ],
      },
      { lines: [{ lineNumber: "1" }] },
    );
    await returner.poll();
    await refundInMedusa(one.orderId, 3);
    await refundInMedusa(one.orderId, 2.5);
    await store.sync(["reconcile"]);
    const order = await store.order(one.po);
    expect(order.unassigned_refunds.map((refund: Answer) => refund.amount).sort()).toEqual([
      2.5, 3,
    ]);
    expect(returner.effects(one.rma)).toEqual([]);
    const [assigned, dismissed] = [3, 2.5].map(
      (amount) => order.unassigned_refunds.find((refund: Answer) => refund.amount === amount).id,
    );
    const dismiss = await store.post(`/admin/walmart/orders/${order.id}/dismiss-refund`, {
      refund_id: dismissed,
    });
    expect(dismiss).toMatchObject({ status: 200 });
    const { id } = await returner.row(one.rma);
    const wrong = await store.post(`/admin/walmart/returns/${id}/assign-refund`, {
      refund_id: "ref_odd",
    });
    expect(wrong).toMatchObject({ status: 400 });
    const answer = await store.post(`/admin/walmart/returns/${id}/assign-refund`, {
      refund_id: assigned,
      restock: false,
    });
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    const row = await returner.settled(one.rma, "refunded");
    expect(returner.effects(one.rma)).toHaveLength(1);
    expect((await store.order(one.po)).unassigned_refunds).toEqual([]);
    // What Walmart gave back beyond it is recorded, so that the books say what the buyer has got.
    const refunds = await returner.refunds(one.orderId);
    const cents = refunds.reduce((sum, refund) => sum + Math.round(refund.amount * 100), 0);
    expect(cents).toBe(Math.round(row.refund_amount * 100) + 250);
  });

  it("gives money back without a return, once, and never more than was paid", async () => {
    const sold = await returner.sell({
      lines: [{ sku: "SKU-C", quantity: 1, price: 20, tax: 1.65, shipping: 5 }],
    });
    const goodwill = (body: Record<string, unknown>) =>
      store.post(`/admin/walmart/orders/${sold.row.id}/refund`, {
        reason: "Finance -> Goodwill",
        ...body,
      });
    const line = (await store.order(sold.po)).lines[0];
    expect(line.refundable_amount).toBe(26.65);
    for (const [body, message] of [
      [{ lines: [{ line_number: "1", amount: 26.66 }] }, /26.66 was asked for.*26.65 is left/],
      [{ lines: [{ line_number: "9", amount: 1 }] }, /no line 9. It has 1/],
      [{ lines: [{ line_number: "1", amount: 0.001 }] }, /at most two decimals/],
      [{ lines: [{ line_number: "1", amount: 1 }], reason: "Because" }, /reason must be one of/],
    ] as const) {
      const answer = await goodwill(body);
      expect(answer.status).toBe(400);
      expect(answer.data.message).toMatch(message);
    }
    const answer = await goodwill({ lines: [{ line_number: "1", amount: 4.99 }] });
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    const order = await seller.quiet(sold.po);
    expect(order.updates).toContainEqual(
      expect.objectContaining({ kind: "goodwill", state: "confirmed" }),
    );
    const refunds = await within(5_000, async () => {
      const found = await returner.refunds(sold.orderId);
      return found.length ? found : null;
    });
    expect(refunds.map((one) => one.amount)).toEqual([4.99]);
    await store.sync(["orders", "updates", "reconcile"], { force: true });
    expect(await returner.refunds(sold.orderId)).toHaveLength(1);
    expect(seller.effects(sold.po, "refund")).toHaveLength(1);
    expect((await store.order(sold.po)).lines[0].refundable_amount).toBe(21.66);
  });

  it("tells the merchant once that a deadline is near", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    const notices = async () => {
      const { data } = await store.get("/admin/notifications?limit=200");
      return data.notifications.filter((notice: Answer) =>
        String(notice.data?.title).includes(one.rma),
      );
    };
    await returner.poll();
    expect(await notices()).toEqual([]);
    const { id } = await returner.row(one.rma);
    await queue.service.updateWalmartReturns({
      id,
      auto_refund_at: new Date(Date.now() + 3_600_000),
    });
    await returner.poll();
    await returner.poll();
    expect(await notices()).toHaveLength(1);
  });

  async function refundInMedusa(orderId: string, amount: number): Promise<void> {
    const order = await seller.order(orderId);
    const [payment] = order.payment_collections[0].payments;
    const answer = await store.post(`/admin/payments/${payment.id}/refund`, { amount });
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
  }

  async function receiveInMedusa(returnId: string, itemId: string, quantity: number) {
    for (const [path, body] of [
      ["receive", {}],
      ["receive-items", { items: [{ id: itemId, quantity }] }],
      ["receive/confirm", {}],
    ] as const) {
      const answer = await store.post(`/admin/returns/${returnId}/${path}`, body);
      expect({ path, status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
    }
  }
});
