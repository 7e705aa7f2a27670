import fc from "fast-check";
import {
  type KnownPromotion,
  planPromotions,
  priceAt,
  runningAt,
  salePeriods,
  type StorePrice,
  withReading,
} from "..";
import { WalmartItem } from "./walmart-rules";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse("2026-12-01T12:00:00Z");

/** A store with price lists, and the plugin: it knows what it has confirmed, and when to look again. */
class Shop {
  now = START;
  lists = new Map<number, StorePrice>();
  base = 20;
  readonly walmart = new WalmartItem(20);
  known: KnownPromotion[] = [];
  private confirmedAt = 0;
  next: number | null = null;

  get prices(): StorePrice[] {
    return [{ amount: this.base, rules: 0, list: null }, ...this.lists.values()];
  }

  expectedAt(at: number): number {
    const { base, sale } = priceAt(this.prices, at);
    return sale?.amount ?? base ?? 0;
  }

  /** What the offers job does each minute: promotions, then the price that follows from them. */
  sync(fault: "none" | "lost" | "never" = "none", isLagging = false): void {
    const shown = this.walmart.read(this.now, isLagging);
    const current = withReading({ known: this.known, at: this.confirmedAt }, shown, this.now);
    const plan = planPromotions(
      salePeriods(this.prices, this.now, (amount) => amount),
      current,
      this.now,
    );
    this.next = plan.next;
    if (plan.changes.length) {
      if (fault === "never") return;
      this.walmart.change(plan.changes, this.now);
      if (fault === "lost") return;
    }
    this.known = plan.after;
    if (plan.changes.length) this.confirmedAt = this.now;
    const { base } = priceAt(this.prices, this.now);
    this.walmart.price = runningAt(this.known, this.now) ? (base ?? 0) : this.expectedAt(this.now);
  }
}

const hours = fc.integer({ min: -48, max: 24 * 400 });
const step = fc.oneof(
  fc.record({
    do: fc.constant("list" as const),
    id: fc.integer({ min: 1, max: 4 }),
    type: fc.constantFrom("sale", "sale", "sale", "override"),
    amount: fc.integer({ min: 5, max: 24 }),
    from: fc.option(hours),
    hours: fc.option(fc.integer({ min: 1, max: 24 * 400 })),
  }),
  fc.record({ do: fc.constant("drop" as const), id: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("base" as const), amount: fc.integer({ min: 10, max: 30 }) }),
  fc.record({
    do: fc.constant("pass" as const),
    minutes: fc.oneof(
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 600, max: 60 * 24 * 200 }),
    ),
  }),
  fc.record({
    do: fc.constant("fault" as const),
    fault: fc.constantFrom("lost" as const, "never" as const),
    isLagging: fc.boolean(),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function apply(shop: Shop, change: Step): void {
  const { now } = shop;
  switch (change.do) {
    case "list": {
      const starts = change.from === null ? null : now + change.from * HOUR;
      const ends = change.hours === null ? null : (starts ?? now) + change.hours * HOUR;
      const list = {
        id: `l${change.id}`,
        type: change.type,
        starts,
        ends,
        kind: "REDUCED",
        changed: now,
      } as const;
      shop.lists.set(change.id, { amount: change.amount, rules: 0, list });
      return;
    }
    case "drop":
      shop.lists.delete(change.id);
      return;
    case "base":
      shop.base = change.amount;
      return;
    case "pass":
      pass(shop, change.minutes * MINUTE);
      return;
    case "fault":
      try {
        shop.sync(change.fault, change.isLagging);
      } catch (error) {
        // Sent again on the ground of a read that lags: refused, and right after the next read.
        if (!change.isLagging) throw error;
      }
      // Reads lag a few minutes; the next attempt comes after a back-off.
      shop.now += 10 * MINUTE;
  }
}

/** Time passes, and the job runs when there is something to do: until then Walmart shows what the lists say. */
function pass(shop: Shop, ms: number): void {
  const end = shop.now + ms;
  for (let rounds = 0; rounds < 2_000; rounds += 1) {
    shop.sync();
    expect(shop.walmart.shownAt(shop.now)).toBe(shop.expectedAt(shop.now));
    const until = Math.min(shop.next ?? end, momentAfter(shop), end);
    for (const at of [shop.now + 1, (shop.now + until) / 2, until - 1])
      if (at > shop.now && at < until)
        expect([at, shop.walmart.shownAt(at)]).toEqual([at, shop.expectedAt(at)]);
    // Where a promotion was announced in time, Walmart switches on its own.
    const starting = runningAt(shop.known, until);
    if (starting?.starts === until && priceAt(shop.prices, until).sale?.amount === starting.price)
      expect(shop.walmart.shownAt(until)).toBe(shop.expectedAt(until));
    shop.now = until;
    if (until >= end) return;
  }
  throw new Error("The job never comes to an end.");
}

/** When an override list begins or ends: the comparison of fingerprints sees that. */
function momentAfter({ prices, now }: Shop): number {
  const moments = prices.flatMap(({ list }) => [list?.starts ?? 0, list?.ends ?? 0]);
  return Math.min(Infinity, ...moments.filter((at) => at > now));
}

it("make Walmart show at any time what the price lists say, within its rules", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const shop = new Shop();
      for (const each of steps) {
        apply(shop, each);
        if (each.do !== "fault") continue;
        shop.sync();
        expect(shop.walmart.shownAt(shop.now)).toBe(shop.expectedAt(shop.now));
      }
      pass(shop, 24 * 400 * HOUR);
      // What has settled is left alone.
      const before = shop.walmart.promotions;
      shop.sync();
      expect(shop.walmart.promotions).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
