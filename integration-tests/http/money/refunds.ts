import { type Answer, sellerOf, UPS_NUMBER, within } from "../../support/store/seller";
import { returnerOf } from "../../support/store/returner";
import { storePart } from "../../support/store/suite";

export const refunds = storePart("refunds", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

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
    expect(returner.effects(one.rma)).toHaveLength(1);
    expect(await returner.refunds(one.orderId)).toHaveLength(1);
    expect(await returner.stocked("SKU-A")).toBe(stock + 2);
    expect((await store.order(one.po)).unassigned_refunds).toEqual([]);
  });

  it("takes refunds in parts, each for what was received before it", async () => {
    const one = await returner.sellAndReturn({
      lines: [{ sku: "SKU-A", quantity: 3, price: 10, tax: 0 }],
    });
    await returner.poll();
    const { return_id } = await returner.row(one.rma);
    const stock = await returner.stocked("SKU-A");
    const refunded = async (units: number) =>
      await within(5_000, async () => {
        const row = await returner.row(one.rma);
        const isDone = row.lines[0].refunded_quantity === units && row.status !== "error";
        return isDone && row.updates.every((each: Answer) => each.state === "confirmed")
          ? row
          : null;
      });
    for (const units of [1, 2, 3]) {
      await receiveInMedusa(return_id, one.items["SKU-A"]!.id, 1);
      await refundInMedusa(one.orderId, 10);
      await refunded(units);
      await store.sync(["returns", "reconcile"]);
    }
    expect(await returner.settled(one.rma, "refunded")).toMatchObject({ status_details: null });
    expect(returner.effects(one.rma)).toHaveLength(3);
    expect(await returner.stocked("SKU-A")).toBe(stock + 3);
    const amounts = (await returner.refunds(one.orderId)).map(({ amount }) => amount);
    expect(amounts).toEqual([10, 10, 10]);
  });

  it("gives back without a return only what was shipped", async () => {
    const { po, orderId, items, row } = await seller.import({
      lines: [{ sku: "SKU-B", quantity: 3, price: 10, tax: 0.9 }],
    });
    await seller.fulfillAndShip(
      orderId,
      [{ ...items["SKU-B"]!, quantity: 1 }],
      [{ tracking_number: UPS_NUMBER }],
    );
    const shipped = await seller.settled(po, "partially_shipped");
    expect(shipped.lines[0].refundable_amount).toBe(10.3);
    const { status, data } = await store.post(`/admin/walmart/orders/${row.id}/refund`, {
      reason: "Finance -> Goodwill",
      lines: [{ line_number: "1", amount: 10.31 }],
    });
    expect({ status, message: data.message }).toEqual({
      status: 400,
      message: expect.stringMatching(/10.31 for line .* is too high.*At most 10.30/),
    });
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
    const { id } = await returner.row(one.rma);
    const dismissal = (body: unknown, of = order.id) =>
      store.post(`/admin/walmart/orders/${of}/dismiss-refund`, body);
    const assignment = (body: unknown) =>
      store.post(`/admin/walmart/returns/${id}/assign-refund`, body);
    for (const refused of [
      await dismissal({ refund_id: "ref_odd" }),
      await assignment({ refund_id: "ref_odd" }),
    ]) {
      expect(refused.status).toBe(400);
      expect(refused.data.message).toMatch(
        /no unassigned refund "ref_odd". Unassigned refunds: .*ref.*, .*ref/,
      );
    }
    for (const body of [{}, [], { refund_id: 1 }, { refund_id: "" }, { refund_id: null }, { id }]) {
      expect(await dismissal(body)).toMatchObject({ status: 400 });
      expect(await assignment(body)).toMatchObject({ status: 400 });
    }
    expect(await dismissal({ refund_id: dismissed }, "nope")).toMatchObject({ status: 404 });
    const lines = [{ return_order_line_number: 1, quantity: 2 }];
    const tooMany = await assignment({ refund_id: assigned, lines });
    expect(tooMany.status).toBe(400);
    expect(tooMany.data.message).toMatch(/2 unit\(s\) of line 1 were requested, but only 1 can/);

    expect(await dismissal({ refund_id: dismissed })).toMatchObject({ status: 200 });
    expect(await dismissal({ refund_id: dismissed })).toMatchObject({ status: 200 });
    // What is set aside stands for nothing.
    expect(await assignment({ refund_id: dismissed })).toMatchObject({ status: 400 });
    const answer = await assignment({ refund_id: assigned, restock: false });
    expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 });
    const row = await returner.settled(one.rma, "refunded");
    // Again: it is done. And it cannot be set aside any more.
    expect(await assignment({ refund_id: assigned })).toMatchObject({ status: 200 });
    expect(await dismissal({ refund_id: assigned })).toMatchObject({ status: 400 });
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
      [
        { lines: [{ line_number: "1", amount: 26.66 }] },
        /26.66 for line 1 is too high.*At most 26.65/,
      ],
      [{ lines: [{ line_number: "9", amount: 1 }] }, /no line 9. Its lines: 1/],
      [{ lines: [{ line_number: "1", amount: 0.001 }] }, /at most two decimals/],
      [{ lines: [{ line_number: "1", amount: 1 }], reason: "Because" }, /reason must be one of/],
      [{ lines: [{ line_number: "1", amount: 1 }], reason: null }, /reason/],
      [
        { lines: [{ line_number: "1", amount: 0 }] },
        /lines\[0\]\.amount must be an amount above 0/,
      ],
      [{ lines: [{ line_number: "1", amount: -5 }] }, /lines\[0\]\.amount/],
      [{ lines: [{ line_number: "1", amount: "5" }] }, /lines\[0\]\.amount/],
      [{ lines: [{ line_number: "1", amount: 1e300 }] }, /lines\[0\]\.amount/],
      [{ lines: [{ line_number: 1, amount: 1 }] }, /lines\[0\]\.line_number/],
      [{ lines: [{ line_number: "1", quantity: 1 }] }, /lines\[0\]\.quantity/],
      [
        {
          lines: [
            { line_number: "1", amount: 20 },
            { line_number: "1", amount: 20 },
          ],
        },
        /Each line can be listed only once/,
      ],
      [{ lines: [] }, /lines/],
      [{}, /lines/],
    ] as const) {
      const answer = await goodwill(body);
      expect(answer.status).toBe(400);
      expect(answer.data.message).toMatch(message);
    }
    expect((await store.post("/admin/walmart/orders/nope/refund", {})).status).toBe(400);
    const nobody = { reason: "Finance -> Goodwill", lines: [{ line_number: "1" }] };
    expect((await store.post("/admin/walmart/orders/nope/refund", nobody)).status).toBe(404);
    // Twice at once is once.
    const answers = await Promise.all(
      [1, 2].map(() => goodwill({ lines: [{ line_number: "1", amount: 4.99 }] })),
    );
    for (const { status, data } of answers)
      expect({ status, message: data.message }).toMatchObject({ status: 200 });
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
