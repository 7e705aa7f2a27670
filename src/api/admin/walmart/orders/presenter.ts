import { z } from "@medusajs/framework/zod";
import { sellerCenterOrderUrl } from "../../../../mapping";
import type {
  WalmartOrderLineRow,
  WalmartOrderListLine,
  WalmartOrderListRow,
  WalmartUpdateRow,
} from "../../../../modules/walmart/types";
import { trackingNumbersOf } from "../../../../sync/views/tracking-numbers";
import type { UnassignedRefund } from "../../../../sync/views/read-unassigned-refunds";
import {
  ORDER_FIELDS,
  isProblemCode,
  problemParts,
  UPDATE_FIELDS,
  type AdminWalmartOrder,
  type AdminWalmartOrderItem,
  type AdminWalmartOrderLine,
  type AdminWalmartProblem,
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
    items: presentItems(row.lines),
    problem: presentProblem(row),
    failed_updates_count: row.failed_updates_count,
    seller_center_url: sellerCenterOrderUrl(row.purchase_order_id),
  };
}

/** Walmart may divide what was ordered of a SKU over several lines. */
function presentItems(lines: readonly WalmartOrderListLine[]): AdminWalmartOrderItem[] {
  const items = new Map<string, AdminWalmartOrderItem>();
  for (const line of lines.toSorted(byLineNumber)) {
    const { sku, title } = line;
    const item = items.get(sku) ?? { sku, title, quantity: 0, to_ship: 0, parcels: [] };
    items.set(sku, item);
    item.quantity += line.quantity;
    item.to_ship += line.created + line.acknowledged;
    for (const { carrier, tracking_number } of trackingOf(line)) {
      if (!item.parcels.some((one) => one.tracking_number === tracking_number))
        item.parcels.push({ carrier, tracking_number });
    }
  }
  return [...items.values()];
}

/** Line numbers are text. 2 comes before 10. */
export function byLineNumber(a: { line_number: string }, b: { line_number: string }): number {
  return a.line_number.localeCompare(b.line_number, "en", { numeric: true });
}

function trackingOf({ tracking }: Pick<WalmartOrderListLine, "tracking">): AdminWalmartTracking[] {
  return tracking as unknown as AdminWalmartTracking[];
}

/** What `status_details` says, in parts. */
function presentProblem(
  row: Pick<WalmartOrderListRow, "shown_problem" | "status_details" | "error_origin">,
): AdminWalmartProblem | null {
  if (!row.shown_problem) return null;
  const { code, params, remedy, details } = storedProblem.parse(row.shown_problem);
  // Another version of the plugin may know more codes.
  const texts = isProblemCode(code)
    ? problemParts({ code, params })
    : { summary: row.status_details ?? "", remedy: "" };
  return {
    code,
    params,
    summary: texts.summary,
    remedy: remedy ?? texts.remedy,
    origin: row.error_origin ?? "walmart",
    details: details ?? null,
  };
}

const storedProblem = z.object({
  code: z.string(),
  params: z.record(z.string(), z.string()).default({}),
  /** Of a failed update, if it depends on the failure. */
  remedy: z.string().nullish(),
  details: z.string().nullish(),
});

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
    tracking: trackingOf(row).map((parcel) => ({
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
