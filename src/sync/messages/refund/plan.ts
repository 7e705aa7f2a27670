import { isReturnLineCanceled, refundedUnits } from "../../../mapping";
import type { WalmartReturnOrder } from "../../../walmart-api";
import type { RefundPayload, RefundPlan } from "./payload";

export type RefundPlanResult = { ok: true; plan: RefundPlan } | { ok: false; problem: string };

/**
 * What is to be said so that the units of a refund are refunded at Walmart. Units that are refunded there already, by
 * Walmart itself or in Seller Center, need not be said; if that is all of them the plan is empty.
 *
 * @param others units of each line that other refunds from here stand for: those are not this one's
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
        problem:
          `Line ${return_order_line_number} of the return has ${total} unit(s) at Walmart that can be refunded, ` +
          `not ${quantity}.`,
      };
    }
    const before = refundedUnits(line);
    const byOthers = Math.min(before, others.get(return_order_line_number) ?? 0);
    // Refunded there by somebody else: the buyer has the money for these units.
    const left = Math.min(quantity, total - before);
    const covered = before - byOthers;
    if (left < quantity - covered) {
      return {
        ok: false,
        problem:
          `Line ${return_order_line_number} of the return has ${total - before} unit(s) left at Walmart that can be ` +
          `refunded, not ${quantity}.`,
      };
    }
    if (left > 0) plan.lines.push({ return_order_line_number, quantity: left, before });
  }
  return { ok: true, plan };
}

/** What of a plan has not arrived; after a lost answer. */
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

/** How many units a plan has in all. */
export function unitsToRefund(plan: RefundPlan): number {
  return plan.lines.reduce((sum, line) => sum + line.quantity, 0);
}
