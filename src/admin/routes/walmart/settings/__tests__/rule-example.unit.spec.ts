import fc from "fast-check";
import { walmartPrice, walmartQuantity } from "../../../../../mapping";
import { examplePrice, exampleQuantity, ROUNDINGS } from "../setting-forms";

/** Numbers with so many decimals, as people type them. */
const decimals = (min: number, max: number, places: number) =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((value) => Number((value / 10 ** places).toFixed(places)));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

it("shows an example of the quantity that would be sent to Walmart", () => {
  const rule = fc.record(
    {
      buffer: fc.nat(500),
      percentage: decimals(0, 100, 2),
      maximum: fc.nat(500),
      unmanaged_quantity: fc.nat(500),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 100_000 }), rule, (units, given) => {
      expect(exampleQuantity(units, given)).toBe(walmartQuantity(units, given));
    }),
    { numRuns: 1000 },
  );
});

it("shows an example of the price that would be sent to Walmart", () => {
  const rounding = optional(
    fc
      .constantFrom(...ROUNDINGS)
      .map((value) =>
        value === "none" ? undefined : value.startsWith(".") ? value : Number(value),
      ),
  );
  const rule = fc.record({
    percent: optional(decimals(-99, 300, 2)),
    fixed: optional(decimals(-50, 50, 2)),
    floor: optional(decimals(1, 200, 2)),
    rounding,
  });
  fc.assert(
    fc.property(decimals(0, 20_000, 2), rule, (price, { percent, fixed, floor, rounding: to }) => {
      const given = {
        ...(percent !== undefined && { percent }),
        ...(fixed !== undefined && { fixed }),
        ...(floor !== undefined && { floor }),
        ...(to !== undefined && { rounding: to }),
      };
      expect(examplePrice(price, given)).toBe(walmartPrice(price, given));
    }),
    { numRuns: 2000 },
  );
});
