import {
  CANCELLATION_REASONS,
  CUSTOMER_CANCELLATION_REASON,
  type AdminWalmartCancellationReason,
  type AdminWalmartOrderDetail,
  type AdminWalmartOrderLine,
} from "../../../types";
import type { CancellationRequest } from "../../hooks/api/orders";
import { anythingShipped, openUnits, totalOpenUnits } from "../../components/order/line-groups";

type CancellableOrder = Pick<
  AdminWalmartOrderDetail,
  "cancel_requested" | "fulfilled_by" | "lines" | "updates"
>;

/** A Medusa line item with units that can still be canceled. */
interface CancellableItem {
  line_item_id: string;
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

/** Medusa line items with units that can be canceled for this reason. */
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
): CancellationRequest | null {
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
  const selected = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return canCancelWhole(order, reason) && selected === totalOpenUnits(order.lines)
    ? { kind: "order", reason }
    : { kind: "lines", reason, lines };
}

/** The request that cancels exactly what the buyer asked for. */
export function planBuyerRequest(order: CancellableOrder): CancellationRequest | null {
  const requested = cancellableItems(order, CUSTOMER_CANCELLATION_REASON);
  return planCancellation(
    order,
    CUSTOMER_CANCELLATION_REASON,
    Object.fromEntries(requested.map(({ line_item_id, max }) => [line_item_id, max])),
  );
}

export type CancelScope = "whole" | "some";

interface CancelChoice {
  reason: AdminWalmartCancellationReason | undefined;
  scope: CancelScope;
  /** By Medusa line item. The proposed quantity applies where one is missing. */
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
    items.map(({ line_item_id, max, proposed }) => [
      line_item_id,
      scope === "whole" ? max : Math.min(choice.quantities[line_item_id] ?? proposed, max),
    ]),
  );
  return { wholeAllowed, scope, items, quantities };
}
