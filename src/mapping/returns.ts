import type { WalmartReturnLine, WalmartReturnOrder } from "../walmart-api/schemas/return";
import { wholeUnits } from "./whole-units";

/** Walmart refunds in the seller's name what has been at the return centre for this long. */
const AUTO_REFUND_AFTER_MS = 48 * 60 * 60 * 1000;

const CANCELLED = "RETURN_CANCELLED";
const ARRIVED = "DELIVERED_AT_RETURN_CENTER";
export type ReturnType = "REFUND" | "REPLACEMENT";

/** How far a return has come. */
export type ReturnProgress = {
  type: ReturnType;
  /** When its first part arrived at the return centre. */
  received_at: Date | null;
  /** From then on Walmart refunds in the seller's name. */
  auto_refund_at: Date | null;
  /** When it was called off as a whole. */
  canceled_at: Date | null;
  /** A replacement return of which nothing is left to do. */
  is_replaced: boolean;
  /** Nothing comes back of any line. */
  keep_it: boolean;
  /** How Walmart says that the refund came about; no longer told of newer returns. */
  refund_channel: string | null;
};

/** What became of a return, from the tracking of its lines. */
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

/** Units of a line that Walmart has given the money back for. */
export function refundedUnits(line: WalmartReturnLine): number {
  return Math.min(
    wholeUnits(line.refundedQty ?? 0),
    Math.max(0, wholeUnits(line.quantity.measurementValue)),
  );
}

/** Whether nothing comes back of a line, and nothing is refunded, because it was called off. */
export function isReturnLineCanceled(line: WalmartReturnLine): boolean {
  if (refundedUnits(line) > 0) return false;
  return (
    hasEvent(line, CANCELLED) || Boolean(line.returnCancellationReason?.trim() && isOver(line))
  );
}

/** Walmart's reason code in words: `WRONG_SIZE/POOR_FIT` → `Wrong size / poor fit`. */
export function returnReasonLabel(code: string): string {
  const words = code
    .trim()
    .replace(/_+/g, " ")
    .replace(/\s*\/\s*/g, " / ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
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
