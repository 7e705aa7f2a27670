import fc from "fast-check";
import type { QuantityRule } from "../quantity-rule";
import { type NodeStock, sentQuantities } from "../sent-quantities";

describe("the quantities sent to Walmart", () => {
  const stock = (units: number | null, open = 0): NodeStock => ({ units, open });

  it.each<[string, NodeStock, QuantityRule, input: number, available: number]>([
    ["the stock, without open orders", stock(7), {}, 7, 7],
    ["the stock and the open units, which Walmart subtracts", stock(5, 5), {}, 10, 5],
    ["the open units if all is sold", stock(0, 4), {}, 4, 0],
    ["less what is missing of an oversold item", stock(-3, 5), {}, 2, 0],
    ["nothing if more is missing than is open", stock(-3, 1), {}, 0, 0],
    ["the rule before the open units", stock(10, 4), { buffer: 2, maximum: 5 }, 9, 5],
    ["less what is missing for the buffer", stock(1, 4), { buffer: 3 }, 2, 0],
    ["a fixed quantity and the open units", stock(-2, 3), { quantity: 4 }, 7, 4],
    ["the quantity of unmanaged stock", stock(null, 2), { unmanaged_quantity: 9 }, 11, 9],
  ])("are %s", (_what, node, rule, input, available) => {
    expect(sentQuantities({ "": node }, rule)).toEqual({ "": { input, available } });
  });

  it("are unknown for unmanaged stock without a quantity", () => {
    expect(sentQuantities({ "": stock(null) }, { buffer: 1 })).toBeNull();
  });

  it.each<[string, Record<string, NodeStock>, QuantityRule, Record<string, number>]>([
    ["a buffer", { a: stock(10), b: stock(4) }, { buffer: 3 }, { a: 8, b: 3 }],
    ["a maximum", { a: stock(30), b: stock(10) }, { maximum: 8 }, { a: 6, b: 2 }],
    ["a fixed quantity", { a: stock(0), b: stock(0) }, { quantity: 5 }, { a: 3, b: 2 }],
    [
      "an unmanaged quantity",
      { a: stock(null), b: stock(null) },
      { unmanaged_quantity: 8 },
      { a: 4, b: 4 },
    ],
    ["no rule", { a: stock(6), b: stock(-2) }, {}, { a: 6, b: 0 }],
  ])("count %s once over all ship nodes", (_what, nodes, rule, expected) => {
    const sent = sentQuantities(nodes, rule) ?? {};
    const available = Object.entries(sent).map(([node, each]) => [node, each.available]);
    expect(Object.fromEntries(available)).toEqual(expected);
  });

  it("offer at each node no more than it has, and in all what the rule gives", () => {
    const nodes = fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: -20, max: 500 }),
      {
        minKeys: 1,
      },
    );
    const rules = fc.record(
      { buffer: fc.nat(50), percentage: fc.nat(100), maximum: fc.nat(300) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(nodes, rules, (units, rule) => {
        const stocks = Object.entries(units).map(([node, each]) => [node, stock(each, 3)]);
        const sent = sentQuantities(Object.fromEntries(stocks), rule) ?? {};
        const inStock = Object.values(units).reduce((sum, each) => sum + Math.max(0, each), 0);
        const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
        const left = Math.max(0, inStock - buffer);
        const total = Object.values(sent).reduce((sum, { available }) => sum + available, 0);
        expect(total).toBe(Math.min(maximum, Math.floor((left * percentage) / 100)));
        for (const [node, { input, available }] of Object.entries(sent)) {
          expect(available).toBeLessThanOrEqual(Math.max(0, units[node] ?? 0));
          expect(Number.isInteger(input)).toBe(true);
          expect(input).toBeLessThanOrEqual(available + 3);
        }
      }),
    );
  });
});
