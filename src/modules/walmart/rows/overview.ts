import type { AdminWalmartAttentionKind } from "../../../types";
import type { WalmartUpdateRow } from "./table-rows";

export interface OrderCounts {
  open: number;
  partially_shipped: number;
  shipped: number;
  delivered: number;
  canceled: number;
  error: number;
  cancel_requested: number;
  cancel_to_answer: number;
  return_requested: number;
  late: number;
  ship_today: number;
  ship_tomorrow: number;
  to_acknowledge: number;
  to_review: number;
}

export interface DeadlineRow {
  kind: "acknowledge" | "ship" | "refund";
  at: Date | string;
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string | null;
  walmart_return_id: string | null;
  return_order_id: string | null;
}

export interface ReturnCounts {
  received: number;
  refunded: number;
  error: number;
  open: number;
  due_soon: number;
}

export interface ListingsOverview {
  error: number;
  exists: boolean;
}

export type FailedMessageRow = Pick<
  WalmartUpdateRow,
  | "id"
  | "account_id"
  | "kind"
  | "attempts"
  | "last_error"
  | "error_origin"
  | "remedy"
  | "walmart_order_id"
  | "created_at"
  | "walmart_return_id"
> & {
  order_id: string | null;
  purchase_order_id: string | null;
  return_order_id: string | null;
};

export interface RequestErrorsRow {
  account_id: string;
  errors: number;
  throttled: number;
}

/** How many rows of an account need attention for the same reason. */
export interface AttentionRow {
  account_id: string;
  kind: AdminWalmartAttentionKind;
  count: number;
  since: Date | string | null;
}

/** The messages of an account that wait to be sent. */
export interface WaitingMessagesRow {
  account_id: string;
  count: number;
  oldest_at: Date | string;
}

export interface Overview {
  attention: AttentionRow[];
  counts: OrderCounts;
  returns: ReturnCounts;
  listings: ListingsOverview;
  /** Soonest first. */
  deadlines: DeadlineRow[];
  /** Newest first. */
  failed_messages: FailedMessageRow[];
  /** Of accounts with failed requests in the last day. */
  request_errors: RequestErrorsRow[];
}

export interface OverviewInput {
  /** All accounts if left out. */
  account_id?: string;
  /** The merchant's time zone: it decides when today ends. */
  time_zone: string;
}
