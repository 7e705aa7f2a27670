/** The states of a unit on a purchase order line. */
export const LINE_STATUSES = [
  "Created",
  "Acknowledged",
  "Shipped",
  "Delivered",
  "Cancelled",
  "Refund",
] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

export const SHIP_NODE_TYPES = ["SellerFulfilled", "WFSFulfilled", "3PLFulfilled"] as const;
export type ShipNodeType = (typeof SHIP_NODE_TYPES)[number];

export const METHOD_CODES = [
  "Standard",
  "Express",
  "OneDay",
  "Freight",
  "WhiteGlove",
  "Value",
] as const;
export type MethodCode = (typeof METHOD_CODES)[number];

/** The tracking data of a parcel. */
export interface Tracking {
  shipDateTime: number;
  carrier?: string;
  otherCarrier?: string;
  methodCode: string;
  trackingNumber: string;
  trackingURL?: string;
}

/** Units of a line that share a status, and a parcel or a cancellation reason. */
export interface Portion {
  /** One of {@link LINE_STATUSES}, or a word that Walmart has not documented. */
  status: string;
  quantity: number;
  cancellationReason?: string;
  tracking?: Tracking;
  /** When the shipment was reported: its tracking can be corrected for some hours afterwards. */
  shippedAt?: number;
}

/** An amount that the buyer is charged for a line, in cents for all its units. */
export interface Charge {
  /** PRODUCT, SHIPPING, FEE, or a word that Walmart has not documented. */
  chargeType: string;
  chargeName: string;
  cents: number;
  taxCents: number | null;
  /** Fees that Walmart collects in addition to the tax. */
  taxFeeCents?: number;
}

/** A price reduction that Walmart takes part in. */
export interface Incentive {
  type: string;
  originalCents: number;
  walmartFundedCents: number;
}

/** Details of a special item, such as a virtual pack. */
export interface MiscAttribute {
  name: string;
  details: Record<string, string>;
}

/** An amount refunded on a line, in positive cents. */
export interface Refund {
  reason: string;
  comments?: string;
  chargeType: string;
  chargeName: string;
  cents: number;
  taxCents: number;
  /** When it was made. */
  at?: number;
}

export interface SimulatedLine {
  lineNumber: string;
  sku: string;
  productName: string;
  condition: string;
  imageUrl?: string;
  quantity: number;
  charges: Charge[];
  portions: Portion[];
  refunds: Refund[];
  /** Units of which Walmart paid a part: they also show as Refund. */
  fundedUnits?: number;
  statusDate: number;
  intentToCancel: boolean;
  sellerOrderId?: string;
  shippingProgramType?: string;
  incentive?: Incentive;
  miscAttributes?: MiscAttribute[];
}

export interface PostalAddress {
  name: string;
  address1: string;
  address2?: string | null;
  city: string;
  state: string;
  postalCode: string;
  country: string;
  addressType?: string;
}

export interface SimulatedOrder {
  purchaseOrderId: string;
  customerOrderId: string;
  customerEmailId: string;
  /** Client id of its seller. */
  seller: string;
  orderType: string;
  originalCustomerOrderID?: string;
  orderDate: number;
  lastModified: number;
  /** Whether it has changed since it was created. */
  changed: boolean;
  shipNodeType: ShipNodeType;
  shipNode: { id: string; name: string };
  carrierMethodName?: string;
  phone: string;
  estimatedShipDate: number;
  estimatedDeliveryDate: number;
  methodCode: MethodCode;
  postalAddress: PostalAddress;
  lines: SimulatedLine[];
  /** The body that a raw order was created from: what the simulator does not model is returned verbatim. */
  raw?: Record<string, unknown>;
}
