import fc from "fast-check";
import { shareOf } from "../../../mapping";
import type { GoodwillPayload } from "../../messages/goodwill/payload";
import { returnCents } from "../known-refunds";
import { FakeStore, FakeWalmart, sumOf } from "./fake-refunds";

/** A complaint is surely a refund; others may be a discount that Walmart pays for. */
const CERTAIN = "DamagedItem";
const UNCLEAR = "Others";

const line = fc.nat({ max: 1 });
const units = fc.integer({ min: 1, max: 3 });
const cents = fc.integer({ min: 1, max: 2_000 });
const event = fc.oneof(
  fc.record({ kind: fc.constant("ship" as const), line, units }),
  fc.record({ kind: fc.constant("cancel" as const), line, units }),
  fc.record({ kind: fc.constant("goodwill" as const), line, cents }),
  fc.record({ kind: fc.constant("return" as const), line, units }),
  fc.record({ kind: fc.constant("refund return" as const), nth: fc.nat({ max: 3 }), units }),
  fc.record({ kind: fc.constant("change amount" as const), nth: fc.nat({ max: 3 }), cents }),
  fc.record({
    kind: fc.constant("Walmart refunds" as const),
    line,
    cents,
    reason: fc.constantFrom(CERTAIN, UNCLEAR),
  }),
  fc.constant({ kind: "read order" as const }),
  fc.record({ kind: fc.constant("read return" as const), nth: fc.nat({ max: 3 }) }),
  fc.constant({ kind: "review" as const }),
  fc.record({
    kind: fc.constant("mirror" as const),
    /** Writes until the process dies. */
    writes: fc.option(fc.nat({ max: 3 }), { nil: Infinity }),
    /** Two workers compare before either writes. */
    twice: fc.boolean(),
  }),
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function happen(walmart: FakeWalmart, store: FakeStore, one: Event): void {
  switch (one.kind) {
    case "ship":
    case "cancel": {
      const at = walmart.lines[one.line]!;
      const left = at.quantity - at.shipped - at.canceled;
      at[one.kind === "ship" ? "shipped" : "canceled"] += Math.min(one.units, left);
      return;
    }
    case "goodwill": {
      const amount = Math.min(one.cents, walmart.leftOf(one.line));
      if (amount <= 0) return;
      walmart.lines[one.line]!.refunds.push({ reason: "Finance -> Goodwill", cents: amount });
      store.goodwill.push({
        id: `walupd_${store.goodwill.length}`,
        is_mirrored: false,
        payload: goodwill(one.line, amount),
      });
      return;
    }
    case "return": {
      const at = walmart.lines[one.line]!;
      const returned = sumOf(
        walmart.returns.filter((each) => each.line === one.line).map(({ quantity }) => quantity),
      );
      const quantity = Math.min(one.units, at.shipped - returned);
      if (quantity > 0 && walmart.returns.length < 4)
        walmart.returns.push({ line: one.line, quantity, refunded: 0, cents: quantity * at.unit });
      return;
    }
    case "refund return": {
      const at = walmart.returns[one.nth];
      if (at) at.refunded = Math.min(at.quantity, at.refunded + one.units);
      return;
    }
    case "change amount": {
      const at = walmart.returns[one.nth];
      if (at) at.cents = Math.min(one.cents, at.quantity * walmart.lines[at.line]!.unit);
      return;
    }
    case "Walmart refunds": {
      const amount = Math.min(one.cents, walmart.leftOf(one.line));
      if (amount > 0) walmart.lines[one.line]!.refunds.push({ reason: one.reason, cents: amount });
      return;
    }
    case "read order":
      store.readOrder();
      return;
    case "read return":
      store.readReturn(one.nth);
      return;
    case "review":
      store.review();
      return;
    case "mirror": {
      const [plan, other] = [store.plan(), store.plan()];
      store.apply(plan, one.writes);
      if (one.twice) store.apply(other);
    }
  }
}

function goodwill(index: number, amount: number): GoodwillPayload {
  return {
    reason: "Finance -> Goodwill",
    full: false,
    currency: "USD",
    lines: [
      {
        line_number: String(index + 1),
        charges: [{ type: "PRODUCT", name: "ItemPrice", amount: amount / 100, tax: null }],
      },
    ],
  };
}

/** Everything is read again, and nothing is interrupted any more. */
function comeToRest(store: FakeStore): void {
  store.readOrder();
  store.readReturns();
  store.review();
  store.apply(store.plan());
  store.apply(store.plan());
}

describe("what Medusa says that the buyer got back", () => {
  it("is what Walmart says, once, after any order of events, crashes and lags", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quantity: fc.integer({ min: 1, max: 4 }),
            unit: fc.integer({ min: 1, max: 1_999 }),
          }),
          { minLength: 2, maxLength: 2 },
        ),
        fc.array(event, { minLength: 5, maxLength: 40, size: "max" }),
        (lines, events) => {
          const walmart = new FakeWalmart(lines);
          const store = new FakeStore(walmart);
          for (const one of events) {
            happen(walmart, store, one);
            expect(store.shown()).toBeLessThanOrEqual(walmart.captured);
            // Two workers that write the same leave no more than one of them.
            if (one.kind === "mirror" && one.writes === Infinity)
              expect(store.plan()).toMatchObject({ lower: [], add: [] });
          }
          comeToRest(store);
          // The merchant says that everything is the seller's refund.
          store.decide("record");
          comeToRest(store);
          expect(store.shown()).toBe(walmart.givenBack());
          expect(store.plan()).toEqual({ lower: [], add: [], short: [] });
          const ids = store.refunds.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);

          // Or that what Walmart gave back on its own is not.
          const own = sumOf(
            walmart.lines
              .flatMap(({ refunds }) => refunds)
              .map(({ reason, cents: part }) => ([CERTAIN, UNCLEAR].includes(reason) ? part : 0)),
          );
          store.decide("dismiss");
          comeToRest(store);
          expect(store.shown()).toBeLessThanOrEqual(walmart.givenBack());
          expect(store.shown()).toBeGreaterThanOrEqual(walmart.givenBack() - own);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("counts a return once that Walmart shows for a refund without a return", () => {
    const payload = goodwill(0, 500);
    const shown = (cents: number, reason_description: string | null) =>
      [
        ...returnCents({
          purchaseOrder: null,
          goodwill: [{ id: "walupd_1", payload, is_mirrored: true }],
          returns: [
            {
              row: { return_order_id: "RMA", refund_ids: [] as never },
              lines: [
                {
                  purchase_order_line_number: "1",
                  sku: "A",
                  quantity: 1,
                  refunded_quantity: 1,
                  amount: cents / 100,
                  reason: null,
                  reason_description,
                },
              ] as never,
            },
          ],
        }).values(),
      ]
        .flat()
        .map((one) => one.cents);
    expect(shown(500, "Seller Issued Refund")).toEqual([0]);
    expect(shown(800, "Seller Issued Refund")).toEqual([300]);
    expect(shown(500, "It is broken")).toEqual([500]);
  });

  it("asks about later refunds again, whatever was decided before", () => {
    const certain = {
      line_number: "1",
      sku: "A",
      cents: 500,
      reason: CERTAIN,
      kind: "refund",
    } as const;
    const unclear = { ...certain, cents: 300, reason: UNCLEAR, kind: "unclear" } as const;
    const none = { accepted: 0, dismissed: 0 };
    expect(shareOf([certain, unclear], none)).toEqual({ total: 800, recorded: 500, open: 300 });
    expect(shareOf([certain, unclear], { accepted: 800, dismissed: 0 })).toEqual({
      total: 800,
      recorded: 800,
      open: 0,
    });
    expect(shareOf([unclear], { accepted: 0, dismissed: 300 })).toEqual({
      total: 300,
      recorded: 0,
      open: 0,
    });
    expect(shareOf([certain, unclear], { accepted: 0, dismissed: 300 })).toEqual({
      total: 800,
      recorded: 500,
      open: 0,
    });
    expect(shareOf([unclear, unclear], { accepted: 300, dismissed: 0 })).toEqual({
      total: 600,
      recorded: 300,
      open: 300,
    });
  });
});
