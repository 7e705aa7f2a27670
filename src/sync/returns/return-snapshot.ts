import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import {
  isReturnLineCanceled,
  refundedUnits,
  returnAmounts,
  returnEvents,
  returnProgress,
} from "../../mapping";
import type {
  ReturnLabel,
  ReturnSnapshot,
  UnreadableReturnSnapshot,
} from "../../modules/walmart/types";
import type {
  ParsedReturn,
  UnreadableReturn,
  WalmartReturnLine,
  WalmartReturnOrder,
} from "../../walmart-api";

/** The snapshot of a return to store. */
export function toReturnSnapshot(
  accountId: string,
  { returnOrder: order, raw }: ParsedReturn,
): ReturnSnapshot {
  const progress = returnProgress(order);
  const amounts = returnAmounts(order);
  const name = [order.customerName?.firstName, order.customerName?.lastName]
    .filter(Boolean)
    .join(" ");
  return {
    account_id: accountId,
    return_order_id: order.returnOrderId,
    customer_order_id: order.customerOrderId,
    purchase_order_id:
      order.returnOrderLines.find((line) => line.purchaseOrderId)?.purchaseOrderId ?? null,
    new_id: generateEntityId(undefined, "walret"),
    type: progress.type,
    replacement_customer_order_id: order.replacementCustomerOrderId ?? null,
    buyer_name: name || null,
    buyer_email: order.customerEmailId ?? null,
    requested_at: iso(order.returnOrderDate),
    refund_by: iso(order.returnByDate),
    received_at: iso(progress.received_at),
    auto_refund_at: iso(progress.auto_refund_at),
    canceled_at: iso(progress.canceled_at),
    // A replacement refunds nothing, whatever amounts Walmart lists.
    refund_amount: progress.type === "REPLACEMENT" ? 0 : amounts.total,
    currency_code: amounts.currency_code,
    refund_channel: progress.refund_channel,
    keep_it: progress.keep_it,
    is_replaced: progress.is_replaced,
    labels: labelsOf(order),
    raw,
    lines: order.returnOrderLines.map((line, index) => ({
      ...toLine(line),
      amount: progress.type === "REPLACEMENT" ? 0 : (amounts.lines[index] ?? 0),
    })),
  };
}

/** The snapshot of a return that cannot be read. Without a number, a hash of the raw data replaces it. */
export function toUnreadableReturn(
  accountId: string,
  { returnOrderId, raw, problem }: UnreadableReturn,
): UnreadableReturnSnapshot {
  const digest = createHash("sha256").update(JSON.stringify(raw)).digest("hex");
  return {
    account_id: accountId,
    return_order_id: returnOrderId ?? `without-number-${digest.slice(0, 12)}`,
    new_id: generateEntityId(undefined, "walret"),
    read_problem:
      `Walmart's data for this return cannot be read: ${problem}. The plugin tries again when Walmart changes the ` +
      "return. Until then, handle it in Seller Center.",
    raw,
  };
}

function toLine(line: WalmartReturnLine): Omit<ReturnSnapshot["lines"][number], "amount"> {
  return {
    return_order_line_number: Math.trunc(line.returnOrderLineNumber),
    purchase_order_id: line.purchaseOrderId ?? null,
    purchase_order_line_number: line.purchaseOrderLineNumber ?? null,
    // Filled in from the purchase order's line, where Walmart leaves it out.
    sku: line.item?.sku ?? "",
    title: line.item?.productName ?? null,
    quantity: Math.max(0, Math.trunc(line.quantity.measurementValue)),
    walmart_refunded: refundedUnits(line),
    reason: line.returnReason ?? null,
    reason_description: line.returnDescription ?? null,
    keep_it: line.isKeepIt || !line.returnExpectedFlag,
    canceled: isReturnLineCanceled(line),
    delivery_status: line.currentDeliveryStatus ?? null,
    refund_status: line.currentRefundStatus ?? null,
    events: returnEvents(line),
  };
}

function labelsOf(order: WalmartReturnOrder): ReturnLabel[] {
  return order.returnLineGroups
    .flatMap((group) => group.labels)
    .flatMap(({ labelImageURL, carrierInfoList }): ReturnLabel[] => {
      const label_url = labelImageURL ?? null;
      if (!carrierInfoList.length)
        return label_url ? [{ carrier: null, tracking_number: null, label_url }] : [];
      return carrierInfoList.map(({ carrierName, trackingNo }) => ({
        carrier: carrierName ?? null,
        tracking_number: trackingNo ?? null,
        label_url,
      }));
    });
}

function iso(date: Date | null | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
