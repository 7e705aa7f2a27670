import {
  CANCELLATION_REASONS,
  CUSTOMER_CANCELLATION_REASON,
  type AdminCancelWalmartOrderLines,
  type AdminWalmartCancellationReason,
  type AdminWalmartOrderDetail,
  type AdminWalmartOrderLine,
} from "../../../types";
import { anythingShipped, openUnits, totalOpenUnits } from "../../components/order/line-groups";

type CancellableOrder = Pick<
  AdminWalmartOrderDetail,
  "cancel_requested" | "fulfilled_by" | "lines" | "updates"
>;

/** A Medusa line item of which units can still be cancelled. */
export interface CancellableItem {
  line_item_id: string;
  sku: string;
  title: string | null;
  /** The most that can be cancelled. */
  max: number;
}

/** How Walmart is told: the whole order goes through Medusa's own cancel, parts through ours. */
export type CancellationPlan =
  { kind: "order" } | { kind: "lines"; lines: AdminCancelWalmartOrderLines["lines"] };

/** The buyer's wish stands on lines; a server that does not name the lines means all of them. */
function buyerAskedFor(order: CancellableOrder, line: AdminWalmartOrderLine): boolean {
  return order.lines.some(({ cancel_requested }) => cancel_requested)
    ? line.cancel_requested === true
    : order.cancel_requested;
}

/** Walmart refuses the customer's reason where the customer did not ask. */
export function offeredReasons(order: CancellableOrder): AdminWalmartCancellationReason[] {
  return CANCELLATION_REASONS.filter(
    (reason) => reason !== CUSTOMER_CANCELLATION_REASON || order.cancel_requested,
  );
}

/** A cancellation has been asked for and Walmart has not answered yet. */
export function cancellationUnderWay(order: CancellableOrder): boolean {
  return order.updates.some(
    ({ kind, state }) => kind === "cancel" && (state === "pending" || state === "sending"),
  );
}

/** There is something left that the seller may cancel. Walmart's own shipments (WFS) are not the seller's. */
export function canCancel(order: CancellableOrder): boolean {
  return order.fulfilled_by !== "wfs" && totalOpenUnits(order.lines) > 0;
}

/** What can be cancelled for a reason, by Medusa line item. */
export function cancellableItems(
  order: CancellableOrder,
  reason?: AdminWalmartCancellationReason,
): CancellableItem[] {
  const items = new Map<string, CancellableItem>();
  for (const line of order.lines) {
    const units = openUnits(line.quantities);
    const allowed = reason !== CUSTOMER_CANCELLATION_REASON || buyerAskedFor(order, line);
    if (!line.line_item_id || units === 0 || !allowed) {
      continue;
    }
    const item = items.get(line.line_item_id);
    if (item) {
      item.max += units;
    } else {
      items.set(line.line_item_id, {
        line_item_id: line.line_item_id,
        sku: line.sku,
        title: line.title ?? null,
        max: units,
      });
    }
  }
  return [...items.values()];
}

/**
 * The whole order can go at once: nothing is shipped, and the reason covers every open unit. After a cancellation that
 * failed the Medusa order may be cancelled already; then only lines are left to be told.
 */
export function canCancelWhole(
  order: CancellableOrder,
  reason?: AdminWalmartCancellationReason,
): boolean {
  const covered = cancellableItems(order, reason).reduce((sum, { max }) => sum + max, 0);
  const open = totalOpenUnits(order.lines);
  const hasFailed = order.updates.some(
    ({ kind, state }) => kind === "cancel" && state === "failed",
  );
  return (
    !hasFailed &&
    !anythingShipped(order.lines) &&
    open > 0 &&
    (reason === undefined || covered === open)
  );
}

/**
 * How to cancel the chosen quantities. All that is open of an order of which nothing is shipped is
 * the whole order. Null if nothing is chosen.
 */
export function planCancellation(
  order: CancellableOrder,
  reason: AdminWalmartCancellationReason,
  quantities: Readonly<Record<string, number>>,
): CancellationPlan | null {
  const items = cancellableItems(order, reason);
  const lines = items
    .map(({ line_item_id, max }) => ({
      line_item_id,
      quantity: Math.min(Math.max(Math.trunc(quantities[line_item_id] ?? 0), 0), max),
    }))
    .filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) {
    return null;
  }
  const chosen = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return canCancelWhole(order, reason) && chosen === totalOpenUnits(order.lines)
    ? { kind: "order" }
    : { kind: "lines", lines };
}

/** How to do exactly what the buyer asked for. */
export function planBuyerRequest(order: CancellableOrder): CancellationPlan | null {
  const wished = cancellableItems(order, CUSTOMER_CANCELLATION_REASON);
  return planCancellation(
    order,
    CUSTOMER_CANCELLATION_REASON,
    Object.fromEntries(wished.map(({ line_item_id, max }) => [line_item_id, max])),
  );
}
