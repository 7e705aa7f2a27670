/** A parcel, or a part of one, with units of a line. */
export interface ShipmentPackage {
  /** Whole units of the line, at least 1. */
  quantity: number;
  shippedAt: Date;
  /** A carrier from Walmart's list, in Walmart's spelling. Pass either this or `otherCarrier`. */
  carrier?: string;
  /** Name of any other carrier; requires `trackingUrl`. */
  otherCarrier?: string;
  /** Standard, Express, OneDay, Freight, WhiteGlove or Value: the order's own `shippingInfo.methodCode`. */
  methodCode: string;
  trackingNumber: string;
  trackingUrl?: string;
  /** Only to correct the tracking of a line with several shipments: the tracking number to replace. */
  replacesTrackingNumber?: string;
}

/** The shipped units of one purchase order line. */
export interface ShipmentLine {
  lineNumber: string;
  /** The seller's own order number, 1 to 30 characters; printed on return labels. */
  sellerOrderId: string;
  /** Ship although the buyer requested to cancel the line. Default false. */
  intentToCancelOverride?: boolean;
  packages: ShipmentPackage[];
}

export interface ShipOptions {
  /**
   * `PARTIAL_UPDATE` corrects the tracking of units that are already shipped; Walmart allows it for about four hours.
   */
  processMode?: "PARTIAL_UPDATE";
}

/** Walmart's codes for why a seller cancels. */
export const CANCELLATION_REASONS = [
  "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
  "SELLER_CANCEL_OUT_OF_STOCK",
  "SELLER_CANCEL_PRICING_ERROR",
  "SELLER_CANCEL_FRAUD_STOP_SHIPMENT",
  "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE",
] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** Units of one line to cancel. Walmart rejects the whole call if any of its lines is already in a final state. */
export interface CancelLine {
  lineNumber: string;
  /** Whole units, at least 1. */
  quantity: number;
  /** `CUSTOMER_REQUESTED_SELLER_TO_CANCEL` only where the line's `intentToCancel` is set. */
  reason: CancellationReason;
}

/**
 * Walmart's reasons for a refund without a return, in the exact spelling that Walmart requires. The list mixes three
 * generations of names; several mean the same.
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

/** The {@link REFUND_REASONS} that concern neither the item nor the delivery: goodwill and corrections of amounts. */
export const ADJUSTMENT_REASONS = [
  /** A courtesy to a buyer with a complaint. */
  "Finance -> Goodwill",
  /** The price was lowered after the sale. */
  "Finance -> Rollback",
  /** Any other correction of an amount. */
  "General adjustment",
  /** The buyer was charged a wrong amount. */
  "BillingError",
  /** The buyer is tax-exempt. */
  "TaxExemptCustomer",
  /** The buyer was charged a wrong amount for shipping. */
  "IncorrectShippingPrice",
  "Shipping & Delivery -> Shipping Price Discrepancy",
  "Others",
] as const satisfies readonly RefundReason[];
export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

/** The refund of one charge. */
export interface RefundCharge {
  /** One of {@link REFUND_REASONS}, e.g. `Finance -> Goodwill`; Walmart rejects any other text. */
  reason: string;
  /** PRODUCT, SHIPPING … as on the order's line. */
  chargeType: string;
  /** ItemPrice, Shipping … as on the order's line. */
  chargeName: string;
  /**
   * The amount that the buyer gets back, as a positive number of decimal currency units; sent to Walmart as negative.
   */
  amount: number;
  /** ISO 4217; default USD. */
  currency?: string;
  /** Tax refunded with it, also positive. */
  tax?: { name: string; amount: number };
}

/** A goodwill refund or adjustment on one line. Returns are refunded with {@link ReturnRefundLine}. */
export interface RefundLine {
  lineNumber: string;
  /** Refund the whole line including tax and shipping. Default false. */
  fullRefund?: boolean;
  comments?: string;
  charges: RefundCharge[];
}

/** Units of a return order line to refund. Walmart determines the amount. */
export interface ReturnRefundLine {
  returnOrderLineNumber: number;
  /** Whole units, at least 1. */
  quantity: number;
}

export interface ReturnRefund {
  /** The buyer's order, as the return references it. */
  customerOrderId: string;
  lines: ReturnRefundLine[];
}
