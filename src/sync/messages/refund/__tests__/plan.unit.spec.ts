import type { WalmartReturnOrder } from "../../../../walmart-api";
import { isRefusedTwice, planRefund, remainingRefund, unitsToRefund } from "../plan";

/** A return of some units of one line, as Walmart shows it. */
const shown = (quantity: number, refundedQty: number) =>
  ({
    returnOrderLines: [
      {
        returnOrderLineNumber: 1,
        quantity: { measurementValue: quantity },
        refundedQty,
        returnTrackingDetail: [],
      },
    ],
  }) as unknown as WalmartReturnOrder;

const refund = (quantity: number) => ({
  lines: [{ return_order_line_number: 1, quantity }],
  restock: null,
});

describe("the refund of a return", () => {
  it("is not taken for an earlier one that Walmart's data does not show yet", () => {
    const planned = planRefund(refund(1), shown(3, 0), new Map([[1, 1]]));
    expect(planned).toEqual({
      ok: true,
      plan: { lines: [{ return_order_line_number: 1, quantity: 1, before: 1 }] },
    });
    if (!planned.ok) return;
    // Now Walmart shows the earlier one.
    expect(unitsToRefund(remainingRefund(planned.plan, shown(3, 1)))).toBe(1);
    expect(unitsToRefund(remainingRefund(planned.plan, shown(3, 2)))).toBe(0);
  });

  it("leaves out units that somebody else refunded, and refuses more than there are", () => {
    expect(planRefund(refund(2), shown(3, 2), new Map())).toEqual({
      ok: true,
      plan: { lines: [{ return_order_line_number: 1, quantity: 1, before: 2 }] },
    });
    expect(planRefund(refund(2), shown(3, 2), new Map([[1, 2]]))).toMatchObject({ ok: false });
    expect(planRefund(refund(4), shown(3, 0), new Map())).toMatchObject({ ok: false });
  });

  it("may be sent again at once only if Walmart cannot refund more", () => {
    const plan = (quantity: number, before: number) => ({
      lines: [{ return_order_line_number: 1, quantity, before }],
    });
    expect(isRefusedTwice(plan(2, 0), shown(3, 0))).toBe(true);
    expect(isRefusedTwice(plan(1, 0), shown(3, 0))).toBe(false);
    expect(isRefusedTwice(plan(1, 2), shown(3, 2))).toBe(true);
  });
});
