import { refundOfUnits } from "../../../../mapping";
import type {
  AdminWalmartReturn,
  AdminWalmartReturnEvent,
  AdminWalmartReturnLabel,
  AdminWalmartReturnLine,
} from "../../../../types";
import type {
  WalmartReturnListLine,
  WalmartReturnListRow,
} from "../../../../modules/walmart/types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

/** A return as lists answer it. */
export function presentReturn(row: WalmartReturnListRow): AdminWalmartReturn {
  return {
    id: row.id,
    account_id: row.account_id,
    return_order_id: row.return_order_id,
    customer_order_id: row.customer_order_id,
    purchase_order_id: row.purchase_order_id,
    walmart_order_id: row.walmart_order_id,
    order_id: row.order_id,
    display_id: row.display_id,
    return_id: row.return_id,
    type: row.type,
    replacement_customer_order_id: row.replacement_customer_order_id,
    replacement_walmart_order_id: row.replacement_walmart_order_id,
    replacement_order_id: row.replacement_order_id,
    status: row.status,
    status_details: row.status_details,
    error_origin: row.error_origin,
    buyer_name: row.buyer_name,
    requested_at: timestampOrNull(row.requested_at),
    refund_by: timestampOrNull(row.refund_by),
    received_at: timestampOrNull(row.received_at),
    auto_refund_at: timestampOrNull(row.auto_refund_at),
    canceled_at: timestampOrNull(row.canceled_at),
    closed_at: timestampOrNull(row.closed_at),
    refund_amount: Number(row.refund_amount),
    refunded_amount: refundedAmount(row.lines),
    currency_code: row.currency_code,
    refunded_by_walmart: row.refunded_by_walmart,
    keep_it: row.keep_it,
    wfs: row.wfs,
    item_count: row.item_count,
    labels: row.labels as unknown as AdminWalmartReturnLabel[],
    failed_updates_count: row.failed_updates_count,
    last_synced_at: timestampOrNull(row.last_synced_at),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
    lines: row.lines.map((line) => presentReturnLine(line, row)),
  };
}

function presentReturnLine(
  line: WalmartReturnListLine,
  { type, canceled_at, wfs }: Pick<WalmartReturnListRow, "type" | "canceled_at" | "wfs">,
): AdminWalmartReturnLine {
  const isRefundable = type === "REFUND" && !wfs && !canceled_at && !line.canceled;
  return {
    return_order_line_number: line.return_order_line_number,
    sku: line.sku,
    title: line.title,
    quantity: line.quantity,
    refunded_quantity: line.refunded_quantity,
    refundable_quantity: isRefundable
      ? Math.max(0, line.quantity - line.refunded_quantity - line.open_quantity)
      : 0,
    reason: line.reason,
    reason_description: line.reason_description,
    amount: Number(line.amount),
    keep_it: line.keep_it,
    canceled: line.canceled,
    restocked_quantity: line.restocked,
    delivery_status: line.delivery_status,
    refund_status: line.refund_status,
    events: line.events as unknown as AdminWalmartReturnEvent[],
  };
}

function refundedAmount(lines: readonly WalmartReturnListLine[]): number {
  const cents = lines.reduce((sum, line) => {
    const whole = { quantity: line.quantity, amount: Number(line.amount) };
    return sum + Math.round(refundOfUnits(whole, 0, line.refunded_quantity) * 100);
  }, 0);
  return cents / 100;
}
