import { sampleCsv } from "../../support/settlements/archive";
import { type Answer, sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const DAY = 86_400_000;

export const payoutsLife = storePart("payouts of a whole life", (store) => {
  const seller = sellerOf(store);
  let account: string;

  beforeEach(async () => {
    account = await store.connect();
  });
  afterEach(() => seller.atRest());

  const sync = async () => (await store.sync(["payouts"]))[0]!;
  const differences = async (query = ""): Promise<Answer[]> => {
    const { status, data } = await store.get(`/admin/walmart/payouts/differences${query}`);
    expect({ status, data }).toMatchObject({ status: 200 });
    return data.differences;
  };
  const sale = (change: Record<string, string>) => ({
    "Transaction Key": "2026_11_12_1",
    "Transaction Type": "Sale",
    "Transaction Description": "Purchase",
    ...change,
  });

  it("explains every cent of shipments, partial refunds, goodwill, cancellations and a discount", async () => {
    const label = [{ tracking_number: UPS_NUMBER }];
    const lines = [
      { sku: "SKU-A", quantity: 3, price: 19.99, tax: 4.95, shipping: 5.99, shippingTax: 0.49 },
      { sku: "SKU-B", quantity: 2, price: 7.77, tax: 1.28 },
    ];
    const whole = await seller.import({ lines });
    const partly = await seller.import({ lines });
    const canceled = await seller.import({ lines });
    expect(await seller.cancel(canceled.orderId, "SELLER_CANCEL_OUT_OF_STOCK")).toMatchObject({
      status: 200,
    });
    await seller.fulfillAndShip(whole.orderId, Object.values(whole.items), label);
    const one = { id: partly.items["SKU-A"]!.id, quantity: 1 };
    await seller.fulfillAndShip(partly.orderId, [one], label);
    await store.sync(["updates"]);
    store.walmart.deliver(whole.po);
    store.walmart.fundDiscount(whole.po, { lineNumber: "2", amount: 1 });
    const { returnOrderId } = store.walmart.createReturn({
      purchaseOrderId: whole.po,
      lines: [{ lineNumber: "1", quantity: 1 }],
    });
    await store.sync(["orders", "returns"]);
    const payouts = [store.walmart.createPayout()];
    expect(await sync()).toMatchObject({ ok: true });

    // Later: the return is refunded, and one line gets money back without a return.
    store.walmart.moveReturn(returnOrderId, "delivered");
    await store.sync(["returns"]);
    const { data } = await store.get(`/admin/walmart/returns?return_order_id=${returnOrderId}`);
    const refund = await store.post(`/admin/walmart/returns/${data.returns[0].id}/refund`, {});
    expect({ status: refund.status, data: refund.data }).toMatchObject({ status: 200 });
    const goodwill = await store.post(`/admin/walmart/orders/${whole.row.id}/refund`, {
      lines: [{ line_number: "1", amount: 2.5 }],
      reason: "Finance -> Goodwill",
    });
    expect({ status: goodwill.status, data: goodwill.data }).toMatchObject({ status: 200 });
    await store.sync(["orders", "updates", "returns", "reconcile"]);
    store.walmart.advanceClock(14 * DAY);
    payouts.push(store.walmart.createPayout());
    expect(await sync()).toMatchObject({ ok: true });

    const list = (await store.get("/admin/walmart/payouts?order=report_date")).data.payouts;
    expect(list.map(({ total }: Answer) => total)).toEqual(
      payouts.map(({ totalPayable }) => totalPayable),
    );
    expect(list.map(({ difference }: Answer) => difference)).toEqual([0, 0]);
    expect(list.map((one: Answer) => one.unmatched_line_count)).toEqual([0, 0]);
    // All of it belongs to the orders, and their figures add up to what was paid.
    const settlements = await Promise.all(
      [whole.po, partly.po, canceled.po].map(async (po) => (await store.order(po)).settlement),
    );
    const cents = (amount: number) => Math.round(amount * 100);
    const paid = payouts.reduce((sum, { totalPayable }) => sum + cents(totalPayable), 0);
    expect(settlements.reduce((sum, { net }) => sum + cents(net), 0)).toBe(paid);
    for (const { net, currency_code: _currency, ...figures } of settlements) {
      const sum = Object.values(figures as Record<string, number>).reduce(
        (total, amount) => total + cents(amount),
        0,
      );
      expect(sum).toBe(cents(net));
    }
    expect(settlements[0].refunds).toBeLessThan(-20);
    expect(settlements[2]).toMatchObject({ net: 0, product: 0 });
    // And nothing is unexplained.
    expect(await differences()).toEqual([]);
  });

  it("finds what was delivered and never paid once its period has passed, until it is paid", async () => {
    store.walmart.advanceClock(-30 * DAY);
    const { purchaseOrderId: po } = store.walmart.createOrder({
      status: "Delivered",
      lines: [{ sku: "SKU-A", price: 10, tax: 0 }],
    });
    store.walmart.setClock(Date.now());
    const body = { account_id: account, purchase_order_ids: [po] };
    await store.post("/admin/walmart/orders/import", body);
    // A period in which it was shipped, with nothing of it.
    const date = (days: number) => {
      const [year, month, day] = new Date(Date.now() - days * DAY).toISOString().split(/[-T]/);
      return `${month}/${day}/${year}`;
    };
    const csv = sampleCsv().replace("11/10/2026,11/23/2026", `${date(45)},${date(3)}`);
    const upload = await store.post("/admin/walmart/payouts", {
      account_id: account,
      file_name: "report.csv",
      report_date: "2026-11-20",
      content: Buffer.from(csv).toString("base64"),
    });
    expect({ status: upload.status, data: upload.data }).toMatchObject({ status: 200 });
    const [found, ...others] = await differences("?kind=not_paid");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      purchase_order_id: po,
      sku: "SKU-A",
      amount: 10,
      order_id: expect.any(String),
      facts: { period_end: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    store.walmart.createPayout();
    await sync();
    expect(await differences("?kind=not_paid")).toEqual([]);
  });

  it("finds refunds without a return, commissions, unknown types and SKUs, and lets a person decide", async () => {
    const { po } = await seller.import({ lines: [{ sku: "SKU-A", price: 100, tax: 0 }] });
    const of = (change: Record<string, string>) =>
      sale({ "Purchase Order #": po, "Partner Item Id": "sku-a", ...change });
    const rate = { "Commission Rate": "15", "Base Commission Rate": "8" };
    store.walmart.createPayout({
      rows: [
        of({ Amount: "100", "Amount Type": "Product Price" }),
        of({ Amount: "-15", "Amount Type": "Commission on Product", ...rate }),
        of({
          Amount: "-12.5",
          "Amount Type": "Product Price",
          "Transaction Type": "Refund",
          "Transaction Description": "Return Refund",
          "Transaction Reason Description": "Damaged",
        }),
        of({ Amount: "-1", "Amount Type": "Comet", "Transaction Type": "Moon Fee" }),
        of({ Amount: "-2", "Amount Type": "Fee/Reimbursement", "Partner Item Id": "NOT-OURS" }),
      ],
      totalPayable: 70,
    });
    expect(await sync()).toMatchObject({ ok: true });
    const found = await differences("?order=kind");
    expect(found.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind).sort());
    // Of one kind they come in any order.
    expect(found.map(({ kind, amount }) => `${kind} ${amount}`).sort()).toEqual([
      "commission 7",
      "total 0.5",
      "unknown_refund 12.5",
      "unknown_sku -2",
      "unknown_type -1",
      "unknown_type -2",
    ]);
    expect(found[0]).toMatchObject({
      purchase_order_id: po,
      review: "open",
      facts: { rate: 15, base_rate: 8, commission: 15, price: 100 },
    });
    const { data } = await store.get(`/admin/walmart/overview?account_id=${account}`);
    expect(data.overview.attention).toContainEqual(
      expect.objectContaining({ kind: "payout_difference", count: 6 }),
    );
    // A decision stays, and so does a note.
    for (const { id } of found) {
      const body = { review: "dismissed", note: "Asked Walmart" };
      const answer = await store.post(`/admin/walmart/payouts/differences/${id}`, body);
      expect(answer.data.difference).toMatchObject({ ...body, reviewed_by: expect.any(String) });
    }
    await sync();
    expect(await differences("?review=open")).toEqual([]);
    expect(await differences("?review=dismissed&kind=commission,total")).toHaveLength(2);
    const reopened = await store.post(`/admin/walmart/payouts/differences/${found[0].id}`, {
      review: "open",
      note: null,
    });
    expect(reopened.data.difference).toMatchObject({
      review: "open",
      reviewed_at: null,
      note: null,
    });
  });
});
