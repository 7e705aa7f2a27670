import type { AdminWalmartActivity } from "./activity";
import type {
  AdminWalmartErrorOrigin,
  AdminWalmartListPage,
  AdminWalmartListParams,
  AdminWalmartTimestamp,
} from "./common";
import type { AdminWalmartGoodwillReason } from "./refund";
import type { AdminWalmartUpdate } from "./update";

export const RETURN_STATUSES = ["received", "refunded", "error"] as const;
export type AdminWalmartReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type AdminWalmartReturnType = (typeof RETURN_TYPES)[number];

/** A step of a parcel on its way back, or of its refund, in Walmart's words. */
export interface AdminWalmartReturnEvent {
  tag: string;
  description: string | null;
  at: AdminWalmartTimestamp | null;
}

export interface AdminWalmartReturnLine {
  return_order_line_number: number;
  sku: string;
  title: string | null;
  quantity: number;
  /** Units refunded, by whomever. */
  refunded_quantity: number;
  /** Units that can still be refunded: neither refunded nor on their way to Walmart. */
  refundable_quantity: number;
  /** Walmart's reason code. */
  reason: string | null;
  /** What the buyer wrote. */
  reason_description: string | null;
  /** What all units of the line give back, taxes and shipping included. */
  amount: number;
  /** The buyer keeps the items. */
  keep_it: boolean;
  canceled: boolean;
  /** Units that this plugin put back into stock. */
  restocked_quantity: number;
  delivery_status: string | null;
  refund_status: string | null;
  /** Oldest first. */
  events: AdminWalmartReturnEvent[];
}

/** Walmart's label of a parcel on its way back. */
export interface AdminWalmartReturnLabel {
  carrier: string | null;
  tracking_number: string | null;
  label_url: string | null;
}

/** A return order of Walmart. */
export interface AdminWalmartReturn {
  id: string;
  account_id: string;
  /** The RMA number. */
  return_order_id: string;
  customer_order_id: string | null;
  purchase_order_id: string | null;
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
  /** Medusa's return. */
  return_id: string | null;
  type: AdminWalmartReturnType;
  /** The order that replaces what comes back. */
  replacement_customer_order_id: string | null;
  /** The Walmart order and the Medusa order that replace what comes back, once they are imported. */
  replacement_walmart_order_id: string | null;
  replacement_order_id: string | null;
  status: AdminWalmartReturnStatus;
  /** What is wrong and what to do, or why there is nothing to do, in words for the merchant. */
  status_details: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  buyer_name: string | null;
  requested_at: AdminWalmartTimestamp | null;
  /** Walmart's date for the return: by then it is to be back and refunded. */
  refund_by: AdminWalmartTimestamp | null;
  /** When it arrived at the return centre. */
  received_at: AdminWalmartTimestamp | null;
  /** From then on Walmart refunds in the seller's name: 48 hours after receipt. */
  auto_refund_at: AdminWalmartTimestamp | null;
  canceled_at: AdminWalmartTimestamp | null;
  /** Since when nothing is left to do: all refunded, called off, or replaced. */
  closed_at: AdminWalmartTimestamp | null;
  refund_amount: number;
  /** What is refunded of it. */
  refunded_amount: number;
  currency_code: string;
  refunded_by_walmart: boolean;
  keep_it: boolean;
  /** Walmart fulfilled the order itself (WFS) and refunds its return: nothing can be done here. */
  wfs: boolean;
  item_count: number;
  labels: AdminWalmartReturnLabel[];
  failed_updates_count: number;
  last_synced_at: AdminWalmartTimestamp | null;
  created_at: AdminWalmartTimestamp;
  updated_at: AdminWalmartTimestamp;
  lines: AdminWalmartReturnLine[];
}

/** One return with all that is known of it. */
export interface AdminWalmartReturnDetail extends AdminWalmartReturn {
  account_name: string | null;
  /** Newest first. */
  updates: AdminWalmartUpdate[];
  /** Newest first. */
  activity: AdminWalmartActivity[];
  /** Walmart's own words, as last received. */
  raw: unknown;
}

export interface AdminWalmartReturnListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartReturnStatus | AdminWalmartReturnStatus[];
  type?: AdminWalmartReturnType;
  order_id?: string;
  walmart_order_id?: string;
  return_order_id?: string;
  purchase_order_id?: string;
  /** `true`: something is left to do at Walmart. */
  open?: boolean;
}

/** What routes that make or change a return answer as well. */
export interface AdminWalmartReturnResponse {
  return: AdminWalmartReturnDetail;
}

export interface AdminWalmartReturnListResponse extends AdminWalmartListPage {
  returns: AdminWalmartReturn[];
}

/** Units of a line of a return. */
export interface AdminWalmartReturnUnits {
  return_order_line_number: number;
  quantity: number;
}

/** `POST /admin/walmart/returns/:id/refund` */
export interface AdminRefundWalmartReturn {
  /** All that is refundable if left out. */
  lines?: AdminWalmartReturnUnits[];
  /** Default true, except where the buyer keeps the item. */
  restock?: boolean;
}

/** `POST /admin/walmart/returns/:id/assign-refund`: a refund made in Medusa stands for this return. */
export interface AdminAssignWalmartRefund extends AdminRefundWalmartReturn {
  refund_id: string;
}

/** `POST /admin/walmart/returns/:id/resolve` */
export interface AdminResolveWalmartReturn {
  note?: string;
}

/** A refund made in Medusa of which the merchant has to say what it stands for. */
export interface AdminWalmartUnassignedRefund {
  id: string;
  amount: number;
  note: string | null;
  created_at: AdminWalmartTimestamp;
}

/** `POST /admin/walmart/orders/:id/dismiss-refund`: Walmart is not to be told of a refund made in Medusa. */
export interface AdminDismissWalmartRefund {
  refund_id: string;
}

/** `POST /admin/walmart/orders/:id/refund`: money back without a return. */
export interface AdminGoodwillWalmartRefund {
  reason: AdminWalmartGoodwillReason;
  /** For Walmart's records. */
  comments?: string;
  /** Amounts with their taxes; a line without one gives back all that is left of it. */
  lines: { line_number: string; amount?: number }[];
}
