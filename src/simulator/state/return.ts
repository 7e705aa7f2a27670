import { EVENT_RULES, type ReturnEventTag, type ReturnStatus } from "./return-events";

export const RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type ReturnType = (typeof RETURN_TYPES)[number];

/** An amount for all units of a line: a whole number of cents per unit, and the remainder. */
export interface UnitAmount {
  perUnitCents: number;
  excessCents: number;
}

/** What the buyer was charged for the returned units, in cents; positive, even for a discount. */
export interface ReturnCharge extends UnitAmount {
  chargeType: string;
  chargeName: string;
  isDiscount: boolean;
  /** Whether it is refunded. */
  isBillable: boolean;
  tax: UnitAmount | null;
}

export interface ReturnEvent {
  tag: ReturnEventTag;
  time: number;
}

/** Who refunded, in Walmart's codes. */
export type RefundChannel = "SELLER_SYSTEM_REFUND" | "WALMART_TRIGGERED_REFUND";

export interface SimulatedReturnLine {
  returnOrderLineNumber: number;
  /** Number of the purchase order line. */
  lineNumber: string;
  quantity: number;
  refundedQuantity: number;
  /** Who refunded last. */
  refundChannel?: RefundChannel;
  reason: string;
  description: string;
  charges: ReturnCharge[];
  /** By how much Walmart changed the refund of the line, in cents. */
  adjustedCents?: number;
  /** This return completes the purchase order line, so the remainder belongs to it. */
  lastItem: boolean;
  cancellationReason?: string;
  /** Oldest first; never empty. */
  events: ReturnEvent[];
}

export interface ReturnLabel {
  imageUrl: string;
  carrierId: string;
  carrierName: string;
  serviceType: string;
  trackingNumber: string;
}

/** A return order with units of one purchase order. */
export interface SimulatedReturn {
  returnOrderId: string;
  /** Client id of its seller. */
  seller: string;
  purchaseOrderId: string;
  customerOrderId: string;
  type: ReturnType;
  /** The customer order that replaces the returned units. */
  replacementCustomerOrderId?: string;
  /** The buyer keeps the goods: nothing is sent back. */
  keepIt: boolean;
  channelName: string;
  returnOrderDate: number;
  returnByDate: number;
  lastModified: number;
  /** Absent if nothing is sent back. */
  label?: ReturnLabel;
  lines: SimulatedReturnLine[];
}

/** A return order in the form that survives a restart. */
export type KeptReturn = SimulatedReturn;

/** The last event of the line. */
export function lastEvent(line: SimulatedReturnLine): ReturnEvent {
  return line.events.at(-1) as ReturnEvent;
}

/** The status of a line, which depends on its last event. */
export function statusOf(line: SimulatedReturnLine): ReturnStatus {
  return EVENT_RULES[lastEvent(line).tag].status;
}

/** When the line arrived at the return center; undefined if it has not. */
export function deliveredAt(line: SimulatedReturnLine): number | undefined {
  return line.events.find(({ tag }) => tag === "DELIVERED_AT_RETURN_CENTER")?.time;
}

/** Whether the return was canceled: its units are still with the buyer. */
export function isCanceled(line: SimulatedReturnLine): boolean {
  return lastEvent(line).tag === "RETURN_CANCELLED";
}
