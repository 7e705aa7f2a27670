import type {
  AdminWalmartErrorOrigin,
  AdminWalmartListPage,
  AdminWalmartListParams,
  AdminWalmartTimestamp,
} from "./common";
import type { AdminWalmartUpdate } from "./update";

export const RETURN_STATUSES = ["received", "refunded", "error"] as const;
export type AdminWalmartReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type AdminWalmartReturnType = (typeof RETURN_TYPES)[number];

export interface AdminWalmartReturnLine {
  return_order_line_number: number;
  sku: string;
  quantity: number;
  refunded_quantity: number;
  reason: string | null;
  amount: number;
}

/** A return order of Walmart. */
export interface AdminWalmartReturn {
  id: string;
  account_id: string;
  /** The RMA number. */
  return_order_id: string;
  purchase_order_id: string | null;
  walmart_order_id: string | null;
  order_id: string | null;
  /** Medusa's return. */
  return_id: string | null;
  type: AdminWalmartReturnType;
  status: AdminWalmartReturnStatus;
  status_details: string | null;
  error_origin?: AdminWalmartErrorOrigin | null;
  requested_at: AdminWalmartTimestamp | null;
  refund_by: AdminWalmartTimestamp | null;
  received_at: AdminWalmartTimestamp | null;
  refund_amount: number;
  currency_code: string;
  refunded_by_walmart: boolean;
  keep_it: boolean;
  lines: AdminWalmartReturnLine[];
}

export interface AdminWalmartReturnDetail extends AdminWalmartReturn {
  updates?: AdminWalmartUpdate[];
  raw?: unknown;
}

export interface AdminWalmartReturnListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartReturnStatus | AdminWalmartReturnStatus[];
  order_id?: string;
}

export interface AdminWalmartReturnResponse {
  return: AdminWalmartReturnDetail;
}

export interface AdminWalmartReturnListResponse extends AdminWalmartListPage {
  returns: AdminWalmartReturn[];
}

/** `POST /admin/walmart/returns/:id/refund` */
export interface AdminRefundWalmartReturn {
  /** All that is refundable if left out. */
  lines?: { return_order_line_number: number; quantity: number }[];
  /** Default true, except where the buyer keeps the item. */
  restock?: boolean;
}

/** `POST /admin/walmart/returns/:id/resolve` */
export interface AdminResolveWalmartReturn {
  note?: string;
}
