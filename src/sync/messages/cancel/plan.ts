import {
  allocateCancellation,
  type CancellationReason,
  lineQuantities,
  requiresCancelRequest,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { CancelPayload, CancelPlan } from "./payload";
import { itemsByLine, type LineItemOfLine } from "../line-items";

export type CancelPlanResult = { ok: true; plan: CancelPlan } | { ok: false; problem: string };

/** Chooses the purchase order lines whose units are canceled. */
export function planCancel(
  payload: CancelPayload,
  order: WalmartPurchaseOrder,
  lines: readonly LineItemOfLine[],
): CancelPlanResult {
  const units = openLines(order, payload.reason);
  const before = new Map(units.map((line) => [line.line_number, line.cancelled]));
  const planOf = (chosen: { line_number: string; quantity: number }[]): CancelPlanResult => ({
    ok: true,
    plan: {
      lines: chosen
        .filter((line) => line.quantity > 0)
        .map((line) => ({ ...line, before: before.get(line.line_number) ?? 0 })),
    },
  });
  if (!payload.items) {
    const gone = units.reduce((sum, line) => sum + line.gone, 0);
    return gone > 0
      ? {
          ok: false,
          problem: `${gone} unit(s) of this purchase order have shipped at Walmart, so the whole order can no longer be canceled.`,
        }
      : planOf(units.map((line) => ({ line_number: line.line_number, quantity: line.open })));
  }
  const itemOf = itemsByLine(lines);
  const allocation = allocateCancellation({
    lines: units.map((line) => ({
      line_number: line.line_number,
      cancellable: line.covered ? line.open : 0,
      line_item_id: itemOf.get(line.line_number) ?? null,
    })),
    items: payload.items,
  });
  return allocation.ok ? planOf(allocation.lines) : allocation;
}

/**
 * The part of a plan that Walmart does not show as canceled yet; used after an uncertain write. Every cancellation of
 * the line since the plan was made counts as this one: Walmart does not show who canceled, and canceling too little can
 * be fixed, canceling twice can't.
 */
export function remainingCancellation(plan: CancelPlan, order: WalmartPurchaseOrder): CancelPlan {
  const cancelled = new Map(
    order.orderLines.orderLine.map((line) => [line.lineNumber, lineQuantities(line).cancelled]),
  );
  return {
    lines: plan.lines.flatMap((line) => {
      const since = (cancelled.get(line.line_number) ?? 0) - line.before;
      const left = line.quantity - Math.max(0, since);
      return left > 0 ? [{ ...line, quantity: left }] : [];
    }),
  };
}

/** Number of units in a plan. */
export function unitsToCancel(plan: CancelPlan): number {
  return plan.lines.reduce((sum, line) => sum + line.quantity, 0);
}

function openLines(order: WalmartPurchaseOrder, reason: CancellationReason | null) {
  return order.orderLines.orderLine.map((line) => {
    const { created, acknowledged, shipped, delivered, cancelled } = lineQuantities(line);
    return {
      line_number: line.lineNumber,
      open: created + acknowledged,
      gone: shipped + delivered,
      cancelled,
      // Walmart accepts the reason that the buyer asked only for the lines that the buyer asked about.
      covered: !reason || !requiresCancelRequest(reason) || line.intentToCancel,
    };
  });
}
