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

/** One charge given back. */
export interface RefundCharge {
  /** One of Walmart's refund reasons, e.g. `Finance -> Goodwill`. */
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
