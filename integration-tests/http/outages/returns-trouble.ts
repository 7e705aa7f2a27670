import type { FaultInput } from "../../../src/simulator";
import { queueOf } from "../../support/store/queue";
import { type Answer, sellerOf, within } from "../../support/store/seller";
import { returnerOf, type Returned } from "../../support/store/returner";
import { storePart } from "../../support/store/suite";

export const returnsTrouble = storePart("returns-trouble", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect({ settings: { notification_email: "shop@store.test" } });
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

  it("sends a refund once, whatever happens to the responses", async () => {
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

  it("shows a rejection with Walmart's message; retry sends it again, resolve dismisses it", async () => {
    const refused = {
      kind: "status" as const,
      status: 400,
      body: {
        errors: {
          error: [
            // PostgreSQL has no room for NUL; half of a pair is no character either.
            {
              code: "INVALID_REQUEST_CONTENT.GMP_RETURNS_API",
              description: "Too\u0000 late.\ud800",
            },
          ],
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
      status_details: expect.stringMatching(/Too\uFFFD late\.\uFFFD/),
      failed_updates_count: 1,
    });
    expect(failed.activity).toContainEqual(
      expect.objectContaining({ action: "returns.refund", http_status: 400, outcome: "error" }),
    );
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

  it("refuses what cannot be refunded with words, and never with a 500", async () => {
    const one = await returner.sellAndReturn({
      lines: [
        { sku: "SKU-A", quantity: 2, price: 5 },
        { sku: "SKU-B", quantity: 1, price: 7 },
      ],
    });
    await returner.poll();
    const line = (return_order_line_number: unknown, quantity: unknown) => ({
      return_order_line_number,
      quantity,
    });
    const { id } = await returner.row(one.rma);
    const refused = async (body: unknown, path = `${id}/refund`) => {
      const { status, data } = await store.post(`/admin/walmart/returns/${path}`, body);
      return `${status} ${data.message}`;
    };
    for (const [body, message] of [
      [{ lines: [line(1, 3)] }, /3 unit\(s\) of line 1 were requested, but only 2 can be refunded/],
      // The same line twice: its units are added up.
      [{ lines: [line(1, 2), line(1, 1)] }, /3 unit\(s\) of line 1 .* 2 can/],
      [{ lines: [line(2, 1), line(9, 1)] }, /has no line 9. Its lines: 1, 2/],
      [{ lines: [line(-1, 1)] }, /has no line -1/],
      [{ lines: [line(1, Number.MAX_SAFE_INTEGER)] }, /9007199254740991 unit\(s\) .* 2 can/],
      [{ lines: [line(1, 1e300)] }, /lines\[0\]\.quantity must be a whole number/],
      [{ lines: [line(1, 0)] }, /lines\[0\]\.quantity must be a whole number of 1 or more/],
      [{ lines: [line(1, -1)] }, /lines\[0\]\.quantity/],
      [{ lines: [line(1, 0.5)] }, /lines\[0\]\.quantity/],
      [{ lines: [line(1, "1")] }, /lines\[0\]\.quantity/],
      [{ lines: [line("1", 1)] }, /lines\[0\]\.return_order_line_number must be the number/],
      [{ lines: [line(1.5, 1)] }, /lines\[0\]\.return_order_line_number/],
      [{ lines: [{ ...line(1, 1), amount: 3 }] }, /lines\[0\]\.amount/],
      [{ lines: [] }, /lines/],
      [{ lines: [null] }, /lines.0/],
      [{ lines: line(1, 1) }, /lines/],
      [{ restock: 1 }, /restock/],
      [{ refund_id: "ref_1" }, /refund_id/],
      [[], /The body/],
      [{ lines: Array.from({ length: 1001 }, () => line(1, 1)) }, /lines/],
    ] as const) {
      const answer = await refused(body);
      expect(answer).toMatch(/^400 /);
      expect(answer).toMatch(message);
    }
    const unknown = ["nope", "walret_x%00", "%2e%2e", "x".repeat(2_000), "'; --"];
    for (const path of unknown.flatMap((odd) =>
      ["refund", "assign-refund", "retry", "resolve"].map((action) => `${odd}/${action}`),
    ))
      expect(await refused({ ...(/assign/.test(path) && { refund_id: "x" }) }, path)).toMatch(
        /^40[04] /,
      );
    expect(await refused({ note: "x".repeat(2_001) }, `${id}/resolve`)).toMatch(/^400 note/);
    expect(await refused({ note: "a\u0000b" }, `${id}/resolve`)).toMatch(/^400 note/);
    expect(await refused("{", `${id}/refund`)).toMatch(/^400/);
    expect(returner.effects(one.rma)).toEqual([]);

    // Twice at once is once.
    const body = { lines: [line(1, 2)], restock: false };
    const answers = await Promise.all([1, 2].map(() => returner.refund(one.rma, body)));
    expect(answers[0]).toMatchObject({ status: 200 });
    for (const answer of answers.slice(1)) expect([200, 400]).toContain(answer.status);
    expect(returner.effects(one.rma)).toHaveLength(1);
    expect(await refused(body)).toMatch(
      /^400 .*2 unit\(s\) of line 1 were requested, but only 0 can/,
    );
    expect(await returner.refund(one.rma)).toMatchObject({ status: 200 });
    await returner.settled(one.rma, "refunded");
    expect(await refused({})).toMatch(/^400 .*nothing left to refund: 3 of 3/);
    expect(returner.effects(one.rma)).toHaveLength(2);
  });

  it("is shown in the admin if the store has no email provider", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    await returner.poll();
    const body = { errors: { error: [{ code: "INVALID_REQUEST", description: "Too late." }] } };
    failing({ kind: "status", status: 400, body, times: 5 });
    await returner.refund(one.rma);
    await returner.settled(one.rma, "error");
    store.walmart.clearFaults();
    expect(await store.sync(["orders"])).toEqual([
      expect.objectContaining({ ok: true, errors: [] }),
    ]);
    const { data } = await store.get("/admin/notifications?channel=feed&limit=200");
    const notices = data.notifications.filter((notice: Answer) =>
      notice.data.title.includes(one.rma),
    );
    expect(notices).toHaveLength(1);
  });
});
