import { MathBN } from "@medusajs/framework/utils";
import fc from "fast-check";
import { taxLine } from "..";

describe("taxLine", () => {
  it("results in exactly the tax in Medusa's own calculation", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (taxableCents, taxCents) => {
          const taxable = taxableCents / 100;
          const rate = taxLine(taxable, taxCents / 100)?.rate ?? 0;
          const tax = MathBN.mult(taxable, MathBN.div(rate, 100));
          expect(tax.toNumber()).toBeCloseTo(taxCents / 100, 9);
          expect(tax.decimalPlaces(2)?.toNumber()).toBe(taxCents / 100);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("does not round the rate", () => {
    expect(taxLine(9.99, 0.62)?.rate).toBe("6.2062062062062062062");
  });

  it.each([
    ["no tax", 10, 0],
    ["nothing to tax", 0, 0.5],
    ["a negative base", -1, 0.5],
  ])("is null for %s", (_, taxable, tax) => {
    expect(taxLine(taxable, tax)).toBeNull();
  });
});
