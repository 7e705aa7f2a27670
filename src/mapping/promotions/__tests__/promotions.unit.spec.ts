import {
  type KnownPromotion,
  planPromotions,
  priceAt,
  salePeriods,
  shownPromotion,
  type StorePrice,
} from "..";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse("2026-12-01T12:00:00Z");

let lists = 0;
const own = (amount: number): StorePrice => ({ amount, rules: 0, list: null });
const listed = (
  amount: number,
  from: number | null,
  to: number | null,
  change: Partial<StorePrice["list"]> & { rules?: number } = {},
): StorePrice => {
  const { rules = 0, ...list } = change;
  return {
    amount,
    rules,
    list: {
      id: `list-${(lists += 1)}`,
      type: "sale",
      starts: from === null ? null : NOW + from,
      ends: to === null ? null : NOW + to,
      kind: "REDUCED",
      changed: NOW,
      ...list,
    },
  };
};
const plan = (prices: StorePrice[], known: KnownPromotion[] = [], now = NOW) =>
  planPromotions(
    salePeriods(prices, now, (amount) => amount),
    known,
    now,
  );
const brief = (promotions: readonly KnownPromotion[]) =>
  promotions.map(({ price, starts, ends }) => [price, (starts - NOW) / HOUR, (ends - NOW) / HOUR]);

describe("the price at a time", () => {
  it.each([
    ["the variant's own", [own(10)], 10, null],
    ["a lower sale price", [own(10), listed(8, -HOUR, HOUR)], 10, 8],
    ["not a higher sale price", [own(10), listed(12, -HOUR, HOUR)], 10, null],
    [
      "the lower of two sale prices",
      [own(10), listed(8, null, null), listed(7, null, null)],
      10,
      7,
    ],
    ["an override", [own(10), listed(9, null, null, { type: "override" })], 9, null],
    [
      "a sale price below an override",
      [own(10), listed(9, null, null, { type: "override" }), listed(7, null, null)],
      9,
      7,
    ],
    [
      "the price with more rules",
      [own(10), listed(8, null, null, { rules: 1 }), listed(7, null, null)],
      10,
      8,
    ],
    ["no list before it begins", [own(10), listed(8, HOUR, null)], 10, null],
    ["no list that has ended", [own(10), listed(8, null, -HOUR)], 10, null],
    ["a sale price of a variant without a price", [listed(8, null, null)], null, null],
  ])("is %s", (_name, prices, base, sale) => {
    const found = priceAt(prices, NOW);
    expect([found.base, found.sale?.amount ?? null]).toEqual([base, sale]);
  });
});

describe("promotions", () => {
  it("are made of a list that begins later, with the usual price struck through", () => {
    const { changes, after } = plan([own(10), listed(8, DAY, 3 * DAY)]);
    expect(brief(after)).toEqual([[8, 24, 72]]);
    expect(changes).toMatchObject([
      { do: "put", exists: false, promotion: { kind: "REDUCED", comparison: 10 } },
    ]);
  });

  it("do not overlap: the lower price wins", () => {
    const { after } = plan([own(10), listed(8, DAY, 9 * DAY), listed(7, 3 * DAY, 5 * DAY)]);
    expect(brief(after)).toEqual([
      [8, 24, 72],
      [7, 72, 120],
      [8, 120, 216],
    ]);
  });

  it("are split after 180 days, and begin within a year", () => {
    expect(brief(plan([own(10), listed(8, DAY, 200 * DAY)]).after)).toEqual([
      [8, 24, 181 * 24],
      [8, 181 * 24, 200 * 24],
    ]);
    const { after, next } = plan([own(10), listed(8, DAY, null)]);
    expect(after).toHaveLength(3);
    expect(next).toBe(NOW + DAY);
  });

  it("are ten at most, the nearest ones", () => {
    const many = Array.from({ length: 12 }, (_, day) =>
      listed(8, (day + 1) * DAY, (day + 1) * DAY + HOUR),
    );
    expect(plan([own(10), ...many]).after.map(({ starts }) => (starts - NOW) / DAY)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it("are not made too late, until the sale has settled", () => {
    const sale = [own(10), listed(8, HOUR, 7 * DAY)];
    expect(plan(sale)).toMatchObject({ changes: [], after: [], next: NOW + HOUR });
    const later = NOW + 2 * HOUR;
    expect(brief(plan(sale, [], later).after)).toEqual([[8, 6.25, 168]]);
    expect(plan([own(10), listed(8, HOUR, DAY)], [], later).after).toEqual([]);
    // It keeps its start as time passes.
    const put = plan(sale, [], later).after;
    expect(plan(sale, put, later + HOUR).changes).toEqual([]);
  });

  it("change with their list, and end with it", () => {
    const known = plan([own(10), listed(8, DAY, 3 * DAY)]).after.map((each) => ({
      ...each,
      id: "a",
    }));
    const changed = plan([own(11), listed(7, DAY, 4 * DAY)], known);
    expect(changed.changes).toMatchObject([
      { do: "put", exists: true, promotion: { id: "a", price: 7, comparison: 11 } },
    ]);
    expect(brief(changed.after)).toEqual([[7, 24, 96]]);
    expect(plan([own(10)], known)).toMatchObject({
      changes: [{ do: "remove", promotion: { id: "a" } }],
      after: [],
    });
    // Running, it keeps its start.
    const running = NOW + 2 * DAY;
    expect(brief(plan([own(10), listed(7, DAY, 4 * DAY)], known, running).after)).toEqual([
      [7, 24, 96],
    ]);
    expect(plan([own(10)], known, running).after).toEqual([]);
  });

  it("are left alone in the four hours before they start", () => {
    const known = plan([own(10), listed(8, DAY, 3 * DAY)]).after;
    const before = NOW + DAY - 2 * HOUR;
    expect(plan([own(10)], known, before)).toMatchObject({
      changes: [],
      after: known,
      next: NOW + DAY,
    });
  });

  it("of a list without a lower price are none", () => {
    expect(plan([own(10), listed(12, DAY, 3 * DAY)]).after).toEqual([]);
    const fixed = salePeriods([own(10), listed(8, DAY, null)], NOW, () => 25);
    expect(fixed).toEqual([]);
  });
});

describe("what a listing shows of them", () => {
  const sale = [own(10), listed(8, DAY, 3 * DAY)];
  const shown = (prices: StorePrice[], known: KnownPromotion[], now = NOW, isRefused = false) =>
    shownPromotion(
      { periods: salePeriods(prices, now, (amount) => amount), known, isRefused },
      now,
    );

  it("has the list's price and times", () => {
    expect(shown(sale, plan(sale).after)).toEqual({
      price: 8,
      starts_at: "2026-12-02T12:00:00.000Z",
      ends_at: "2026-12-04T12:00:00.000Z",
      state: "planned",
    });
    expect(shown([own(10)], [])).toBeNull();
  });

  it.each([
    ["running", sale, plan(sale).after, NOW + 2 * DAY, false],
    ["pending", sale, [], NOW, false],
    ["rejected", sale, [], NOW, true],
    ["plain", sale, [], NOW + 2 * DAY, false],
    ["plain", [own(10), listed(8, HOUR, DAY)], [], NOW, false],
    ["pending", [own(10), listed(7, DAY, 3 * DAY)], plan(sale).after, NOW + 2 * DAY, false],
  ])("is %s", (state, prices, known, now, isRefused) => {
    expect(shown(prices, known, now, isRefused)).toMatchObject({ state });
  });
});
