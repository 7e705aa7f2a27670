import type { AdminWalmartReturnAttentionKind } from "./attention";
import type { AdminWalmartActivity } from "./activity";
import {
  ERROR_ORIGINS,
  type AdminWalmartListPage,
  type AdminWalmartListParams,
  type AdminWalmartTimestamp,
} from "./common";
import type { Fields, Presented } from "./field-kinds";
import type { AdminWalmartGoodwillReason } from "./refund";
import type { AdminWalmartUpdate } from "./update";

export const RETURN_STATUSES = ["received", "refunded", "error"] as const;
export type AdminWalmartReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type AdminWalmartReturnType = (typeof RETURN_TYPES)[number];

/** An event of a returning parcel or its refund, with Walmart's tag and description. */
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
  /** Units refunded by the seller or by Walmart. */
  refunded_quantity: number;
  /** Units that can still be refunded: not refunded, and not in an open refund. */
  refundable_quantity: number;
  /** Walmart's reason code. */
  reason: string | null;
  /** The buyer's own text. */
  reason_description: string | null;
  /** The refund for all units of the line, including tax and shipping. */
  amount: number;
  /** The buyer keeps the items. */
  keep_it: boolean;
  canceled: boolean;
  /** Units that this plugin restocked. */
  restocked_quantity: number;
  delivery_status: string | null;
  refund_status: string | null;
  /** Oldest first. */
  events: AdminWalmartReturnEvent[];
}

/** Walmart's label for a returning parcel. */
export interface AdminWalmartReturnLabel {
  carrier: string | null;
  tracking_number: string | null;
  label_url: string | null;
}

/** The columns of a return that lists return. Lists can be sorted by each of them. */
export const RETURN_FIELDS = {
  id: "text",
  account_id: "text",
  /** The RMA number. */
  return_order_id: "text",
  customer_order_id: "text?",
  purchase_order_id: "text?",
  walmart_order_id: "text?",
  /** The Medusa return. */
  return_id: "text?",
  type: RETURN_TYPES,
  /** The order that replaces the returned items. */
  replacement_customer_order_id: "text?",
  status: RETURN_STATUSES,
  /** What is wrong and what to do, or why there is nothing to do, in text for the merchant. */
  status_details: "text?",
  error_origin: [...ERROR_ORIGINS, null],
  buyer_name: "text?",
  requested_at: "timestamp?",
  /** Walmart's due date: by then the return should have arrived and be refunded. */
  refund_by: "timestamp?",
  /** When it arrived at the return center. */
  received_at: "timestamp?",
  /** From then on Walmart refunds on the seller's behalf: 48 hours after receipt. */
  auto_refund_at: "timestamp?",
  canceled_at: "timestamp?",
  /** Since when nothing is left to do: refunded, canceled or replaced. */
  closed_at: "timestamp?",
  refund_amount: "number",
  currency_code: "text",
  /** Walmart refunded units that the seller had not. */
  refunded_by_walmart: "boolean",
  /** The buyer keeps the items of all lines. */
  keep_it: "boolean",
  /** Walmart fulfilled the order itself (WFS) and refunds the return too. Nothing can be done here. */
  wfs: "boolean",
  item_count: "number",
  last_synced_at: "timestamp?",
  created_at: "timestamp",
  updated_at: "timestamp",
} as const satisfies Fields;

/** A Walmart return order (RMA). */
export interface AdminWalmartReturn extends Presented<typeof RETURN_FIELDS> {
  /** The Medusa order. */
  order_id: string | null;
  display_id: number | null;
  /** The Walmart order and the Medusa order that replace the returned items, once they are imported. */
  replacement_walmart_order_id: string | null;
  replacement_order_id: string | null;
  /** How much of `refund_amount` is refunded. */
  refunded_amount: number;
  labels: AdminWalmartReturnLabel[];
  failed_updates_count: number;
  lines: AdminWalmartReturnLine[];
}

/** One return with all its details. */
export interface AdminWalmartReturnDetail extends AdminWalmartReturn {
  account_name: string | null;
  /** Newest first. */
  updates: AdminWalmartUpdate[];
  /** Newest first. */
  activity: AdminWalmartActivity[];
  /** Walmart's raw data, as last received. */
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
  /** True: something is left to do at Walmart. */
  open?: boolean;
  /** It needs attention for this reason. */
  attention?: AdminWalmartReturnAttentionKind;
}

/** The response for one return, also of routes that change it. */
export interface AdminWalmartReturnResponse {
  return: AdminWalmartReturnDetail;
}

export interface AdminWalmartReturnListResponse extends AdminWalmartListPage {
  returns: AdminWalmartReturn[];
}

/** Units of a return line. */
export interface AdminWalmartReturnUnits {
  return_order_line_number: number;
  quantity: number;
}

/** `POST /admin/walmart/returns/:id/refund` */
export interface AdminRefundWalmartReturn {
  /** Default: all refundable units. */
  lines?: AdminWalmartReturnUnits[];
  /** Default true, except for items that the buyer keeps. */
  restock?: boolean;
}

/** `POST /admin/walmart/returns/:id/assign-refund`: assigns a refund made in Medusa to this return. */
export interface AdminAssignWalmartRefund extends AdminRefundWalmartReturn {
  refund_id: string;
}

/** `POST /admin/walmart/returns/:id/resolve` */
export interface AdminResolveWalmartReturn {
  note?: string;
}

/** A refund made in Medusa that the merchant has to assign to a return or dismiss. */
export interface AdminWalmartUnassignedRefund {
  id: string;
  amount: number;
  note: string | null;
  created_at: AdminWalmartTimestamp;
}

/** `POST /admin/walmart/orders/:id/dismiss-refund`: a refund made in Medusa is not sent to Walmart. */
export interface AdminDismissWalmartRefund {
  refund_id: string;
}

/** `POST /admin/walmart/orders/:id/refund`: a refund without a return. */
export interface AdminGoodwillWalmartRefund {
  reason: AdminWalmartGoodwillReason;
  /** For Walmart's records. */
  comments?: string;
  /** A refund made in Medusa that is sent with it. The amounts of the lines have to add up to it. */
  refund_id?: string;
  /** Amounts include tax. A line without an amount is refunded in full. */
  lines: { line_number: string; amount?: number }[];
}
