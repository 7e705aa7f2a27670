import { payoutsOf } from "../../support/settlements/payouts-of";
import { samplePayout } from "../../support/settlements/rows";
import type { Answer } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { accounting } from "./payouts/accounting";
import { files } from "./payouts/files";
import { uploads } from "./payouts/uploads";

const DAY = 86_400_000;

export const payouts = storePart("payouts", (store) => {
  const { list, lines, sync, sold } = payoutsOf(store);
  const downloads = () => store.walmart.requests({ operation: "settlements.download" }).length;

  accounting(store);
  files(store);
  uploads(store);

  describe("the import", () => {
    let account: string;

    beforeEach(async () => {
      account = await store.connect();
    });

    it("imports the sample to the cent: total, sums, lines, and what matched", async () => {
      store.walmart.createOrder({
        purchaseOrderId: "129112345678901",
        // SKUs came in capitals, whatever the seller's own spelling.
        lines: [
          { sku: "tshirt-red-m", quantity: 2 },
          { sku: "mug-blue", quantity: 1 },
        ],
      });
      await store.sync(["orders"]);
      store.walmart.createPayout(samplePayout());
      expect(await sync()).toMatchObject({ ok: true, counts: { imported: 1, lines: 46 } });

      const [payout, ...others] = await list();
      expect(others).toEqual([]);
      expect(payout).toMatchObject({
        account_id: account,
        report_date: "2026-11-24",
        period_start: "2026-11-10",
        period_end: "2026-11-23",
        paid_on: "2026-11-24",
        total: 95.95,
        currency_code: "usd",
        difference: 0,
        status: "imported",
        problem: null,
        line_count: 46,
        order_line_count: 40,
        unmatched_line_count: 22,
        sums: {
          "Product Price": 110.86,
          "Product tax": 9.38,
          "Product tax withheld": -9.38,
          "Commission on Product": -12.41,
          "Fee/Reimbursement": 20.02,
          "": -6.95,
        },
        kind_sums: { sales: 155.35, refunds: -36.11, labels: -15.08, wfs: -16.84, reserve: -5 },
      });
      const one = await store.get(`/admin/walmart/payouts/${payout.id}`);
      expect(one.data.payout).toMatchObject({
        ...payout,
        account_name: "Walmart US",
        files: [{ is_rejected: false, byte_count: expect.any(Number) }],
      });

      const all = await lines(payout.id);
      expect(all.count).toBe(46);
      expect(all.lines[0]).toMatchObject({
        position: 1,
        type: "Sale",
        amount_type: "Product Price",
        amount: 39.98,
        sku: "TSHIRT-RED-M",
        purchase_order_id: "129112345678901",
        matched: true,
        walmart_order_id: expect.any(String),
        details: { "Partner GTIN": "00850030773067" },
      });
      const counts = Object.fromEntries(
        await Promise.all(
          [
            "type=Refund",
            "type=refund",
            "type=",
            "matched=true",
            "matched=false",
            "purchase_order_id=129112345678901",
            "sku=mug-blue",
            "kind=labels",
            "q=Storage",
            "type=Sale&matched=true&sku=MUG-BLUE",
          ].map(async (query) => [query, (await lines(payout.id, `&${query}`)).count]),
        ),
      );
      expect(counts).toEqual({
        "type=Refund": 8,
        "type=refund": 8,
        "type=": 1,
        "matched=true": 18,
        "matched=false": 28,
        "purchase_order_id=129112345678901": 18,
        "sku=mug-blue": 9,
        "kind=labels": 2,
        "q=Storage": 1,
        "type=Sale&matched=true&sku=MUG-BLUE": 4,
      });
      expect(await store.order("129112345678901")).toMatchObject({
        settlement: {
          product: 52.48,
          shipping: 5.99,
          tax: 0,
          commission: -8.78,
          refunds: -10.62,
          other_fees: -15.08,
          net: 23.99,
          currency_code: "usd",
        },
        payouts: [{ payout_id: payout.id, report_date: "2026-11-24", amount: 23.99 }],
        payout_fees: [
          { description: "Walmart Return Shipping Charge", amount: -6.85 },
          { description: "Walmart Shipping Label Service Charge", amount: -8.23 },
        ],
      });
    });

    it("imports a file once, whatever runs twice, and does not download it again", async () => {
      sold();
      store.walmart.createPayout();
      await Promise.all([sync(), sync(), sync()]);
      await sync();
      const [payout] = await list();
      expect([downloads(), (await lines(payout.id)).count]).toEqual([1, payout.line_count]);
      // The next period is another payout.
      store.walmart.advanceClock(14 * DAY);
      sold();
      store.walmart.createPayout();
      expect(await sync()).toMatchObject({ counts: { imported: 1 } });
      expect([downloads(), (await list()).length]).toEqual([2, 2]);
    });

    it("finds orders that came in after the payout, and adds later periods to an order", async () => {
      const po = sold();
      store.walmart.createPayout();
      await sync();
      expect(await list()).toMatchObject([{ unmatched_line_count: 4 }]);
      await store.post("/admin/walmart/orders/import", {
        account_id: account,
        purchase_order_ids: [po],
      });
      await sync();
      expect(await list()).toMatchObject([{ unmatched_line_count: 0 }]);
      expect((await store.order(po)).settlement).toMatchObject({ product: 10, net: 8.5 });
      store.walmart.refund(po, { amount: 2 });
      store.walmart.advanceClock(14 * DAY);
      store.walmart.createPayout();
      await sync();
      const order = await store.order(po);
      expect(order.settlement).toEqual({
        product: 10,
        shipping: 0,
        tax: 0,
        commission: -1.5,
        other_fees: 0,
        refunds: -1.7,
        net: 6.8,
        currency_code: "usd",
      });
      expect(order.payouts.map(({ amount }: Answer) => amount)).toEqual([8.5, -1.7]);
    });

    it("shows zero for an order without a payout", async () => {
      const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"]);
      const order = await store.order(purchaseOrderId);
      expect(order).toMatchObject({ settlement: { net: 0, product: 0 }, payouts: [] });
    });

    it("shows the balance that Walmart states, and works without", async () => {
      sold({ lines: [{ sku: "SKU-A", price: 10, tax: 0 }] });
      await sync();
      const balances = async () =>
        (await store.get("/admin/walmart/payouts/balances")).data.balances;
      const [before] = await balances();
      expect(before).toMatchObject({
        account_id: account,
        account_name: "Walmart US",
        closing: 8.5,
        reserve: 0,
        cycle: "Bi-weekly",
        next_payout_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
      store.walmart.injectFault({ path: "/payment/statement", kind: "status", status: 404 });
      expect(await sync()).toMatchObject({ ok: true });
      expect(await balances()).toEqual([before]);
    });

    it("reports that Walmart cannot be asked, and imports the file the next time", async () => {
      sold();
      store.walmart.createPayout();
      store.walmart.injectFault({ path: "/reconFile", kind: "status", status: 403, times: 1 });
      expect(await sync()).toMatchObject({ ok: false, counts: { imported: 0 } });
      expect(await sync()).toMatchObject({ ok: true, counts: { imported: 1 } });
    });

    it("answers 404 for what does not exist, and 400 for a wrong query", async () => {
      for (const path of ["x", "x/lines", "x/csv", "x/file"])
        expect((await store.get(`/admin/walmart/payouts/${path}`)).status).toBe(404);
      expect((await store.post("/admin/walmart/payouts/differences/x", {})).status).toBe(404);
      for (const query of ["?status=lost", "?color=red", "?limit=9999"])
        expect((await store.get(`/admin/walmart/payouts${query}`)).status).toBe(400);
      const { status } = await store.http.get("/admin/walmart/payouts", {
        validateStatus: () => true,
      });
      expect(status).toBe(401);
    });
  });
});
