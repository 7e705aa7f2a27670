import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import {
  acknowledgeBy,
  buyerEmail,
  type DerivedOrderStatus,
  deriveOrderStatus,
  fulfilledBy,
  hasCancelRequest,
  incentivesOf,
  lineQuantities,
  lineTracking,
  orderReview,
  orderTotals,
  refundedCents,
  type ReviewSettings,
  shipMethodCode,
  shipNodeOf,
  shippingPromise,
} from "../../mapping";
import type {
  OrderLineSnapshot,
  OrderSnapshot,
  UnreadableSnapshot,
} from "../../modules/walmart/types";
import type {
  ParsedOrder,
  UnreadableOrder,
  WalmartOrderLine,
  WalmartPurchaseOrder,
} from "../../walmart-api";

/** How to treat a purchase order that is seen for the first time. */
export interface FirstSight {
  /** Also create Medusa orders for purchase orders that were shipped elsewhere, because they were requested. */
  includeShipped: boolean;
}

/** The snapshot of a purchase order to store, with the id of its future Medusa order in case it is new. */
export function toOrderSnapshot(
  accountId: string,
  { order, raw }: ParsedOrder,
  { includeShipped }: FirstSight,
  settings: ReviewSettings = {},
): OrderSnapshot {
  const lines = order.orderLines.orderLine.map(toLineSnapshot);
  const status = deriveOrderStatus(
    lines.map((line) => ({ quantity: line.quantity, quantities: line })),
  );
  const isGone = status === "shipped" || status === "delivered";
  const isOver = status === "canceled" || (isGone && !includeShipped);
  const incentives = incentivesOf(order);
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
    ship_node: shipNodeOf(order),
    order_type: order.orderType ?? null,
    original_customer_order_id: order.originalCustomerOrderID ?? null,
    buyer_name: order.shippingInfo?.postalAddress?.name ?? null,
    buyer_email: buyerEmail(order),
    incentives: incentives.length ? incentives : null,
    ordered_at: iso(order.orderDate),
    acknowledge_by: order.orderDate ? iso(acknowledgeBy(order.orderDate)) : null,
    ship_by: iso(order.shippingInfo?.estimatedShipDate),
    deliver_by: iso(order.shippingInfo?.estimatedDeliveryDate),
    ship_method: shipMethodCode(order),
    ...shippingPromise(order),
    item_count: lines.reduce((count, line) => count + line.quantity, 0),
    total: totals.total,
    currency_code: totals.currency_code,
    // What is over needs no look any more.
    review:
      status === "open" || status === "partially_shipped" ? orderReview(order, settings) : null,
    acknowledged: lines.some((line) => line.acknowledged + line.shipped + line.delivered > 0),
    mirror_fingerprint: mirrorFingerprint(order, status, totals.total),
    raw,
    lines,
  };
}

/**
 * What a Medusa order has to follow of a purchase order, as text: cancellations, the delivery, and what was refunded.
 * `null`: nothing.
 */
function mirrorFingerprint(
  order: WalmartPurchaseOrder,
  status: DerivedOrderStatus,
  total: number,
): string | null {
  const canceled = order.orderLines.orderLine.flatMap((line) => {
    const { cancelled } = lineQuantities(line);
    return cancelled > 0 ? [`${line.lineNumber}x${cancelled}`] : [];
  });
  const refunded = refundedCents(order);
  const parts = [
    ...(status === "delivered" ? [status] : []),
    ...(canceled.length ? [`canceled ${canceled.join("+")}, ${total} left`] : []),
    ...(refunded > 0 ? [`refunded ${refunded}`] : []),
  ];
  return parts.length ? parts.join("; ") : null;
}

/** Prefix of the number that we assign if Walmart's own number cannot be read. */
const WITHOUT_NUMBER = "without-number-";

/** Whether the number is Walmart's, not one that we assigned. */
export function hasOwnNumber(purchaseOrderId: string): boolean {
  return !purchaseOrderId.startsWith(WITHOUT_NUMBER);
}

/**
 * The snapshot of a purchase order that cannot be read. If even its number cannot be read, a hash of the raw data
 * replaces it, so that it is stored once.
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
      `Walmart's data for this purchase order cannot be read: ${problem}. The plugin tries again at every import. If the ` +
      "problem remains, handle the order in Seller Center.",
    raw,
  };
}

function toLineSnapshot(line: WalmartOrderLine): OrderLineSnapshot {
  const canceledStatus = line.orderLineStatuses.orderLineStatus.find(
    (status) => status.status === "Cancelled" && status.cancellationReason,
  );
  return {
    line_number: line.lineNumber,
    sku: line.item.sku,
    title: line.item.productName ?? null,
    quantity: Math.max(0, Math.round(line.orderLineQuantity.amount)),
    ...lineQuantities(line),
    cancel_requested: line.intentToCancel,
    cancellation_reason: canceledStatus?.cancellationReason ?? null,
    tracking: lineTracking(line),
  };
}

function iso(date: Date | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
