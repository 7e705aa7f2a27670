import {
  CANCELLATION_REASONS,
  CUSTOMER_CANCELLATION_REASON,
  type AdminCancelWalmartPurchaseOrder,
  type AdminWalmartCancellationReason,
  type AdminWalmartOrderDetail,
  type AdminWalmartOrderLine,
} from "../../../types";
import { anythingShipped, openUnits, totalOpenUnits } from "./line-groups";

type CancellableOrder = Pick<
  AdminWalmartOrderDetail,
  "cancel_requested" | "fulfilled_by" | "lines" | "order_id" | "updates"
>;

/** A Medusa line item, or a line of an order on hold, with units that can still be canceled. */
interface CancellableItem {
  /** Unique among the items of the order. */
  key: string;
  line_number: string;
  sku: string;
  title: string | null;
  /** Number of units that can be canceled. */
  max: number;
}

/** Whether the buyer asked to cancel a line. Without requests on lines, an order's request is for all of them. */
function buyerAskedFor(order: CancellableOrder, line: AdminWalmartOrderLine): boolean {
  return order.lines.some(({ cancel_requested }) => cancel_requested)
    ? line.cancel_requested === true
    : order.cancel_requested;
}

/** Reasons to choose from. Walmart rejects the customer's reason unless the customer asked. */
export function offeredReasons(order: CancellableOrder): AdminWalmartCancellationReason[] {
  return CANCELLATION_REASONS.filter(
    (reason) => reason !== CUSTOMER_CANCELLATION_REASON || order.cancel_requested,
  );
}

/** Whether a cancellation is being sent to Walmart. */
export function cancellationUnderWay(order: CancellableOrder): boolean {
  return order.updates.some(
    ({ kind, state }) => kind === "cancel" && (state === "pending" || state === "sending"),
  );
}

/** Whether the seller can cancel anything. Orders fulfilled by Walmart (WFS) can't be canceled by the seller. */
export function canCancel(order: CancellableOrder): boolean {
  return order.fulfilled_by === "seller" && totalOpenUnits(order.lines) > 0;
}

/** Medusa line items with units that can be canceled for this reason; lines, where there is no Medusa order. */
export function cancellableItems(
  order: CancellableOrder,
  reason?: AdminWalmartCancellationReason,
): CancellableItem[] {
  const items = new Map<string, CancellableItem>();
  for (const line of order.lines) {
    const units = openUnits(line.quantities);
    const allowed = reason !== CUSTOMER_CANCELLATION_REASON || buyerAskedFor(order, line);
    const key = order.order_id ? line.line_item_id : `line-${line.line_number}`;
    if (!key || units === 0 || !allowed) {
      continue;
    }
    const item = items.get(key);
    if (item) {
      item.max += units;
    } else {
      items.set(key, {
        key,
        line_number: line.line_number,
        sku: line.sku,
        title: line.title ?? null,
        max: units,
      });
    }
  }
  return [...items.values()];
}

/**
 * Whether the whole order can be canceled: nothing is shipped, and the reason covers every open unit. After a failed
 * cancellation the Medusa order may be canceled already; then only lines can be sent.
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
 * The request that cancels the selected quantities: the whole order if nothing is shipped and every open unit is
 * selected. Null if nothing is selected.
 */
export function planCancellation(
  order: CancellableOrder,
  reason: AdminWalmartCancellationReason,
  quantities: Readonly<Record<string, number>>,
): AdminCancelWalmartPurchaseOrder | null {
  const chosen = cancellableItems(order, reason)
    .map(({ key, line_number, max }) => ({
      key,
      line_number,
      quantity: Math.min(Math.max(Math.trunc(quantities[key] ?? 0), 0), max),
    }))
    .filter(({ quantity }) => quantity > 0);
  if (chosen.length === 0) {
    return null;
  }
  const selected = chosen.reduce((sum, { quantity }) => sum + quantity, 0);
  if (canCancelWhole(order, reason) && selected === totalOpenUnits(order.lines)) {
    return { reason };
  }
  return {
    reason,
    lines: order.order_id
      ? chosen.map(({ key, quantity }) => ({ line_item_id: key, quantity }))
      : chosen.map(({ line_number, quantity }) => ({ line_number, quantity })),
  };
}

/** The request that cancels exactly what the buyer asked for. */
export function planBuyerRequest(order: CancellableOrder): AdminCancelWalmartPurchaseOrder | null {
  const requested = cancellableItems(order, CUSTOMER_CANCELLATION_REASON);
  return planCancellation(
    order,
    CUSTOMER_CANCELLATION_REASON,
    Object.fromEntries(requested.map(({ key, max }) => [key, max])),
  );
}

export type CancelScope = "whole" | "some";

interface CancelChoice {
  reason: AdminWalmartCancellationReason | undefined;
  scope: CancelScope;
  /** By the items' keys. The proposed quantity applies where one is missing. */
  quantities: Readonly<Record<string, number>>;
}

/** Whether the whole order can be canceled, and the quantity of each item, for the form's current values. */
export function cancelChoice(order: CancellableOrder, choice: CancelChoice) {
  const wholeAllowed = canCancelWhole(order, choice.reason);
  const scope: CancelScope = wholeAllowed ? choice.scope : "some";
  const items = cancellableItems(order, choice.reason).map((item) => ({
    ...item,
    // Merchants who select items although they could cancel the whole order want to cancel few. Otherwise they mostly
    // cancel everything that is left, or that the buyer asked for.
    proposed: wholeAllowed ? 0 : item.max,
  }));
  const quantities = Object.fromEntries(
    items.map(({ key, max, proposed }) => [
      key,
      scope === "whole" ? max : Math.min(choice.quantities[key] ?? proposed, max),
    ]),
  );
  return { wholeAllowed, scope, items, quantities };
}
