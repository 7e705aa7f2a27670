import { pricingInsightSchema } from "../../walmart-api/schemas/price";
import { buyBoxOf } from "../buy-box";

const state = (insight: object) =>
  buyBoxOf(pricingInsightSchema.parse({ sku: "MUG", ...insight })).state;

describe("the buy box", () => {
  it.each([
    ["a higher price loses", { currentPrice: 10, buyBoxBasePrice: 9.99 }, "losing"],
    ["the price that buyers see wins", { currentPrice: 10, buyBoxBasePrice: 10 }, "winning"],
    ["a lower price wins", { currentPrice: 9, buyBoxBasePrice: 10 }, "winning"],
    [
      "the rate of the past does not count",
      { currentPrice: 9, buyBoxBasePrice: 10, buyBoxWinRate: "0.0" },
      "winning",
    ],
    [
      "at the same price it does, if it is 0",
      { currentPrice: 10, buyBoxBasePrice: 10, buyBoxWinRate: "0.0" },
      "losing",
    ],
    ["only the total is known", { currentPrice: 10, buyBoxTotalPrice: 9 }, "losing"],
    ["nothing is shown first", { currentPrice: 10, buyBoxBasePrice: null }, null],
    ["0 is no price", { currentPrice: 10, buyBoxBasePrice: 0 }, null],
    ["no own price is known", { buyBoxBasePrice: 10 }, null],
  ])("%s", (_what, insight, expected) => {
    expect(state(insight)).toBe(expected);
  });
});
