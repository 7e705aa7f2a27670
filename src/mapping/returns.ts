import type { WalmartReturnLine, WalmartReturnOrder } from "../walmart-api/schemas/return";
import { wholeUnits } from "./whole-units";

/** Walmart refunds in the seller's name what has been at the return center for this long. */
const AUTO_REFUND_AFTER_MS = 48 * 60 * 60 * 1000;

const CANCELLED = "RETURN_CANCELLED";
const ARRIVED = "DELIVERED_AT_RETURN_CENTER";
export type ReturnType = "REFUND" | "REPLACEMENT";

/** The progress of a return. */
export type ReturnProgress = {
  type: ReturnType;
  /** When its first part arrived at the return center. */
  received_at: Date | null;
  /** When Walmart refunds it in the seller's name. */
  auto_refund_at: Date | null;
  /** When the buyer canceled the whole return. */
  canceled_at: Date | null;
  /** A replacement return that is complete. */
  is_replaced: boolean;
  /** The buyer keeps the items of all lines. */
  keep_it: boolean;
  /** Who issued the refund, in Walmart's codes; missing on newer returns. */
  refund_channel: string | null;
};

/** Derives the progress of a return from the tracking of its lines. */
export function returnProgress(order: WalmartReturnOrder): ReturnProgress {
  const lines = order.returnOrderLines;
  const type = order.returnType?.toUpperCase() === "REPLACEMENT" ? "REPLACEMENT" : "REFUND";
  const received = earliest(lines.map(arrivedAt));
  const isCanceled = lines.every(isReturnLineCanceled);
  return {
    type,
    received_at: received,
    auto_refund_at:
      received && type === "REFUND" ? new Date(received.getTime() + AUTO_REFUND_AFTER_MS) : null,
    canceled_at: isCanceled
      ? (earliest(lines.map((line) => timeOf(line, CANCELLED))) ??
        earliest(lines.map((line) => line.statusTime ?? null)) ??
        order.returnOrderDate ??
        new Date(0))
      : null,
    is_replaced:
      type === "REPLACEMENT" &&
      !isCanceled &&
      lines.every((line) => isOver(line) || arrivedAt(line) !== null),
    keep_it: lines.every((line) => line.isKeepIt || !line.returnExpectedFlag),
    refund_channel: lines.find((line) => line.refundChannel)?.refundChannel ?? null,
  };
}

/** Units of a line that Walmart has refunded. */
export function refundedUnits(line: WalmartReturnLine): number {
  return Math.min(
    wholeUnits(line.refundedQty ?? 0),
    Math.max(0, wholeUnits(line.quantity.measurementValue)),
  );
}

/** Whether the return of a line was canceled, so that nothing is sent back or refunded. */
export function isReturnLineCanceled(line: WalmartReturnLine): boolean {
  if (refundedUnits(line) > 0) return false;
  return (
    hasEvent(line, CANCELLED) || Boolean(line.returnCancellationReason?.trim() && isOver(line))
  );
}

/** Walmart's reason code as text: `WRONG_SIZE/POOR_FIT` → `Wrong size / poor fit`. */
export function returnReasonLabel(code: string): string {
  const label = code
    .trim()
    .replace(/_+/g, " ")
    .replace(/\s*\/\s*/g, " / ")
    .toLowerCase();
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The tracking of a line, oldest first. */
export function returnEvents(
  line: WalmartReturnLine,
): { tag: string; description: string | null; at: string | null }[] {
  return line.returnTrackingDetail
    .flatMap((event) =>
      event.eventTag
        ? [
            {
              tag: event.eventTag,
              description: event.eventDescription ?? null,
              at: event.eventTime?.toISOString() ?? null,
              order: event.sequenceNo ?? 0,
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? "") || a.order - b.order)
    .map(({ order: _order, ...event }) => event);
}

function isOver(line: WalmartReturnLine): boolean {
  return line.status === "COMPLETED";
}

function arrivedAt(line: WalmartReturnLine): Date | null {
  return timeOf(line, ARRIVED) ?? (line.status === "DELIVERED" ? (line.statusTime ?? null) : null);
}

function hasEvent(line: WalmartReturnLine, tag: string): boolean {
  return line.returnTrackingDetail.some((event) => event.eventTag === tag);
}

function timeOf(line: WalmartReturnLine, tag: string): Date | null {
  return line.returnTrackingDetail.find((event) => event.eventTag === tag)?.eventTime ?? null;
}

function earliest(dates: (Date | null)[]): Date | null {
  const known = dates.filter((date): date is Date => date !== null);
  return known.length ? new Date(Math.min(...known.map((date) => date.getTime()))) : null;
}
