/** One parcel (or part of one) with units of a line. */
export interface ShipmentPackage {
  /** Whole units of the line, at least 1. */
  quantity: number;
  shippedAt: Date;
  /** A carrier of Walmart's list, exactly as spelled there. Give this or `otherCarrier`. */
  carrier?: string;
  /** Any other carrier's name; then `trackingUrl` is mandatory. */
  otherCarrier?: string;
  /** Standard, Express, OneDay, Freight, WhiteGlove or Value, in that spelling: the order's own `shippingInfo.methodCode`. */
  methodCode: string;
  trackingNumber: string;
  trackingUrl?: string;
  /** Only when correcting the tracking of a line with several shipments: the number to be replaced. */
  replacesTrackingNumber?: string;
}

/** What is shipped of one purchase order line. */
export interface ShipmentLine {
  lineNumber: string;
  /** The seller's own order number, 1 to 30 characters; printed on return labels. */
  sellerOrderId: string;
  /** Ship although the buyer asked to cancel the line. Default false. */
  intentToCancelOverride?: boolean;
  packages: ShipmentPackage[];
}

export interface ShipOptions {
  /** `PARTIAL_UPDATE` corrects the tracking of units already shipped; Walmart allows it for about four hours. */
  processMode?: "PARTIAL_UPDATE";
}

/** Why a seller cancels, in Walmart's codes. */
export const CANCELLATION_REASONS = [
  "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
  "SELLER_CANCEL_OUT_OF_STOCK",
  "SELLER_CANCEL_PRICING_ERROR",
  "SELLER_CANCEL_FRAUD_STOP_SHIPMENT",
  "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE",
] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** Units of one line to be cancelled. Walmart fails the whole call if any of its lines is already terminal. */
export interface CancelLine {
  lineNumber: string;
  /** Whole units, at least 1. */
  quantity: number;
  /** `CUSTOMER_REQUESTED_SELLER_TO_CANCEL` only where the line's `intentToCancel` is set. */
  reason: CancellationReason;
}

/**
 * Why a line is refunded without a return, in Walmart's words, which are to be sent exactly as they stand here. Walmart's
 * list mixes three generations of names; several mean the same.
 */
export const REFUND_REASONS = [
  "BillingError",
  "TaxExemptCustomer",
  "ItemNotAsAdvertised",
  "IncorrectItemReceived",
  "CancelledYetShipped",
  "ItemNotReceivedByCustomer",
  "IncorrectShippingPrice",
  "DamagedItem",
  "DefectiveItem",
  "CustomerChangedMind",
  "CustomerReceivedItemLate",
  "Missing Parts / Instructions",
  "Finance -> Goodwill",
  "Finance -> Rollback",
  "Buyer canceled",
  "Customer returned item",
  "General adjustment",
  "Merchandise not received",
  "Quality -> Missing Parts / Instructions",
  "Shipping & Delivery -> Damaged",
  "Shipping & Delivery -> Shipping Price Discrepancy",
  "Others",
] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/** Those of {@link REFUND_REASONS} that say nothing of the item or the delivery: goodwill and corrections of amounts. */
export const ADJUSTMENT_REASONS = [
  /** A present to a buyer who had cause to complain. */
  "Finance -> Goodwill",
  /** A price that was lowered after the sale. */
  "Finance -> Rollback",
  /** Any other correction of an amount. */
  "General adjustment",
  /** The buyer was charged wrongly. */
  "BillingError",
  /** The buyer pays no tax. */
  "TaxExemptCustomer",
  /** Shipping was charged wrongly. */
  "IncorrectShippingPrice",
  "Shipping & Delivery -> Shipping Price Discrepancy",
  "Others",
] as const satisfies readonly RefundReason[];
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

/** One charge given back. */
export interface RefundCharge {
  /** One of {@link REFUND_REASONS}, e.g. `Finance -> Goodwill`; any other text Walmart refuses. */
  reason: string;
  /** PRODUCT, SHIPPING … as on the order's line. */
  chargeType: string;
  /** ItemPrice, Shipping … as on the order's line. */
  chargeName: string;
  /** How much the buyer gets back, as a positive number of decimal currency units; sent to Walmart as negative. */
  amount: number;
  /** ISO 4217; default USD. */
  currency?: string;
  /** Tax given back with it, positive as well. */
  tax?: { name: string; amount: number };
}

/** A goodwill refund or adjustment on one line (returns are refunded elsewhere). */
export interface RefundLine {
  lineNumber: string;
  /** Give back all of the line with its tax and shipping. Default false. */
  fullRefund?: boolean;
  comments?: string;
  charges: RefundCharge[];
}

/** Units of a return order's line for which the buyer gets the money back. Walmart knows the amount. */
export interface ReturnRefundLine {
  returnOrderLineNumber: number;
  /** Whole units, at least 1. */
  quantity: number;
}

export interface ReturnRefund {
  /** The buyer's order, as the return names it. */
  customerOrderId: string;
  lines: ReturnRefundLine[];
}
