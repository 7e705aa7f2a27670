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

/** The buyer's request is stored on lines; if no line has it, it is for all of them. */
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

/** Medusa line items with units that can be canceled for a reason. */
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
 * failed the Medusa order may be canceled already; then only lines can be sent.
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
 * How to cancel the selected quantities. All that is open of an order of which nothing is shipped is
 * the whole order. Null if nothing is selected.
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

/** How to cancel exactly what the buyer asked for. */
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
  /** By Medusa line item; as proposed where left out. */
  quantities: Readonly<Record<string, number>>;
}

/** What a choice in the cancel form comes to: whether the whole order can go, and the quantity of each item. */
export function cancelChoice(order: CancellableOrder, choice: CancelChoice) {
  const wholeAllowed = canCancelWhole(order, choice.reason);
  const scope: CancelScope = wholeAllowed ? choice.scope : "some";
  const items = cancellableItems(order, choice.reason).map((item) => ({
    ...item,
    // Who selects items of an order that could go as a whole wants few of them; otherwise the rest of an order, or
    // what the buyer asked for, mostly goes as a whole.
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
