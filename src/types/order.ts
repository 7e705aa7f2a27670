import type { AdminWalmartActivity } from "./activity";
import type { AdminWalmartOrderAttentionKind } from "./attention";
import {
  ERROR_ORIGINS,
  type AdminWalmartListPage,
  type AdminWalmartListParams,
  type AdminWalmartTimestamp,
} from "./common";
import type { Fields, Presented } from "./field-kinds";
import type { AdminWalmartProblem } from "./problem";
import type {
  AdminWalmartOrderFee,
  AdminWalmartOrderPayout,
  AdminWalmartSettlement,
} from "./payout";
import type { AdminWalmartReturn, AdminWalmartUnassignedRefund } from "./return";
import type { AdminWalmartUpdate } from "./update";

export const ORDER_STATUSES = [
  "open",
  "partially_shipped",
  "shipped",
  "delivered",
  "canceled",
  "error",
] as const;
export type AdminWalmartOrderStatus = (typeof ORDER_STATUSES)[number];

/** How far a purchase order has come on its way to a Medusa order. */
export const IMPORT_STATES = [
  /** Stored. Its Medusa order is still to be created, or its creation was interrupted. */
  "claimed",
  /** Cannot become a Medusa order yet, for example because a SKU is unknown. Every import tries again. */
  "held",
  /** The Medusa order exists with its payment and reservations. */
  "imported",
  /** No Medusa order is needed: canceled, or shipped before it was first seen. */
  "skipped",
  /** Walmart's response could not be read. The raw payload is kept, and every import reads it again. */
  "unreadable",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Who fulfills an order: the seller, Walmart (WFS) or a third party. */
export const FULFILLED_BY = ["seller", "wfs", "third_party"] as const;
export type AdminWalmartFulfilledBy = (typeof FULFILLED_BY)[number];

/** The columns of a purchase order that lists return. Lists can be sorted by each of them. */
export const ORDER_FIELDS = {
  id: "text",
  account_id: "text",
  purchase_order_id: "text",
  customer_order_id: "text?",
  /** The Medusa order. Null until it exists. */
  order_id: "text?",
  display_id: "number?",
  status: ORDER_STATUSES,
  /** What is wrong and what to do, in text for the merchant. */
  status_details: "text?",
  error_origin: [...ERROR_ORIGINS, null],
  /** What is unusual about Walmart's data and should be checked, in text for the merchant. Null after it was resolved. */
  review: "text?",
  return_requested: "boolean",
  /** The buyer asked Walmart to cancel. The merchant decides. */
  cancel_requested: "boolean",
  /** At import there was less stock than Walmart had sold. */
  oversold: "boolean",
  /** One of CANCELLATION_REASONS, or Walmart's reason if Walmart canceled. */
  cancellation_reason: "text?",
  fulfilled_by: FULFILLED_BY,
  /** Walmart's id of the ship node that it expects the order from. */
  ship_node: "text?",
  /** The stock location where its stock was reserved at import. */
  stock_location_id: "text?",
  order_type: "text?",
  original_customer_order_id: "text?",
  buyer_name: "text?",
  ordered_at: "timestamp?",
  /** Walmart cancels orders that are not acknowledged by then. */
  acknowledge_by: "timestamp?",
  ship_by: "timestamp?",
  deliver_by: "timestamp?",
  ship_method: "text?",
  /** The delivery program that the buyer was promised, such as `TWO_DAY`. */
  shipping_program: "text?",
  /** The carrier's service that the buyer was promised, such as `UPS_GROUND`. */
  promised_carrier_method: "text?",
  item_count: "number",
  total: "number",
  currency_code: "text",
  acknowledged_at: "timestamp?",
  last_synced_at: "timestamp?",
  created_at: "timestamp",
  updated_at: "timestamp",
} as const satisfies Fields;

/** What was ordered of a SKU, over all lines of the purchase order. */
export interface AdminWalmartOrderItem {
  sku: string;
  title: string | null;
  quantity: number;
  /** Units that are neither shipped nor canceled at Walmart. */
  to_ship: number;
  /** As Walmart reports them. */
  parcels: Pick<AdminWalmartTracking, "carrier" | "tracking_number">[];
}

/** A Walmart purchase order (PO) as lists return it. */
export interface AdminWalmartOrder extends Presented<typeof ORDER_FIELDS> {
  items: AdminWalmartOrderItem[];
  /** What `status_details` says, in parts that can be translated. */
  problem: AdminWalmartProblem | null;
  /** Failed updates that nobody has retried or resolved. */
  failed_updates_count: number;
  /** The order in Walmart's Seller Center. */
  seller_center_url: string | null;
}

/** Units of a line by their status at Walmart. */
export interface AdminWalmartLineQuantities {
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
}

/** A parcel, as Walmart reports it. */
export interface AdminWalmartTracking {
  carrier: string | null;
  tracking_number: string | null;
  tracking_url: string | null;
  quantity: number;
  shipped_at: AdminWalmartTimestamp | null;
}

export interface AdminWalmartOrderLine {
  line_number: string;
  sku: string;
  title?: string | null;
  quantity: number;
  quantities: AdminWalmartLineQuantities;
  /** The Medusa line item that represents this line's units. Other lines may share it. */
  line_item_id: string | null;
  tracking: AdminWalmartTracking[];
  /** The buyer asked to cancel this line. */
  cancel_requested?: boolean;
  cancellation_reason?: string | null;
  /** What can still be refunded for the line without a return, including tax and shipping. 0 before it ships. */
  refundable_amount: number;
}

/** What became of a refund that Walmart made without a return. */
export const WALMART_REFUND_STATES = [
  /** The merchant has to decide whether it is the seller's refund, or a discount that Walmart pays for. */
  "open",
  /** Recorded on the payment. */
  "recorded",
  /** Not the seller's. */
  "dismissed",
] as const;
export type AdminWalmartRefundState = (typeof WALMART_REFUND_STATES)[number];

/** Money that Walmart gave back to the buyer without a return and not through this store. */
export interface AdminWalmartRefundByWalmart {
  state: AdminWalmartRefundState;
  /** Everything that Walmart gave back, including tax. */
  amount: number;
  /** How much of it is recorded on the payment. */
  recorded_amount: number;
  /** How much of it the merchant has to decide about. */
  open_amount: number;
  currency_code: string;
  /** Walmart's reason. */
  reason: string | null;
  lines: {
    line_number: string;
    sku: string;
    amount: number;
    reason: string | null;
    /** Whether it surely is a refund, and not a discount that Walmart pays for. */
    is_certain: boolean;
  }[];
  /** When it was first seen. */
  seen_at: AdminWalmartTimestamp;
  /** When the time ends to dispute it in Seller Center: 48 hours later. */
  dispute_by: AdminWalmartTimestamp;
  decided_at: AdminWalmartTimestamp | null;
  decided_by: string | null;
}

/** `POST /admin/walmart/orders/:id/walmart-refund` */
export interface AdminDecideWalmartRefund {
  /** `record`: it is the seller's refund. `dismiss`: it is not. */
  action: "record" | "dismiss";
}

/** A price reduction that Walmart takes part in. The seller's payout is made up to the full price. */
export interface AdminWalmartIncentive {
  /** How much of the discount Walmart pays, over all units of its lines. */
  walmart_funded: number;
  currency_code: string;
  lines: {
    line_number: string;
    sku: string;
    /** Walmart's name for it, such as `Walmart funded` or `Reduced referral`. */
    type: string | null;
    /** The seller's price. Null: Walmart does not say. */
    original_price: number | null;
    walmart_funded: number | null;
  }[];
}

/** One purchase order with all its details. */
export interface AdminWalmartOrderDetail extends AdminWalmartOrder {
  account_name?: string | null;
  lines: AdminWalmartOrderLine[];
  /** Newest first. */
  updates: AdminWalmartUpdate[];
  /** Newest first. */
  activity: AdminWalmartActivity[];
  /** Newest first. */
  returns: AdminWalmartReturn[];
  /** Refunds made in Medusa that the merchant has to assign or dismiss. */
  unassigned_refunds: AdminWalmartUnassignedRefund[];
  /** What Walmart gave back without a return. */
  walmart_refund: AdminWalmartRefundByWalmart | null;
  /** Discounts that Walmart takes part in. Null: none. */
  incentive: AdminWalmartIncentive | null;
  /** Since when the buyer's personal data is removed. */
  redacted_at: AdminWalmartTimestamp | null;
  /** SKUs of an order on hold that no variant of the store has. Empty for all other orders. */
  unknown_skus: string[];
  /** What Walmart paid for it and kept, over all payouts so far. */
  settlement: AdminWalmartSettlement;
  /** The payouts that have amounts of it, oldest first. */
  payouts: AdminWalmartOrderPayout[];
  /** What `settlement.other_fees` consists of. */
  payout_fees: AdminWalmartOrderFee[];
  /**
   * What its units cost the store that left it and did not come back, by `cost` in the metadata of their variants. Null if
   * a cost is not known.
   */
  cost: number | null;
  /** `settlement.net` without the cost; null before the first payout. */
  margin: number | null;
  /** Walmart's raw data, as last received. */
  raw: unknown;
}

export interface AdminWalmartOrderListParams extends AdminWalmartListParams {
  account_id?: string;
  order_id?: string;
  status?: AdminWalmartOrderStatus | AdminWalmartOrderStatus[];
  return_requested?: boolean;
  cancel_requested?: boolean;
  oversold?: boolean;
  /** The seller still has units to ship, and ship-by has passed. */
  late?: boolean;
  /** The seller still has units to ship. */
  to_ship?: boolean;
  /** The seller still has to acknowledge it. */
  to_acknowledge?: boolean;
  /** Walmart refunded without a return, and a person has to decide about it. */
  refund_to_decide?: boolean;
  /** A refund was made in Medusa that Walmart does not know of, and a person has to decide about it. */
  refund_to_assign?: boolean;
  /** Something about it is unusual and was not checked yet. */
  to_review?: boolean;
  /** It needs attention for this reason. */
  attention?: AdminWalmartOrderAttentionKind;
  /** Ship-by at or after this time. */
  ship_by_from?: AdminWalmartTimestamp;
  /** Ship-by before this time. */
  ship_by_until?: AdminWalmartTimestamp;
  purchase_order_id?: string;
}

/** The response for one order, also of routes that change it. */
export interface AdminWalmartOrderResponse {
  order: AdminWalmartOrderDetail;
}

export interface AdminWalmartOrderListResponse extends AdminWalmartListPage {
  orders: AdminWalmartOrder[];
}

/** `POST /admin/walmart/orders/import`: responds once the import is complete. */
export interface AdminImportWalmartOrders {
  account_id: string;
  created_after?: AdminWalmartTimestamp;
  purchase_order_ids?: string[];
}

export interface AdminImportWalmartOrdersResponse {
  imported: number;
  updated: number;
  errors: { message: string; purchase_order_id?: string }[];
}

/** `POST /admin/walmart/orders/:id/resolve`: the merchant fixed it in Seller Center. */
export interface AdminResolveWalmartOrder {
  note?: string;
}

/** `POST /admin/walmart/orders/:id/map-sku`: for all orders and the listing of the account. */
export interface AdminMapWalmartSku {
  sku: string;
  variant_id: string;
}
