import { purchaseOrderSchema } from "../../walmart-api/schemas/order";
import { incentivesOf } from "../incentive";

const usd = (amount: number) => ({ currency: "USD", amount });

function order(incentive: unknown, { quantity = 1, paid = 18 } = {}) {
  const line = {
    lineNumber: "1",
    item: { sku: "MUG" },
    charges: { charge: [{ chargeType: "PRODUCT", chargeAmount: usd(paid) }] },
    orderLineQuantity: { unitOfMeasurement: "EACH", amount: String(quantity) },
    statusDate: 1,
    orderLineStatuses: {
      orderLineStatus: [
        {
          status: "Created",
          statusQuantity: { unitOfMeasurement: "EACH", amount: String(quantity) },
        },
      ],
    },
    incentive,
  };
  return purchaseOrderSchema.parse({
    purchaseOrderId: "1",
    customerOrderId: "2",
    orderDate: 1,
    orderLines: { orderLine: [line] },
  });
}

describe("discounts that Walmart takes part in", () => {
  const incentive = {
    type: "Walmart funded",
    originalPrice: usd(20),
    walmartFundedIncentive: usd(2),
  };

  it.each([
    ["one unit", { quantity: 1, paid: 18 }, 2_000, 200],
    ["all units, where the amounts are the line's", { quantity: 3, paid: 18 }, 2_000, 200],
    ["all units, where the amounts are a unit's", { quantity: 3, paid: 54 }, 6_000, 600],
    ["what Walmart says, where neither is what was paid", { quantity: 3, paid: 40 }, 2_000, 200],
  ])("are those of %s", (_what, line, original, funded) => {
    expect(incentivesOf(order(incentive, line))).toEqual([
      { line_number: "1", sku: "MUG", type: "Walmart funded", original, funded },
    ]);
  });

  it("may have parts that Walmart leaves out, and words that are new", () => {
    expect(incentivesOf(order({ type: "Reduced referral" }))).toMatchObject([
      { type: "Reduced referral", original: null, funded: null },
    ]);
    for (const none of [undefined, null, {}, "yes"]) expect(incentivesOf(order(none))).toEqual([]);
  });
});
