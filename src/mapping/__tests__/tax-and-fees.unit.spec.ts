import { lineCharges, orderTotals, refundableCharges } from "..";
import { purchaseOrderSchema, type WalmartOrderLine } from "../../walmart-api/schemas/order";

const amount = (value: number | null) =>
  value === null ? null : { taxName: "Tax1", taxAmount: { currency: "USD", amount: value } };

const order = (tax: number | null, taxAndOtherFees: number | null) =>
  purchaseOrderSchema.parse({
    purchaseOrderId: "1",
    customerOrderId: "2",
    orderLines: {
      orderLine: {
        lineNumber: "1",
        item: { sku: "MUG" },
        charges: {
          charge: {
            chargeType: "PRODUCT",
            chargeName: "ItemPrice",
            chargeAmount: { currency: "USD", amount: 10 },
            tax: amount(tax),
            taxAndOtherFees: amount(taxAndOtherFees),
          },
        },
        orderLineQuantity: { amount: "1" },
        orderLineStatuses: {
          orderLineStatus: { status: "Shipped", statusQuantity: { amount: "1" } },
        },
      },
    },
  });

describe("a tax that Walmart sends twice", () => {
  it.each<[string, number | null, number | null, number, number]>([
    ["the same amount", 0.8, 0.8, 10.8, 0.8],
    ["fees in addition", 0.8, 1.05, 11.05, 0.8],
    ["less than the tax", 0.8, 0.5, 10.8, 0.8],
    ["only the second one", null, 0.8, 10.8, 0.8],
    ["only the tax", 0.8, null, 10.8, 0.8],
    ["neither", null, null, 10, 0],
  ])("%s", (_, tax, both, total, tax_total) => {
    const po = order(tax, both);
    expect(orderTotals(po)).toMatchObject({ total, tax_total });
    const line = po.orderLines.orderLine[0] as WalmartOrderLine;
    const fees = lineCharges(line).fees.map((fee) => fee.amount);
    expect(fees).toEqual(total > 10.8 ? [0.25] : []);
    expect(refundableCharges(line)[0]?.tax_cents).toBe(tax_total * 100);
  });
});
