import {
  allocateCancellation,
  type CancellationReason,
  lineQuantities,
  requiresCancelRequest,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { CancelPayload, CancelPlan } from "./payload";
import { itemNames, itemsByLine, type LineItemOfLine } from "../line-items";
import { requestedUnits } from "./requested-units";

export type CancelPlanResult = { ok: true; plan: CancelPlan } | { ok: false; problem: string };

/** What is known of a line in addition to what Walmart shows. */
interface Earlier {
  /** Units that Walmart has confirmed for this cancellation. */
  done?: CancelPlan["done"];
  /** What other messages have canceled since it was requested. */
  others?: readonly CancelPlan[];
}

/**
 * Chooses the purchase order lines whose units are canceled. Units that can no longer be canceled become `shortages`,
 * except those that Walmart or the buyer has canceled in the meantime.
 */
export function planCancel(
  payload: CancelPayload,
  order: WalmartPurchaseOrder,
  known: readonly LineItemOfLine[],
  { done = [], others = [] }: Earlier = {},
): CancelPlanResult {
  const { items, lines } = requestedUnits(payload, known);
  const units = openLines(order, payload.reason);
  const before = new Map(units.map((line) => [line.line_number, line.cancelled]));
  const planOf = (chosen: { line_number: string; quantity: number }[]): CancelPlan => ({
    lines: chosen
      .filter((line) => line.quantity > 0)
      .map((line) => ({ ...line, before: before.get(line.line_number) ?? 0 })),
    ...(done.length && { done }),
  });
  if (!items) {
    const gone = units.reduce((sum, line) => sum + line.gone, 0);
    return gone > 0
      ? {
          ok: false,
          problem: `${gone} unit(s) of this purchase order have shipped at Walmart, so the whole order can no longer be canceled.`,
        }
      : {
          ok: true,
          plan: planOf(
            units.map((line) => ({ line_number: line.line_number, quantity: line.open })),
          ),
        };
  }
  const itemOf = itemsByLine(lines);
  const allocation = allocateCancellation({
    lines: units.map((line) => ({
      line_number: line.line_number,
      cancellable: line.covered ? line.open : 0,
      sent: unitsOn(line.line_number, done),
      line_item_id: itemOf.get(line.line_number) ?? null,
    })),
    items,
    nameOf: itemNames(lines),
  });
  if (!allocation.ok) return allocation;
  const plan = planOf(
    allocation.lines.map(({ line_number, quantity }) => ({
      line_number,
      quantity: quantity - unitsOn(line_number, done),
    })),
  );
  const canceledElsewhere = (item: string) =>
    units
      .filter((line) => itemOf.get(line.line_number) === item)
      .reduce((sum, { line_number, cancelled }) => {
        const explained =
          unitsOn(line_number, payload.canceled_before ?? []) +
          unitsOn(line_number, done) +
          unitsOn(
            line_number,
            others.flatMap((other) => [...other.lines, ...(other.done ?? [])]),
          );
        return sum + Math.max(0, cancelled - explained);
      }, 0);
  const shortages = allocation.shortages.flatMap(({ line_item_id, quantity }) => {
    const left = payload.canceled_before ? quantity - canceledElsewhere(line_item_id) : quantity;
    return left > 0 ? [{ line_item_id, quantity: left }] : [];
  });
  return { ok: true, plan: { ...plan, ...(shortages.length && { shortages }) } };
}

function unitsOn(
  line: string,
  units: readonly { line_number: string; quantity: number }[],
): number {
  return units
    .filter((one) => one.line_number === line)
    .reduce((sum, one) => sum + one.quantity, 0);
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
    ...plan,
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
