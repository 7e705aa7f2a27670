import fc from "fast-check";
import {
  anyPurchaseOrder,
  discount,
  product,
  purchaseOrder,
  status,
} from "../../../mapping/__tests__/purchase-order";
import { orderTotals } from "../../../mapping";
import { type ItemUnits, planCancellation } from "../plan-cancellation";
import { type TargetItem, targetItems, targetMethods } from "../target-items";

const targetOf = (quantity: number, more: Partial<TargetItem> = {}): TargetItem => ({
  quantity,
  unit_price: quantity ? "10" : null,
  tax: null,
  adjustments: [],
  ...more,
});
const item = (quantity: number, fulfilled = 0, id = "mug"): ItemUnits => ({
  id,
  quantity,
  fulfilled,
  adjustments: [],
});

describe("planCancellation", () => {
  it.each<[string, ItemUnits, number, { to?: number; tooMany?: boolean }]>([
    ["nothing canceled", item(3), 3, {}],
    ["some units canceled", item(3), 1, { to: 1 }],
    ["all units canceled", item(3), 0, { to: 0 }],
    ["canceled down to the fulfilled units", item(3, 2), 2, { to: 2 }],
    ["canceled below the fulfilled units", item(3, 2), 1, { to: 2, tooMany: true }],
    ["all units fulfilled and canceled", item(3, 3), 0, { tooMany: true }],
    ["already reduced", item(1), 1, {}],
    ["reduced by the merchant", item(1), 2, {}],
  ])("%s", (_, units, left, expected) => {
    const plan = planCancellation([units], new Map([["mug", targetOf(left)]]));
    expect(plan.changes.map(({ from, to }) => [from, to])).toEqual(
      expected.to === undefined ? [] : [[units.quantity, expected.to]],
    );
    expect(plan.tooManyFulfilled).toEqual(
      expected.tooMany ? [{ id: "mug", fulfilled: units.fulfilled, left }] : [],
    );
  });

  it("leaves items alone that the merchant added", () => {
    expect(planCancellation([item(2, 0, "gift")], new Map([["mug", targetOf(0)]]))).toEqual({
      changes: [],
      tooManyFulfilled: [],
    });
  });

  it("uses Walmart's discounts, or a share of the existing ones if more units have to stay", () => {
    const own = { ...item(4, 2), adjustments: [{ code: null, amount: 8, description: null }] };
    const adjustments = [{ code: "Sale", amount: 3, description: "" }];
    const exact = planCancellation([own], new Map([["mug", targetOf(3, { adjustments })]]));
    expect(exact.changes[0]).toMatchObject({ adjustments, target: { quantity: 3 } });
    const more = planCancellation([own], new Map([["mug", targetOf(1, { adjustments })]]));
    expect(more.changes[0]).toMatchObject({
      adjustments: [{ code: "walmart", amount: 4, description: "" }],
      target: null,
    });
  });

  it("never adds or loses a unit", () => {
    const anyItem = fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      fulfilled: fc.integer({ min: 0, max: 20 }),
      left: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 6 }), (rows) => {
        const items = rows.map(({ quantity, fulfilled }, index) =>
          item(quantity, Math.min(fulfilled, quantity), String(index)),
        );
        const targets = new Map(rows.map(({ left }, index) => [String(index), targetOf(left)]));
        const plan = planCancellation(items, targets);
        for (const { id, quantity, fulfilled } of items) {
          const left = targets.get(id)!.quantity;
          const change = plan.changes.find((one) => one.id === id);
          const after = change?.to ?? quantity;
          // Fulfilled units stay, no quantity grows, and all other canceled units are removed.
          expect(after).toBeGreaterThanOrEqual(fulfilled);
          expect(after).toBe(Math.min(quantity, Math.max(left, fulfilled)));
          expect(plan.tooManyFulfilled.some((one) => one.id === id)).toBe(left < fulfilled);
          if (change) expect(change.from).toBe(quantity);
        }
        // Applied once, the plan is empty.
        const done = items.map((one) => ({
          ...one,
          quantity: plan.changes.find((change) => change.id === one.id)?.to ?? one.quantity,
        }));
        expect(planCancellation(done, targets).changes).toEqual([]);
      }),
    );
  });
});

describe("targetItems", () => {
  const lines = (...ids: (string | null)[]) =>
    ids.map((line_item_id, index) => ({ line_number: String(index + 1), line_item_id }));

  it("adds up the lines of an item without canceled units", () => {
    const order = purchaseOrder([
      {
        quantity: 3,
        charges: [product(30, 2.4), discount(3)],
        statuses: [status("Acknowledged", 2), status("Cancelled", 1)],
      },
      { quantity: 1, charges: [product(10, 0.8)], statuses: [status("Shipped", 1)] },
      { quantity: 1, charges: [product(5)], statuses: [status("Cancelled", 1)] },
      { quantity: 1 },
    ]);
    const items = targetItems(order, lines("mug", "mug", "plate", null));
    expect(items.get("mug")).toEqual({
      quantity: 3,
      unit_price: "10",
      // 2.40 of 28.00
      tax: expect.objectContaining({ rate: expect.stringMatching(/^8\.5714/) }),
      adjustments: [
        { code: "SubscriptionDiscount", amount: 2, description: "Walmart – SubscriptionDiscount" },
      ],
    });
    expect(items.get("plate")).toMatchObject({ quantity: 0, unit_price: null, tax: null });
    expect([...items.keys()]).toEqual(["mug", "plate"]);
  });

  it("matches the total that Walmart still charges, however lines are grouped into items", () => {
    const grouped = anyPurchaseOrder.chain((order) =>
      fc.record({
        order: fc.constant(order),
        ids: fc.array(fc.constantFrom("mug", "plate", "bowl"), {
          minLength: order.orderLines.orderLine.length,
          maxLength: order.orderLines.orderLine.length,
        }),
      }),
    );
    fc.assert(
      fc.property(grouped, ({ order, ids }) => {
        const items = targetItems(order, lines(...ids));
        // As Medusa computes totals: price × quantity minus discounts, plus tax, plus shipping methods.
        let total = 0;
        for (const { quantity, unit_price, adjustments, tax } of items.values()) {
          const off = adjustments.reduce((sum, one) => sum + one.amount, 0);
          const net = quantity * Number(unit_price ?? 0) - off;
          total += net * (1 + Number(tax?.rate ?? 0) / 100);
        }
        for (const { amount, tax } of targetMethods(order, items.values()))
          total += amount * (1 + Number(tax?.rate ?? 0) / 100);
        expect(total).toBeCloseTo(orderTotals(order).total, 6);
      }),
      { numRuns: 500 },
    );
  });
});
