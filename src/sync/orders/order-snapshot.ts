import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import {
  acknowledgeBy,
  buyerEmail,
  deriveOrderStatus,
  fulfilledBy,
  hasCancelRequest,
  lineQuantities,
  lineTracking,
  orderTotals,
  shipMethodCode,
} from "../../mapping";
import type {
  OrderLineSnapshot,
  OrderSnapshot,
  UnreadableSnapshot,
} from "../../modules/walmart/types";
import type { ParsedOrder, UnreadableOrder, WalmartOrderLine } from "../../walmart-api";

/** How a purchase order that is seen for the first time is treated. */
export interface FirstSight {
  /** Give purchase orders that were shipped elsewhere a Medusa order too (the merchant asked for it). */
  includeShipped: boolean;
}

/** A purchase order as it is stored. Seen for the first time, it gets the id of its future Medusa order here. */
export function toOrderSnapshot(
  accountId: string,
  { order, raw }: ParsedOrder,
  { includeShipped }: FirstSight,
): OrderSnapshot {
  const lines = order.orderLines.orderLine.map(toLineSnapshot);
  const status = deriveOrderStatus(
    lines.map((line) => ({ quantity: line.quantity, quantities: line })),
  );
  const isGone = status === "shipped" || status === "delivered";
  const isOver = status === "canceled" || (isGone && !includeShipped);
  const totals = orderTotals(order, { include: status === "canceled" ? "all" : "open" });
  return {
    account_id: accountId,
    purchase_order_id: order.purchaseOrderId,
    customer_order_id: order.customerOrderId,
    new_id: generateEntityId(undefined, "walord"),
    new_claimed_order_id: generateEntityId(undefined, "order"),
    import_state: isOver ? "skipped" : "claimed",
    import_requested: isGone && includeShipped,
    walmart_status: status,
    cancel_requested: hasCancelRequest(order),
    cancellation_reason:
      lines.find((line) => line.cancellation_reason)?.cancellation_reason ?? null,
    fulfilled_by: fulfilledBy(order),
    order_type: order.orderType ?? null,
    original_customer_order_id: order.originalCustomerOrderID ?? null,
    buyer_name: order.shippingInfo?.postalAddress?.name ?? null,
    buyer_email: buyerEmail(order),
    ordered_at: iso(order.orderDate),
    acknowledge_by: order.orderDate ? iso(acknowledgeBy(order.orderDate)) : null,
    ship_by: iso(order.shippingInfo?.estimatedShipDate),
    deliver_by: iso(order.shippingInfo?.estimatedDeliveryDate),
    ship_method: shipMethodCode(order),
    item_count: lines.reduce((count, line) => count + line.quantity, 0),
    total: totals.total,
    currency_code: totals.currency_code,
    acknowledged: lines.some((line) => line.acknowledged + line.shipped + line.delivered > 0),
    raw,
    lines,
  };
}

/** Begins the number that a purchase order is kept by whose own number cannot be read. */
const WITHOUT_NUMBER = "without-number-";

/** Whether this is a number of Walmart's, and not one that was made up for what has none that can be read. */
export function hasOwnNumber(purchaseOrderId: string): boolean {
  return !purchaseOrderId.startsWith(WITHOUT_NUMBER);
}

/**
 * A purchase order that cannot be read, kept with Walmart's words. If not even its number can be read, it is kept by
 * one that follows from those words, so that it is kept once.
 */
export function toUnreadableSnapshot(
  accountId: string,
  { purchaseOrderId, raw, problem }: UnreadableOrder,
): UnreadableSnapshot {
  const digest = createHash("sha256").update(JSON.stringify(raw)).digest("hex");
  return {
    account_id: accountId,
    purchase_order_id: purchaseOrderId ?? `${WITHOUT_NUMBER}${digest.slice(0, 12)}`,
    customer_order_id: null,
    new_id: generateEntityId(undefined, "walord"),
    new_claimed_order_id: generateEntityId(undefined, "order"),
    read_problem:
      `Walmart's answer for this purchase order cannot be read: ${problem}. It is kept as it came and read again at ` +
      "every import; if that does not help, handle the order in Seller Center.",
    raw,
  };
}

function toLineSnapshot(line: WalmartOrderLine): OrderLineSnapshot {
  const cancelled = line.orderLineStatuses.orderLineStatus.find(
    (status) => status.status === "Cancelled" && status.cancellationReason,
  );
  return {
    line_number: line.lineNumber,
    sku: line.item.sku,
    title: line.item.productName ?? null,
    quantity: Math.max(0, Math.round(line.orderLineQuantity.amount)),
    ...lineQuantities(line),
    cancel_requested: line.intentToCancel,
    cancellation_reason: cancelled?.cancellationReason ?? null,
    tracking: lineTracking(line),
  };
}

function iso(date: Date | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
