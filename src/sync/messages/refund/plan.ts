import { isReturnLineCanceled, refundedUnits } from "../../../mapping";
import type { WalmartReturnOrder } from "../../../walmart-api";
import type { RefundPayload, RefundPlan } from "./payload";

export type RefundPlanResult = { ok: true; plan: RefundPlan } | { ok: false; problem: string };

/**
 * What to send so that the units of a refund are refunded at Walmart. Units that Walmart or somebody in Seller Center
 * has refunded already are left out; if that is all of them, the plan is empty.
 *
 * @param others units by line number that other refunds sent from here account for
 */
export function planRefund(
  payload: RefundPayload,
  order: WalmartReturnOrder,
  others: ReadonlyMap<number, number>,
): RefundPlanResult {
  const plan: RefundPlan = { lines: [] };
  for (const { return_order_line_number, quantity } of payload.lines) {
    const line = order.returnOrderLines.find(
      (one) => one.returnOrderLineNumber === return_order_line_number,
    );
    const total = line && !isReturnLineCanceled(line) ? line.quantity.measurementValue : 0;
    if (!line || quantity > total) {
      return {
        ok: false,
        problem: `Line ${return_order_line_number} of the return has only ${total} unit(s) that can be refunded, not ${quantity}.`,
      };
    }
    const byOthers = Math.min(total, others.get(return_order_line_number) ?? 0);
    // What Walmart has confirmed counts, even while its data does not show it yet: it must not pass for this refund.
    const before = Math.max(refundedUnits(line), byOthers);
    // Refunded by somebody else: the buyer already has the money for these units.
    const left = Math.min(quantity, total - before);
    const covered = before - byOthers;
    if (left < quantity - covered) {
      return {
        ok: false,
        problem:
          `Line ${return_order_line_number} of the return has only ${total - before} unit(s) left that can be refunded, ` +
          `not ${quantity}.`,
      };
    }
    if (left > 0) plan.lines.push({ return_order_line_number, quantity: left, before });
  }
  return { ok: true, plan };
}

/** The part of a plan that Walmart does not show yet; used after an uncertain write. */
export function remainingRefund(plan: RefundPlan, order: WalmartReturnOrder): RefundPlan {
  const now = new Map(
    order.returnOrderLines.map((line) => [line.returnOrderLineNumber, refundedUnits(line)]),
  );
  return {
    lines: plan.lines.flatMap((line) => {
      const since = (now.get(line.return_order_line_number) ?? 0) - line.before;
      const left = line.quantity - Math.max(0, since);
      return left > 0 ? [{ ...line, quantity: left }] : [];
    }),
  };
}

/** Whether Walmart can refund nothing of these lines beyond the plan, so that sending it twice refunds once. */
export function isRefusedTwice(plan: RefundPlan, order: WalmartReturnOrder): boolean {
  return plan.lines.every(({ return_order_line_number, quantity, before }) => {
    const line = order.returnOrderLines.find(
      (one) => one.returnOrderLineNumber === return_order_line_number,
    );
    return line !== undefined && before + 2 * quantity > line.quantity.measurementValue;
  });
}

/** Number of units in a plan. */
export function unitsToRefund(plan: RefundPlan): number {
  return plan.lines.reduce((sum, line) => sum + line.quantity, 0);
}
