import fc from "fast-check";
import { backOff, DEFAULT_DELAYS } from "../back-off";

const fixed = (chance: number) => () => chance;

describe("backOff", () => {
  it("grows with the attempts, with jitter, up to the maximum", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 60_000, max: 3_600_000 }),
        (attempts, chance, firstMs, maxMs) => {
          const wait = backOff(attempts, { firstMs, maxMs }, fixed(chance));
          expect(wait).toBeGreaterThanOrEqual(Math.floor(firstMs / 2));
          expect(wait).toBeLessThanOrEqual(maxMs);
          expect(wait).toBeLessThanOrEqual(
            backOff(attempts + 1, { firstMs, maxMs }, fixed(chance)),
          );
        },
      ),
    );
  });

  it("is 5 s to 5 min by default", () => {
    expect([1, 2, 3].map((n) => backOff(n, DEFAULT_DELAYS, fixed(1)))).toEqual([
      5_000, 10_000, 20_000,
    ]);
    expect(backOff(30, DEFAULT_DELAYS, fixed(0))).toBe(150_000);
  });
});
