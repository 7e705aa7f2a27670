import { refundOfUnits } from "../../../../mapping";
import type {
  WalmartReturnListLine,
  WalmartReturnListRow,
} from "../../../../modules/walmart/types";
import {
  RETURN_FIELDS,
  type AdminWalmartReturn,
  type AdminWalmartReturnEvent,
  type AdminWalmartReturnLabel,
  type AdminWalmartReturnLine,
} from "../../../../types";
import { present } from "../../../presenting/present";

/** A return as lists return it. */
export function presentReturn(row: WalmartReturnListRow): AdminWalmartReturn {
  return {
    ...present(RETURN_FIELDS, row),
    order_id: row.order_id,
    display_id: row.display_id,
    replacement_walmart_order_id: row.replacement_walmart_order_id,
    replacement_order_id: row.replacement_order_id,
    refunded_amount: refundedAmount(row.lines),
    labels: row.labels as unknown as AdminWalmartReturnLabel[],
    failed_updates_count: row.failed_updates_count,
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
