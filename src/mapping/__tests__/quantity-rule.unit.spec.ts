import fc from "fast-check";
import { mergeRules, type QuantityRule, walmartQuantity } from "../quantity-rule";

describe("the quantity at Walmart", () => {
  it.each<[string, number | null, QuantityRule, number | null]>([
    ["the stock, without a rule", 7, {}, 7],
    ["0 if there is no stock", 0, {}, 0],
    ["0 if more was sold than there is", -3, {}, 0],
    ["the stock less the buffer", 7, { buffer: 2 }, 5],
    ["0 if the buffer is larger", 2, { buffer: 5 }, 0],
    ["a percentage, in whole units", 7, { percentage: 50 }, 3],
    ["a percentage that binary fractions would round down", 100, { percentage: 29 }, 29],
    ["a percentage with decimals", 1000, { percentage: 12.5 }, 125],
    ["0 at 0 percent", 100, { percentage: 0 }, 0],
    ["the percentage of what the buffer leaves", 12, { buffer: 2, percentage: 50 }, 5],
    ["at most the maximum", 100, { maximum: 10 }, 10],
    [
      "the maximum after buffer and percentage",
      100,
      { buffer: 20, percentage: 50, maximum: 45 },
      40,
    ],
    ["0 with a maximum of 0", 100, { maximum: 0 }, 0],
    ["the fixed quantity, whatever the stock", -1, { quantity: 4, maximum: 2 }, 4],
    [
      "the chosen quantity if the stock is not managed",
      null,
      { unmanaged_quantity: 50, buffer: 9 },
      50,
    ],
    ["null if the stock is not managed and no quantity is chosen", null, { buffer: 9 }, null],
  ])("is %s", (_what, units, rule, expected) => {
    expect(walmartQuantity(units, rule)).toBe(expected);
  });

  const rules = fc.record(
    {
      buffer: fc.nat(1_000),
      percentage: fc.double({ min: 0, max: 100, noNaN: true }),
      maximum: fc.nat(1_000),
    },
    { requiredKeys: [] },
  );

  it("is always a whole number that is available and allowed by the rule", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000_000 }), rules, (units, rule) => {
        const shown = walmartQuantity(units, rule) ?? NaN;
        expect(Number.isInteger(shown)).toBe(true);
        expect(shown).toBeGreaterThanOrEqual(0);
        expect(shown).toBeLessThanOrEqual(Math.max(0, units - (rule.buffer ?? 0)));
        if (rule.maximum !== undefined) expect(shown).toBeLessThanOrEqual(rule.maximum);
      }),
    );
  });

  it("never falls when the stock grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 5_000 }), fc.nat(50), rules, (units, more, rule) => {
        expect(walmartQuantity(units + more, rule)).toBeGreaterThanOrEqual(
          walmartQuantity(units, rule) ?? NaN,
        );
      }),
    );
  });

  it("uses the account's rule for everything that the listing's rule omits", () => {
    expect(mergeRules({ buffer: 2, maximum: 9 }, { maximum: 3, buffer: undefined })).toEqual({
      buffer: 2,
      maximum: 3,
    });
    expect(mergeRules<QuantityRule>(undefined, undefined)).toEqual({});
  });
});
