import { type Answer, sellerOf } from "../../support/store/seller";
import { returnerOf } from "../../support/store/returner";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";
import { wfsReturns } from "./returns/wfs";

export const returns = storePart("returns", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const shown = shownOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  it("shows a return that a buyer starts, and makes the Medusa return", async () => {
    const { po, rma, orderId, items } = await returner.sellAndReturn(
      {
        lines: [
          { sku: "SKU-A", quantity: 3, price: 10, tax: 2.47 },
          { sku: "SKU-B", quantity: 1, price: 5 },
        ],
      },
      { lines: [{ lineNumber: "1", quantity: 2, reason: "WRONG_SIZE/POOR_FIT" }] },
    );
    await returner.poll();
    const row = await returner.row(rma);
    expect(row).toMatchObject({
      return_order_id: rma,
      purchase_order_id: po,
      order_id: orderId,
      type: "REFUND",
      status: "received",
      status_details: null,
      keep_it: false,
      refunded_by_walmart: false,
      requested_at: expect.stringMatching(/Z$/),
      refund_by: expect.stringMatching(/Z$/),
      received_at: null,
      currency_code: "usd",
      lines: [
        {
          return_order_line_number: 1,
          sku: "SKU-A",
          quantity: 2,
          refunded_quantity: 0,
          refundable_quantity: 2,
          reason: "WRONG_SIZE/POOR_FIT",
        },
      ],
      labels: [expect.objectContaining({ tracking_number: expect.any(String) })],
    });
    expect(row.refund_amount).toBeGreaterThan(20);
    expect(row.lines[0].amount).toBe(row.refund_amount);

    const [medusaReturn, ...others] = await returner.medusaReturns(orderId);
    expect(others).toEqual([]);
    expect(row.return_id).toBe(medusaReturn.id);
    expect(medusaReturn).toMatchObject({
      status: "requested",
      items: [
        {
          item_id: items["SKU-A"]!.id,
          quantity: 2,
          received_quantity: 0,
          reason: expect.objectContaining({ label: "Wrong size / poor fit" }),
        },
      ],
    });
    expect(await store.order(po)).toMatchObject({
      return_requested: true,
      returns: [expect.objectContaining({ return_order_id: rma })],
    });
    // Again: nothing twice.
    await store.sync(["returns", "reconcile"]);
    expect(await returner.medusaReturns(orderId)).toHaveLength(1);
  });

  it("refunds all of it from the Walmart return: stock, money and Walmart follow, once", async () => {
    const { po, rma, orderId } = await returner.sellAndReturn({
      lines: [{ sku: "SKU-A", quantity: 3, price: 9.99, tax: 2.47, shipping: 4.5 }],
    });
    await returner.poll();
    const stock = await returner.stocked("SKU-A");
    const answer = await returner.refund(rma);
    expect(answer).toMatchObject({ status: 200 });
    const row = await returner.settled(rma, "refunded");
    expect(returner.effects(rma)).toHaveLength(1);
    expect(row.lines[0]).toMatchObject({ refunded_quantity: 3, refundable_quantity: 0 });
    expect(row).toMatchObject({ refunded_by_walmart: false, closed_at: expect.any(String) });
    const refunds = await returner.refunds(orderId);
    expect(refunds.map((one) => one.amount)).toEqual([row.refund_amount]);
    expect(await returner.stocked("SKU-A")).toBe(stock + 3);
    const [medusaReturn] = await returner.medusaReturns(orderId);
    expect(medusaReturn).toMatchObject({ status: "received", items: [{ received_quantity: 3 }] });

    await store.sync(["orders", "returns", "updates", "reconcile"], { force: true });
    expect(returner.effects(rma)).toHaveLength(1);
    expect(await returner.refunds(orderId)).toHaveLength(1);
    expect(await returner.stocked("SKU-A")).toBe(stock + 3);
    expect((await store.order(po)).status).not.toBe("error");
    // Nothing is left.
    expect(await returner.refund(rma)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/nothing left to refund: 3 of 3/),
    });
  });

  it("leaves an order of which a line came back shipped", async () => {
    const { po, rma } = await returner.sellAndReturn(
      { lines: [{ sku: "SKU-A", quantity: 2 }, { sku: "SKU-B" }] },
      { lines: [{ lineNumber: "2", quantity: 1 }] },
    );
    await returner.poll();
    expect(await returner.refund(rma)).toMatchObject({ status: 200 });
    await returner.settled(rma, "refunded");
    await store.sync(["orders", "returns", "updates", "reconcile"], { force: true });
    expect(await store.order(po)).toMatchObject({ status: "shipped" });
  });

  it("refunds in parts that add up to the cent, and never more than there is", async () => {
    const { rma, orderId } = await returner.sellAndReturn({
      lines: [{ sku: "SKU-B", quantity: 3, lineTotal: 10, tax: 0.83 }],
    });
    await returner.poll();
    const units = (quantity: number) => ({
      lines: [{ return_order_line_number: 1, quantity }],
    });
    expect(await returner.refund(rma, units(4))).toMatchObject({
      status: 400,
      message: expect.stringMatching(
        /4 unit\(s\) of line 1 were requested, but only 3 can be refunded/,
      ),
    });
    expect(
      await returner.refund(rma, { lines: [{ return_order_line_number: 7, quantity: 1 }] }),
    ).toMatchObject({ status: 400, message: expect.stringMatching(/no line 7. Its lines: 1/) });
    for (const body of [{ lines: [] }, units(0), units(1.5), { restock: "yes" }, { line: 1 }]) {
      expect(await returner.refund(rma, body)).toMatchObject({ status: 400 });
    }
    const stock = await returner.stocked("SKU-B");
    expect(await returner.refund(rma, { ...units(1), restock: false })).toMatchObject({
      status: 200,
      return: { status: "received" },
    });
    expect(await returner.refund(rma, units(1))).toMatchObject({
      status: 200,
      return: { status: "received" },
    });
    expect((await returner.row(rma)).lines[0]).toMatchObject({
      refunded_quantity: 2,
      refundable_quantity: 1,
    });
    expect(await returner.refund(rma)).toMatchObject({ status: 200 });
    const row = await returner.settled(rma, "refunded");
    const refunds = await returner.refunds(orderId);
    expect(refunds).toHaveLength(3);
    const cents = refunds.reduce((sum, one) => sum + Math.round(one.amount * 100), 0);
    expect(cents).toBe(Math.round(row.refund_amount * 100));
    expect(returner.effects(rma)).toHaveLength(3);
    expect(await returner.stocked("SKU-B")).toBe(stock + 2);
  });

  it("leaves the order worth what the buyer has not got back, to the last part of a cent", async () => {
    const { rma, orderId } = await returner.sellAndReturn({
      lines: [
        { sku: "SKU-A", price: 8.45, tax: 0.7, shipping: 6.99, shippingTax: 0.58 },
        { sku: "SKU-B", quantity: 2, lineTotal: 10.3, tax: 0.85 },
      ],
    });
    await returner.poll();
    const total = async () => {
      const { data } = await store.get(`/admin/orders/${orderId}?fields=total`);
      return data.order.total as number;
    };
    // Half of 11.15 is no amount of money; the half of a cent that is left over is nothing to core, until more comes.
    const half = { lines: [{ return_order_line_number: 2, quantity: 1 }] };
    expect(await returner.refund(rma, half)).toMatchObject({ status: 200 });
    const [first] = await returner.refunds(orderId);
    expect(Math.abs((await total()) - (27.87 - first!.amount))).toBeLessThan(0.006);
    expect(await returner.refund(rma)).toMatchObject({ status: 200 });
    await returner.settled(rma, "refunded");
    expect(await total()).toBeCloseTo(0, 6);
  });

  it("puts the pieces of a kit back once each, also if cut short between two while the stock moves", async () => {
    await seller.createKit("KIT", { "SKU-A": 2, "SKU-B": 1 });
    const { rma } = await returner.sellAndReturn({
      lines: [{ sku: "KIT", quantity: 3, price: 30 }],
    });
    await returner.poll();
    const stock = async () => ({
      "SKU-A": await returner.stocked("SKU-A"),
      "SKU-B": await returner.stocked("SKU-B"),
    });
    const before = await stock();
    const one = { lines: [{ return_order_line_number: 1, quantity: 1 }] };
    expect(await returner.refund(rma, one)).toMatchObject({ status: 200 });
    const { "SKU-A": a, "SKU-B": b } = await stock();
    expect([a, b]).toEqual([before["SKU-A"] + 2, before["SKU-B"] + 1]);

    const repair = await returner.breakStockAfter(1);
    await returner.refund(rma);
    await repair();
    expect(await returner.row(rma)).toMatchObject({
      status: "error",
      error_origin: "medusa",
      status_details: expect.stringMatching(/the shelf is broken/),
    });
    // One of the two is back, and sold again: its stock looks as if nothing had come back.
    const between = await stock();
    const [done, left] = between["SKU-A"] > a ? ([a, b + 2] as const) : ([a + 4, b] as const);
    expect([between["SKU-A"] - a, between["SKU-B"] - b].filter((more) => more > 0)).toHaveLength(1);
    if (between["SKU-A"] > a) await shown.stock("SKU-A", a);
    else await shown.stock("SKU-B", b);
    await returner.poll();
    expect(await stock()).toEqual({ "SKU-A": done, "SKU-B": left });
    expect((await returner.settled(rma, "refunded")).lines[0].restocked_quantity).toBe(3);
    await store.sync(["reconcile", "returns"]);
    expect(await stock()).toEqual({ "SKU-A": done, "SKU-B": left });
  });

  it("records what Walmart refunded automatically, and sends nothing to Walmart", async () => {
    const { rma, orderId } = await returner.sellAndReturn({
      lines: [{ sku: "SKU-C", quantity: 2, price: 7.77, tax: 1.28 }],
    });
    store.walmart.moveReturn(rma, "in_transit");
    store.walmart.moveReturn(rma, "delivered");
    await returner.poll();
    const waiting = await returner.row(rma);
    expect(waiting.status).toBe("received");
    const hours =
      (Date.parse(waiting.auto_refund_at) - Date.parse(waiting.received_at)) / 3_600_000;
    expect(hours).toBe(48);

    store.walmart.updateSettings({ autoRefundHours: 0.001 });
    store.walmart.advanceClock(60_000);
    await returner.poll();
    const row = await returner.settled(rma, "refunded");
    expect(row).toMatchObject({ refunded_by_walmart: true, updates: [] });
    expect(returner.effects(rma)).toEqual([]);
    const refunds = await returner.refunds(orderId);
    expect(refunds.map((one) => one.amount)).toEqual([row.refund_amount]);
    const [medusaReturn] = await returner.medusaReturns(orderId);
    expect(medusaReturn.status).toBe("received");
  });

  it("closes a canceled return, refunds a keep-it return without restocking, and moves no money for a replacement", async () => {
    const canceled = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    const kept = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] }, { keepIt: true });
    const replaced = await returner.sellAndReturn(
      { lines: [{ sku: "SKU-C" }] },
      { type: "REPLACEMENT" },
    );
    store.walmart.moveReturn(canceled.rma, "cancelled");
    await returner.poll();

    expect(await returner.row(canceled.rma)).toMatchObject({
      status: "received",
      canceled_at: expect.any(String),
      closed_at: expect.any(String),
      status_details: expect.stringMatching(/canceled at Walmart/),
    });
    expect(await returner.refund(canceled.rma)).toMatchObject({ status: 400 });

    expect((await returner.row(kept.rma)).keep_it).toBe(true);
    const stock = await returner.stocked("SKU-B");
    expect(await returner.refund(kept.rma)).toMatchObject({ status: 200 });
    await returner.settled(kept.rma, "refunded");
    expect(await returner.stocked("SKU-B")).toBe(stock);
    expect(await returner.refunds(kept.orderId)).toHaveLength(1);

    await store.sync(["orders"]);
    const replacement = await returner.row(replaced.rma);
    expect(replacement).toMatchObject({
      type: "REPLACEMENT",
      replacement_customer_order_id: expect.any(String),
      replacement_walmart_order_id: expect.any(String),
      replacement_order_id: expect.stringMatching(/^order_/),
    });
    expect(await returner.refund(replaced.rma)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/replaces it with another order/),
    });
    expect(await returner.refunds(replaced.orderId)).toEqual([]);
  });

  it("ends in Medusa too when the buyer calls it off, and leaves its units to the next one", async () => {
    const one = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    await returner.poll();
    expect(await returner.medusaReturns(one.orderId)).toMatchObject([{ status: "requested" }]);
    store.walmart.moveReturn(one.rma, "cancelled");
    await returner.poll();
    expect(await returner.medusaReturns(one.orderId)).toMatchObject([{ status: "canceled" }]);

    const { returnOrderId } = store.walmart.createReturn({ purchaseOrderId: one.po });
    await returner.poll();
    const states = (await returner.medusaReturns(one.orderId)).map(({ status }) => status);
    expect(states.toSorted()).toEqual(["canceled", "requested"]);
    const stock = await returner.stocked("SKU-A");
    expect(await returner.refund(returnOrderId)).toMatchObject({ status: 200 });
    await returner.settled(returnOrderId, "refunded");
    expect(await returner.stocked("SKU-A")).toBe(stock + 1);
  });

  it("lists, filters, sorts and searches; the overview has the deadlines", async () => {
    const { rma, po } = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    const other = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] });
    store.walmart.moveReturn(other.rma, "in_transit");
    store.walmart.moveReturn(other.rma, "delivered");
    await returner.poll();
    const list = async (query: string) => {
      const { status, data } = await store.get(`/admin/walmart/returns?${query}`);
      expect(status).toBe(200);
      return data.returns.map((one: Answer) => one.return_order_id);
    };
    expect(await list(`q=${rma}`)).toEqual([rma]);
    expect(await list(`q=${po}`)).toEqual([rma]);
    expect(await list("q=sku-b&open=true&order=auto_refund_at")).toContain(other.rma);
    expect(await list(`purchase_order_id=${po}&status=received,error`)).toEqual([rma]);
    expect(await list(`order_id=${other.orderId}`)).toEqual([other.rma]);
    expect(await list("order=auto_refund_at&open=true&limit=1")).toEqual([other.rma]);
    expect((await store.get("/admin/walmart/returns?order=raw")).status).toBe(400);
    expect((await store.get("/admin/walmart/returns?status=odd")).status).toBe(400);
    expect((await store.get("/admin/walmart/returns/nope")).status).toBe(404);
    expect((await store.post("/admin/walmart/returns/nope/refund")).status).toBe(404);
    const { data } = await store.get("/admin/walmart/overview");
    expect(data.overview.returns.open).toBeGreaterThanOrEqual(2);
    expect(data.overview.deadlines).toContainEqual(
      expect.objectContaining({ kind: "refund", return_order_id: other.rma }),
    );
  });

  wfsReturns(store);
});
