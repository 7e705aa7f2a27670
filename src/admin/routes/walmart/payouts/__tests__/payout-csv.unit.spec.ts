import { payoutCsv } from "../payout-csv";

it("writes the API's file of a payout with heads and values for the merchant", () => {
  const file =
    "\uFEFFreport_date,currency_code,kind,amount,purchase_order_id,display_id,order_id,sku\r\n" +
    "2026-01-31,USD,sales,-1234.50,200012345678901,12,order_1,'-A\r\n";
  expect(payoutCsv(file, { t: (key) => key, decimal: "," })).toBe(
    "\uFEFFcsv.settlement;csv.currency;csv.kind;csv.amount;csv.purchaseOrder;csv.medusaOrder;csv.sku\r\n" +
      '2026-01-31;USD;payouts.kinds.sales;-1234,5;"=""200012345678901""";#12;\'-A\r\n',
  );
});
