import { EVENT_RULES, type ReturnEventTag, type ReturnStatus } from "./return-events";

export const RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type ReturnType = (typeof RETURN_TYPES)[number];

/** An amount for all units of a line: so much for each, and the cents that no unit could be given evenly. */
export interface UnitAmount {
  perUnitCents: number;
  excessCents: number;
}

/** Money that the buyer was charged for the returned units, in cents; positive, also if it is a discount. */
export interface ReturnCharge extends UnitAmount {
  chargeType: string;
  chargeName: string;
  isDiscount: boolean;
  /** Whether it is given back. */
  isBillable: boolean;
  tax: UnitAmount | null;
}

export interface ReturnEvent {
  tag: ReturnEventTag;
  time: number;
}

/** Who refunded, in Walmart's words. */
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
  /** With it all units of the purchase order line are returned, so the last cents go with it. */
  lastItem: boolean;
  cancellationReason?: string;
  /** Oldest first; there is always one. */
  events: ReturnEvent[];
}

export interface ReturnLabel {
  imageUrl: string;
  carrierId: string;
  carrierName: string;
  serviceType: string;
  trackingNumber: string;
}

/** A return order, with units of one purchase order. */
export interface SimulatedReturn {
  returnOrderId: string;
  /** Client id of the seller it belongs to. */
  seller: string;
  purchaseOrderId: string;
  customerOrderId: string;
  type: ReturnType;
  /** The customer order that replaces what is returned. */
  replacementCustomerOrderId?: string;
  /** The buyer keeps the goods: nothing comes back. */
  keepIt: boolean;
  channelName: string;
  returnOrderDate: number;
  returnByDate: number;
  lastModified: number;
  /** None for what is not sent back. */
  label?: ReturnLabel;
  lines: SimulatedReturnLine[];
}

/** A return order as a simulator keeps it over a restart. */
export type KeptReturn = SimulatedReturn;

/** What happened to the line last. */
export function lastEvent(line: SimulatedReturnLine): ReturnEvent {
  return line.events.at(-1) as ReturnEvent;
}

/** The status of a line, which its last event tells. */
export function statusOf(line: SimulatedReturnLine): ReturnStatus {
  return EVENT_RULES[lastEvent(line).tag].status;
}

/** When the line came to the return center, if it did. */
export function deliveredAt(line: SimulatedReturnLine): number | undefined {
  return line.events.find(({ tag }) => tag === "DELIVERED_AT_RETURN_CENTER")?.time;
}

/** Whether the return came to nothing: its units are with the buyer still. */
export function isCancelled(line: SimulatedReturnLine): boolean {
  return lastEvent(line).tag === "RETURN_CANCELLED";
}
