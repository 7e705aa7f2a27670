import { sellerCenterOrderUrl } from "../../../../mapping";
import type {
  WalmartOrderLineRow,
  WalmartOrderListRow,
  WalmartUpdateRow,
} from "../../../../modules/walmart/types";
import { trackingNumbersOf } from "../../../../sync/views/tracking-numbers";
import type { UnassignedRefund } from "../../../../sync/views/read-unassigned-refunds";
import {
  ORDER_FIELDS,
  UPDATE_FIELDS,
  type AdminWalmartOrder,
  type AdminWalmartOrderLine,
  type AdminWalmartTracking,
  type AdminWalmartUnassignedRefund,
  type AdminWalmartUpdate,
} from "../../../../types";
import { present } from "../../../presenting/present";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

/** A purchase order as lists return it. */
export function presentOrder(row: WalmartOrderListRow): AdminWalmartOrder {
  return {
    ...present(ORDER_FIELDS, row),
    failed_updates_count: row.failed_updates_count,
    seller_center_url: sellerCenterOrderUrl(row.purchase_order_id),
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

/** An outbox message without its payload. */
export function presentUpdate(row: WalmartUpdateRow): AdminWalmartUpdate {
  return {
    ...present(UPDATE_FIELDS, row),
    next_attempt_at: row.state === "pending" ? timestampOrNull(row.next_attempt_at) : null,
    tracking_numbers: trackingNumbersOf(row),
  };
}
