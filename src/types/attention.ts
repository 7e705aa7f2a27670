import type { AdminWalmartAccountHealth } from "./account";
import type { AdminWalmartTimestamp } from "./common";

/** Everything that can need a person, most urgent first. The conditions are in src/modules/walmart/sql/attention.ts. */
export const ATTENTION_KINDS = [
  "account_not_connected",
  "order_error",
  "return_error",
  "order_late",
  "order_acknowledge_late",
  "return_due",
  "order_cancel_request",
  "order_oversold",
  "order_walmart_refund",
  "order_medusa_refund",
  "order_review",
  "message_late",
  "price_stopped",
  "price_held",
  "listing_error",
  "payout_error",
  "payout_difference",
  "feed_late",
  "value_late",
  "webhook_late",
] as const;
export type AdminWalmartAttentionKind = (typeof ATTENTION_KINDS)[number];

/** The kinds whose rows are purchase orders. Lists of orders can be limited to one of them. */
export const ORDER_ATTENTION_KINDS = [
  "order_error",
  "order_late",
  "order_acknowledge_late",
  "order_cancel_request",
  "order_oversold",
  "order_walmart_refund",
  "order_medusa_refund",
  "order_review",
] as const satisfies AdminWalmartAttentionKind[];
export type AdminWalmartOrderAttentionKind = (typeof ORDER_ATTENTION_KINDS)[number];

/** The kinds whose rows are returns. */
export const RETURN_ATTENTION_KINDS = [
  "return_error",
  "return_due",
] as const satisfies AdminWalmartAttentionKind[];
export type AdminWalmartReturnAttentionKind = (typeof RETURN_ATTENTION_KINDS)[number];

/** How many rows of an account need attention for the same reason. */
export interface AdminWalmartAttention {
  account_id: string;
  kind: AdminWalmartAttentionKind;
  count: number;
  /** Since when the oldest one does. */
  since: AdminWalmartTimestamp | null;
}

/** Health of an account, for a monitor. */
export interface AdminWalmartAccountMonitor {
  id: string;
  name: string;
  enabled: boolean;
  health: AdminWalmartAccountHealth;
  health_message: string | null;
  /** End of the last complete import of orders. */
  last_imported_at: AdminWalmartTimestamp | null;
  /** Messages that wait to be sent, and since when the oldest one does. */
  waiting_messages: number;
  oldest_message_at: AdminWalmartTimestamp | null;
  /** Requests that failed in the last 24 hours, and that Walmart throttled in the last hour. */
  errors_last_day: number;
  throttled_last_hour: number;
}

/** `GET /admin/walmart/health` */
export interface AdminWalmartHealthResponse {
  health: {
    /**
     * `failing`: the connection or the automatic work of an enabled account has a problem. `attention`: a merchant has
     * something to decide. `ok`: neither.
     */
    status: "ok" | "attention" | "failing";
    checked_at: AdminWalmartTimestamp;
    accounts: AdminWalmartAccountMonitor[];
    /** Most urgent first. */
    attention: AdminWalmartAttention[];
  };
}
