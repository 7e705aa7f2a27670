import fc from "fast-check";
import { mergeRules, type QuantityRule, shownQuantity } from "../quantity-rule";

describe("the quantity that Walmart is shown", () => {
  it.each<[string, number | null, QuantityRule, number | null]>([
    ["the stock, without a rule", 7, {}, 7],
    ["none when there is none", 0, {}, 0],
    ["none when more was sold than there is", -3, {}, 0],
    ["the stock less the buffer", 7, { buffer: 2 }, 5],
    ["none when the buffer takes it all", 2, { buffer: 5 }, 0],
    ["a share, in whole units", 7, { percentage: 50 }, 3],
    ["a share that binary fractions would make less", 100, { percentage: 29 }, 29],
    ["a share with decimals", 1000, { percentage: 12.5 }, 125],
    ["nothing at 0 percent", 100, { percentage: 0 }, 0],
    ["the share of what the buffer leaves", 12, { buffer: 2, percentage: 50 }, 5],
    ["at most the maximum", 100, { maximum: 10 }, 10],
    ["the maximum after buffer and share", 100, { buffer: 20, percentage: 50, maximum: 45 }, 40],
    ["none with a maximum of 0", 100, { maximum: 0 }, 0],
    ["what is said outright, whatever the stock", -1, { quantity: 4, maximum: 2 }, 4],
    ["what was chosen where stock is not managed", null, { unmanaged_quantity: 50, buffer: 9 }, 50],
    ["nothing where stock is not managed and nobody chose", null, { buffer: 9 }, null],
  ])("is %s", (_what, units, rule, expected) => {
    expect(shownQuantity(units, rule)).toBe(expected);
  });

  const rules = fc.record(
    {
      buffer: fc.nat(1_000),
      percentage: fc.double({ min: 0, max: 100, noNaN: true }),
      maximum: fc.nat(1_000),
    },
    { requiredKeys: [] },
  );

  it("is always a whole number that can be sold and that the rule allows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000_000 }), rules, (units, rule) => {
        const shown = shownQuantity(units, rule) ?? NaN;
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
        expect(shownQuantity(units + more, rule)).toBeGreaterThanOrEqual(
          shownQuantity(units, rule) ?? NaN,
        );
      }),
    );
  });

  it("takes from the account's rule what the listing's own does not say", () => {
    expect(mergeRules({ buffer: 2, maximum: 9 }, { maximum: 3, buffer: undefined })).toEqual({
      buffer: 2,
      maximum: 3,
    });
    expect(mergeRules<QuantityRule>(undefined, undefined)).toEqual({});
  });
});
