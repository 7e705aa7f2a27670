import fc from "fast-check";
import { type PriceRule, walmartPrice } from "../price-rule";

describe("the price at Walmart", () => {
  it.each<[string, number | string | null, PriceRule, number | null]>([
    ["the store's, without a rule", 10, {}, 10],
    ["the store's, rounded to two decimals", "10.005", {}, 10.01],
    ["more by a percentage", 10, { percent: 15 }, 11.5],
    ["less by a percentage", 19.99, { percent: -10 }, 17.99],
    ["more by an amount", 10, { fixed: 1.25 }, 11.25],
    ["the percentage first, then the amount", 10, { percent: 10, fixed: 1 }, 12],
    ["exact where binary fractions are not", 1.1, { fixed: 2.2 }, 3.3],
    ["the nearest multiple", 10.12, { rounding: 0.05 }, 10.1],
    ["the nearest multiple, half rounded up", 10.5, { rounding: 1 }, 11],
    ["not rounded by 0", 10.12, { rounding: 0 }, 10.12],
    ["the next price with the ending", 10.2, { rounding: ".99" }, 10.99],
    ["unchanged if it has the ending", 10.99, { rounding: "0.99" }, 10.99],
    ["the next higher price with the ending", 11, { rounding: ".95" }, 11.95],
    ["the next higher price just above the ending", 10.96, { rounding: ".95" }, 11.95],
    ["at least the floor", 5, { floor: 7.5 }, 7.5],
    ["at least the floor, even after rounding", 7.6, { rounding: 5, floor: 7 }, 10],
    ["the floor if the rule leaves nothing", 3, { fixed: -10, floor: 2 }, 2],
    ["null if nothing is left", 3, { fixed: -3 }, null],
    ["null if rounding leaves nothing", 0.4, { rounding: 1 }, null],
    ["null without a price in the store", null, { fixed: 3, floor: 2 }, null],
    ["the fixed amount of the rule", null, { amount: 12.34, percent: 50 }, 12.34],
  ])("is %s", (_what, price, rule, expected) => {
    expect(walmartPrice(price, rule)).toBe(expected);
  });

  const cents = (max: number) => fc.integer({ min: 1, max }).map((value) => value / 100);
  const rules = fc.record(
    {
      percent: fc.double({ min: -99, max: 300, noNaN: true }),
      fixed: fc.integer({ min: -5_000, max: 5_000 }).map((value) => value / 100),
      rounding: fc.oneof(
        fc.constantFrom(0, 0.05, 0.1, 1, 0.333),
        fc.constantFrom(".99", "0.95", ".5"),
      ),
      floor: cents(10_000),
    },
    { requiredKeys: [] },
  );

  it("has at most two decimals, is above 0 and never below the floor", () => {
    fc.assert(
      fc.property(cents(1_000_000), rules, (price, rule) => {
        const shown = walmartPrice(price, rule);
        if (shown === null) {
          expect(rule.floor).toBeUndefined();
          return;
        }
        expect(Number(shown.toFixed(2))).toBe(shown);
        expect(shown).toBeGreaterThan(0);
        if (rule.floor !== undefined) expect(shown).toBeGreaterThanOrEqual(rule.floor);
      }),
    );
  });

  it("never falls when the store's price rises", () => {
    fc.assert(
      fc.property(cents(100_000), cents(1_000), rules, (price, more, rule) => {
        expect(walmartPrice(price + more, rule) ?? 0).toBeGreaterThanOrEqual(
          walmartPrice(price, rule) ?? 0,
        );
      }),
    );
  });
});
