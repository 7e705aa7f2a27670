import { trackingNumbersOf } from "../../../../sync/views/tracking-numbers";
import { sellerCenterOrderUrl } from "../../../../mapping";
import type { WalmartOrderLineRow, WalmartUpdateRow } from "../../../../modules/walmart/types";
import type {
  AdminWalmartOrder,
  AdminWalmartOrderLine,
  AdminWalmartTracking,
  AdminWalmartUnassignedRefund,
  AdminWalmartUpdate,
} from "../../../../types";
import type { UnassignedRefund } from "../../../../sync/views/unassigned-refunds";
import type { WalmartOrderListRow } from "../../../../modules/walmart/types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

/** A purchase order as lists answer it. */
export function presentOrder(row: WalmartOrderListRow): AdminWalmartOrder {
  return {
    id: row.id,
    account_id: row.account_id,
    purchase_order_id: row.purchase_order_id,
    customer_order_id: row.customer_order_id,
    order_id: row.order_id,
    display_id: row.display_id,
    status: row.status,
    status_details: row.status_details,
    error_origin: row.error_origin,
    return_requested: row.return_requested,
    cancel_requested: row.cancel_requested,
    oversold: row.oversold,
    cancellation_reason: row.cancellation_reason,
    ordered_at: timestampOrNull(row.ordered_at),
    acknowledge_by: timestampOrNull(row.acknowledge_by),
    ship_by: timestampOrNull(row.ship_by),
    deliver_by: timestampOrNull(row.deliver_by),
    ship_method: row.ship_method,
    item_count: row.item_count,
    total: Number(row.total),
    currency_code: row.currency_code,
    acknowledged_at: timestampOrNull(row.acknowledged_at),
    last_synced_at: timestampOrNull(row.last_synced_at),
    failed_updates_count: row.failed_updates_count,
    seller_center_url: sellerCenterOrderUrl(row.purchase_order_id),
    fulfilled_by: row.fulfilled_by,
    order_type: row.order_type,
    original_customer_order_id: row.original_customer_order_id,
    buyer_name: row.buyer_name,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}

/** A line of a purchase order. */
export function presentLine(
  row: WalmartOrderLineRow,
  refundableAmount: number,
): AdminWalmartOrderLine {
  return {
    line_number: row.line_number,
    sku: row.sku,
    title: row.title,
    quantity: row.quantity,
    quantities: {
      created: row.created,
      acknowledged: row.acknowledged,
      shipped: row.shipped,
      delivered: row.delivered,
      cancelled: row.cancelled,
      refunded: row.refunded,
    },
    line_item_id: row.line_item_id,
    tracking: (row.tracking as unknown as AdminWalmartTracking[]).map((parcel) => ({
      ...parcel,
      shipped_at: timestampOrNull(parcel.shipped_at),
    })),
    cancel_requested: row.cancel_requested,
    cancellation_reason: row.cancellation_reason,
    refundable_amount: refundableAmount,
  };
}

/** A refund made in Medusa. */
export function presentRefund(refund: UnassignedRefund): AdminWalmartUnassignedRefund {
  return {
    id: refund.id,
    amount: Number(refund.amount),
    note: refund.note,
    created_at: timestamp(refund.created_at),
  };
}

/** Something that Walmart must be told, without its payload. */
export function presentUpdate(row: WalmartUpdateRow): AdminWalmartUpdate {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    next_attempt_at: row.state === "pending" ? timestampOrNull(row.next_attempt_at) : null,
    last_error: row.last_error,
    error_origin: row.error_origin,
    remedy: row.remedy,
    created_at: timestamp(row.created_at),
    confirmed_at: timestampOrNull(row.confirmed_at),
    resolved_at: timestampOrNull(row.resolved_at),
    resolved_by: row.resolved_by,
    note: row.note,
    tracking_numbers: trackingNumbersOf(row),
  };
}
