import type { AdminWalmartActivity } from "./activity";
import type {
  AdminWalmartErrorOrigin,
  AdminWalmartListPage,
  AdminWalmartListParams,
  AdminWalmartTimestamp,
} from "./common";
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

/** Who fulfils an order: the seller, Walmart (WFS) or a third party. */
export const FULFILLED_BY = ["seller", "wfs", "third_party"] as const;
export type AdminWalmartFulfilledBy = (typeof FULFILLED_BY)[number];

/** A purchase order (PO) of Walmart as lists show it. */
export interface AdminWalmartOrder {
  id: string;
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** The Medusa order; null until it exists. */
  order_id: string | null;
  display_id: number | null;
  status: AdminWalmartOrderStatus;
  /** What is wrong and what to do, in words for the merchant. */
  status_details: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  return_requested: boolean;
  /** The buyer asked Walmart to cancel; the merchant decides. */
  cancel_requested: boolean;
  /** At import there was less stock than Walmart had sold. */
  oversold: boolean;
  /** One of CANCELLATION_REASONS, or what Walmart says when it cancelled by itself. */
  cancellation_reason: string | null;
  ordered_at: AdminWalmartTimestamp | null;
  /** Walmart cancels what is not acknowledged by then. */
  acknowledge_by: AdminWalmartTimestamp | null;
  ship_by: AdminWalmartTimestamp | null;
  deliver_by: AdminWalmartTimestamp | null;
  ship_method: string | null;
  item_count: number;
  total: number;
  currency_code: string;
  acknowledged_at: AdminWalmartTimestamp | null;
  last_synced_at: AdminWalmartTimestamp | null;
  /** Updates that failed and that nobody has retried or resolved. */
  failed_updates_count: number;
  /** The order in Walmart's Seller Center. */
  seller_center_url: string | null;
  fulfilled_by?: AdminWalmartFulfilledBy;
  order_type?: string | null;
  original_customer_order_id?: string | null;
  buyer_name?: string | null;
  created_at?: AdminWalmartTimestamp;
  updated_at?: AdminWalmartTimestamp;
}

/** Units of a line by what Walmart says of them. */
export interface AdminWalmartLineQuantities {
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
}

/** A parcel as Walmart has it. */
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
  /** The Medusa line item that stands for this line's units; other lines may share it. */
  line_item_id: string | null;
  tracking: AdminWalmartTracking[];
  /** The buyer asked to cancel this line. */
  cancel_requested?: boolean;
  cancellation_reason?: string | null;
  /** What can still be given back of the line without a return, taxes and shipping included; 0 before it is shipped. */
  refundable_amount: number;
}

/** One purchase order with all that is known of it. */
export interface AdminWalmartOrderDetail extends AdminWalmartOrder {
  account_name?: string | null;
  lines: AdminWalmartOrderLine[];
  /** Newest first. */
  updates: AdminWalmartUpdate[];
  /** Newest first. */
  activity: AdminWalmartActivity[];
  /** Newest first. */
  returns: AdminWalmartReturn[];
  /** Refunds made in Medusa of which the merchant has to say what Walmart is to be told. */
  unassigned_refunds: AdminWalmartUnassignedRefund[];
  /** Walmart's own words, as last received. */
  raw: unknown;
}

export interface AdminWalmartOrderListParams extends AdminWalmartListParams {
  account_id?: string;
  order_id?: string;
  status?: AdminWalmartOrderStatus | AdminWalmartOrderStatus[];
  return_requested?: boolean;
  cancel_requested?: boolean;
  oversold?: boolean;
  /** Units are left that the seller has to ship, and the time for it is over. */
  late?: boolean;
  /** Units are left that the seller has to ship. */
  to_ship?: boolean;
  /** The seller has to acknowledge it. */
  to_acknowledge?: boolean;
  /** To be shipped from this moment on … */
  ship_by_from?: AdminWalmartTimestamp;
  /** … and before this one. */
  ship_by_until?: AdminWalmartTimestamp;
  purchase_order_id?: string;
}

/** What routes that make or change an order answer as well. */
export interface AdminWalmartOrderResponse {
  order: AdminWalmartOrderDetail;
}

export interface AdminWalmartOrderListResponse extends AdminWalmartListPage {
  orders: AdminWalmartOrder[];
}

/** `POST /admin/walmart/orders/import`: waits until the work is done. */
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

/** `POST /admin/walmart/orders/:id/resolve`: the merchant mended it in Seller Center. */
export interface AdminResolveWalmartOrder {
  note?: string;
}
