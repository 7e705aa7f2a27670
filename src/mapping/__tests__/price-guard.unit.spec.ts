import fc from "fast-check";
import {
  changePercent,
  type GuardedPrice,
  guardPrice,
  isMassChange,
  type PriceGuard,
} from "../price-guard";

const GUARD: PriceGuard = { max_change_percent: 20 };
const known = (some: Partial<GuardedPrice>): GuardedPrice => ({
  price: 10,
  last: 10,
  floor: null,
  decision: null,
  ...some,
});

describe("the price guard", () => {
  const waiting = { state: "waiting", price: 20 } as const;
  const approved = { state: "approved", price: 20 } as const;
  const kept = { state: "kept", price: 20 } as const;

  it.each<[string, Partial<GuardedPrice>, string]>([
    ["a price as before", {}, "passes"],
    ["a first price", { last: null, price: 99 }, "passes"],
    ["a price exactly at the limit", { price: 12 }, "passes"],
    ["a price above the limit", { price: 12.01 }, "change"],
    ["a price below the limit", { price: 7.99 }, "change"],
    ["cents where binary fractions are not exact", { last: 1.1, price: 1.32 }, "passes"],
    ["a price below the floor", { price: 9, floor: 9.5 }, "below_floor"],
    ["a first price below the floor", { last: null, price: 9, floor: 9.5 }, "below_floor"],
    ["a price at the floor", { price: 9.5, floor: 9.5 }, "passes"],
    ["a price below the floor that Walmart has", { price: 9, last: 9, floor: 9.5 }, "passes"],
    ["a price that waits", { price: 20, decision: waiting }, "change"],
    ["an approved price", { price: 20, decision: approved }, "approved"],
    ["a price near an approved one", { price: 24, decision: approved }, "approved"],
    ["a price far from an approved one", { price: 24.01, decision: approved }, "change"],
    [
      "a price near the last one, not the approved one",
      { price: 11, decision: approved },
      "passes",
    ],
    [
      "a price near an approved one, below the floor",
      { price: 18, floor: 19, decision: approved },
      "below_floor",
    ],
    ["an approved price below the floor", { price: 20, floor: 25, decision: approved }, "approved"],
    [
      "a lower price than one approved below the floor",
      { price: 19, floor: 25, decision: approved },
      "below_floor",
    ],
    ["a declined price", { price: 20, decision: kept }, "change"],
    [
      "a declined price that is near",
      { price: 11, decision: { state: "kept", price: 11 } },
      "mass_change",
    ],
    ["another price than the declined one", { price: 11, decision: kept }, "passes"],
    ["the last price after a declined one", { price: 10, decision: kept }, "passes"],
  ])("decides about %s", (_what, some, expected) => {
    const verdict = guardPrice(GUARD, known(some), false);
    expect(verdict.held ? verdict.reason : verdict.approved ? "approved" : "passes").toBe(expected);
  });

  it("holds any changed price while a mass change is stopped", () => {
    const held = (some: Partial<GuardedPrice>) => guardPrice({}, known(some), true).held;
    expect(
      [{ price: 10.01 }, {}, { last: null }, { price: 20, decision: approved }].map(held),
    ).toEqual([true, false, false, false]);
  });

  it("approves exactly the price that was shown without a limit for changes", () => {
    const verdict = (price: number) =>
      guardPrice({ max_listings_percent: 10 }, known({ price, decision: approved }), true);
    expect([verdict(20), verdict(20.01)]).toMatchObject([{ approved: true }, { held: true }]);
  });

  const cents = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100);
  const percent = fc.integer({ min: 1, max: 200 });

  it("never lets a price through that moved further than allowed, for any history of prices and decisions", () => {
    const step = fc.record({ price: cents, decision: fc.constantFrom("none", "send", "keep") });
    fc.assert(
      fc.property(percent, cents, cents, fc.array(step), (max, first, floor, steps) => {
        const guard = { max_change_percent: max };
        let shown = first;
        let decision = null as GuardedPrice["decision"];
        const approvals = new Set<number>();
        for (const { price, decision: next } of steps) {
          const compute = () => guardPrice(guard, { price, last: shown, floor, decision }, false);
          let verdict = compute();
          if (verdict.held) {
            // As stored: another price than the held one waits again.
            if (decision?.price !== price) decision = { state: "waiting", price };
            if (next === "send") {
              decision = { state: "approved", price };
              approvals.add(price);
              verdict = compute();
              expect(verdict.held).toBe(false);
            } else if (next === "keep") decision = { state: "kept", price };
          }
          if (verdict.held) continue;
          const isNear = Math.abs(price - shown) * 100 <= shown * max + 1e-9;
          expect(isNear && (price >= floor || price === shown) ? true : approvals.has(price)).toBe(
            true,
          );
          shown = price;
          decision = null;
        }
      }),
    );
  });

  it("holds with a stricter guard whatever a laxer one holds", () => {
    fc.assert(
      fc.property(percent, percent, cents, cents, (one, other, price, last) => {
        const held = (max: number) =>
          guardPrice({ max_change_percent: max }, known({ price, last }), false).held;
        expect(held(Math.max(one, other)) && !held(Math.min(one, other))).toBe(false);
      }),
    );
  });
});

describe("a mass change", () => {
  it.each([
    [25, 5, 20, false],
    [25, 6, 20, true],
    [25, 4, 4, false],
    [100, 500, 500, false],
    [0.1, 5, 1_000, true],
    [undefined, 500, 500, false],
  ])(
    "with a limit of %s %% is %i of %i: %s",
    (max_listings_percent, changed, listings, expected) => {
      expect(isMassChange({ max_listings_percent }, changed, listings)).toBe(expected);
    },
  );
});

it("says how far a price is from another", () => {
  expect([
    changePercent(2, 100),
    changePercent(11, 9),
    changePercent(5, null),
    changePercent(5, 0),
  ]).toEqual([-98, 22.2, null, null]);
});
