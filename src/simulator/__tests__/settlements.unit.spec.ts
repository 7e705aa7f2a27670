import type { OrderInput, PayoutView } from "../index";
import { openShop, type Shop } from "./support/seller";

const RECON = "/v3/report/reconreport";
const FILE = { Accept: "application/octet-stream" };
const DAY = 86_400_000;

describe("settlements", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const sold = (line: object, order: Partial<OrderInput> = {}) =>
    shop.order({ status: "Delivered", lines: [{ sku: "mug-1", ...line }], ...order });
  const amounts = ({ rows }: PayoutView) =>
    rows.map((row) => [row["Transaction Type"], row["Amount Type"], row.Amount].join(" "));
  const dates = async () =>
    (await shop.call(`${RECON}/availableReconFiles?reportVersion=v1`)).body.availableApReportDates;
  const download = (date: string, headers: object = FILE) =>
    shop.call(`${RECON}/reconFile?reportVersion=v1&reportDate=${date}`, {
      headers: headers as Record<string, string>,
    });

  it("pay the sale of the whole quantity, its taxes and their withholding, and the commission", () => {
    sold({ quantity: 2, price: 19.99, tax: 3.3, shipping: 5.99, shippingTax: 0.49 });
    const payout = shop.simulator.createPayout();
    expect(amounts(payout)).toEqual([
      "Sale Product Price 39.98",
      "Sale Product tax 3.30",
      "Sale Product tax withheld -3.30",
      "Sale Shipping 5.99",
      "Sale Shipping tax 0.49",
      "Sale Shipping tax withheld -0.49",
      "Sale Commission on Shipping -0.90",
      "Sale Commission on Product -6.00",
    ]);
    expect(payout.totalPayable).toBe(39.07);
    expect(payout.rows[0]).toMatchObject({ "Partner Item Id": "MUG-1", "Ship Qty": "2" });
  });

  it("never show an order that was canceled, or that is not shipped", () => {
    shop.order({ status: "Cancelled", lines: [{ sku: "A" }] });
    shop.order({ lines: [{ sku: "A" }] });
    expect(shop.simulator.createPayout()).toMatchObject({ rows: [], totalPayable: 0 });
  });

  it("pay each unit, refund and postage once, in the period after it", () => {
    const purchaseOrderId = shop.order({ lines: [{ sku: "A", quantity: 2, price: 10, tax: 0 }] });
    const one = { lines: [{ lineNumber: "1", quantity: 1 }] };
    shop.simulator.ship(purchaseOrderId, one);
    const payouts = [shop.simulator.createPayout()];
    shop.simulator.ship(purchaseOrderId, one);
    shop.simulator.deliver(purchaseOrderId);
    shop.simulator.advanceClock(14 * DAY);
    payouts.push(shop.simulator.createPayout());
    const { returnOrderId } = shop.simulator.createReturn({ purchaseOrderId, ...one });
    shop.simulator.moveReturn(returnOrderId, "delivered");
    shop.simulator.refund(purchaseOrderId, { amount: 1 });
    shop.simulator.advanceClock(14 * DAY);
    payouts.push(shop.simulator.createPayout());
    expect(payouts.map(amounts)).toEqual([
      ["Sale Product Price 10.00", "Sale Commission on Product -1.50"],
      ["Sale Product Price 10.00", "Sale Commission on Product -1.50"],
      expect.arrayContaining([
        "Refund Product Price -1.00",
        "Refund Commission on Product 0.15",
        "Adjustment Fee/Reimbursement -6.85",
      ]),
    ]);
    shop.simulator.advanceClock(14 * DAY);
    expect(shop.simulator.createPayout().rows).toEqual([]);
  });

  it("show a discount that Walmart pays for as Walmart's part of the price", () => {
    const purchaseOrderId = sold({ price: 49.9, tax: 0 });
    shop.simulator.fundDiscount(purchaseOrderId, { amount: 3 });
    expect(amounts(shop.simulator.createPayout({ commissionRate: 10 }))).toEqual([
      "Sale Product Price 46.90",
      "Sale Total Walmart Funded Savings 3.00",
      "Sale Commission on Product -4.99",
    ]);
  });

  it("charge for the fulfillment of orders that Walmart ships", () => {
    sold({ price: 10, tax: 0 }, { shipNodeType: "WFSFulfilled" });
    const { rows } = shop.simulator.createPayout();
    expect(rows.at(-1)).toMatchObject({
      "Transaction Description": "WFS Fulfillment fee",
      Amount: "-5.75",
    });
  });

  it("have Walmart's layout: columns, a line that counts, the summary, details with a first cell of two quotes", () => {
    shop.simulator.setClock("2026-11-24T12:00:00Z");
    sold({ productName: 'Mug, 12" blue', price: 10, tax: 0 });
    const { csv } = shop.simulator.createPayout({ columns: ["Item Condition"] });
    const lines = csv.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^\uFEFFPeriod Start Date,.*,Commission Saving,Item Condition$/);
    expect(lines.slice(1, 3)).toEqual([
      "Number of Lines in file 5",
      `11/10/2026,11/23/2026,8.50,USD,,11/24/2026,PaymentSummary,Deposited in PAYONEER account${",".repeat(27)}`,
    ]);
    expect(lines[3]).toMatch(/^"",,,,2026_11_25_\d+,11\/24\/2026,Sale,Purchase,.*"Mug, 12"" blue"/);
  });

  it("are listed and downloaded by date, as an archive and only as that", async () => {
    expect(await dates()).toEqual([]);
    sold({ price: 10 });
    const { reportDate } = shop.simulator.createPayout({ reportDate: "2026-11-24T12:00:00Z" });
    expect([reportDate, await dates()]).toEqual(["11242026", ["11242026"]]);
    const file = await download(reportDate);
    expect(file.text.slice(0, 2)).toBe("PK");
    expect(file.headers.get("content-disposition")).toMatch(/filename=\d+_\d+\.zip/);
    expect((await download(reportDate, { Accept: "text/csv" })).status).toBe(406);
    expect((await download(reportDate, {})).status).toBe(406);
    const unknown = await download("01012020");
    expect(unknown).toMatchObject({ status: 400 });
    expect(unknown.text).toContain("INVALID_REPORT_DATE");
    const old = await shop.call(`${RECON}/availableReconFiles?reportVersion=v2`);
    expect([old.status, old.body.error[0].code]).toEqual([
      404,
      "INVALID_REPORT_VERSION.GMP_GATEWAY_API",
    ]);
  });

  it.each([
    ["no_zip", /^<html>/],
    ["empty", /^$/],
    ["truncated_zip", /^PK/],
    ["truncated_csv", /^PK/],
    ["no_rows", /^PK/],
  ] as const)("are served broken: %s", async (fault, beginning) => {
    sold({ price: 10 });
    const whole = shop.simulator.createPayout();
    const good = await download(whole.reportDate);
    const { reportDate } = shop.simulator.createPayout({ fault });
    expect(reportDate).toBe(whole.reportDate);
    const file = await download(reportDate);
    expect([file.status, file.text]).toEqual([200, expect.stringMatching(beginning)]);
    expect(file.text.length).toBeLessThan(good.text.length);
  });

  it("are replaced by a later one of the same date, which pays everything again", async () => {
    sold({ price: 10, tax: 0 });
    const first = shop.simulator.createPayout();
    const second = shop.simulator.createPayout({
      rows: [{ "Transaction Type": "Goodwill Credit", "Amount Type": "Comet", Amount: "0.5" }],
    });
    expect(amounts(second)).toEqual([...amounts(first), "Goodwill Credit Comet 0.5"]);
    expect(second.totalPayable).toBe(9);
    expect(shop.simulator.payouts()).toHaveLength(1);
  });

  it("are made over HTTP too, and the statement shows what is owed until then", async () => {
    sold({ price: 10, tax: 0 });
    const owed = async () =>
      (await shop.call("/v3/report/payment/statement")).body.payload.accountSummary.closingBalance;
    expect(await owed()).toBe(8.5);
    const made = await shop.control("payouts", {});
    expect(made).toMatchObject({ status: 201, body: { totalPayable: 8.5 } });
    expect(await owed()).toBe(0);
    const { body } = await shop.control("payouts");
    expect(body.payouts).toHaveLength(1);
  });
});
