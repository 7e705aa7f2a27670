import type { AdminWalmartAccountHealth } from "./account";
import type { AdminWalmartAttention } from "./attention";
import type { AdminWalmartErrorOrigin, AdminWalmartTimestamp } from "./common";
import type { AdminWalmartOrderStatus } from "./order";
import type { AdminWalmartReturnStatus } from "./return";
import type { AdminWalmartUpdateKind } from "./update";

/** A task with a due date. */
export interface AdminWalmartDeadline {
  kind: "acknowledge" | "ship" | "deliver" | "refund";
  at: AdminWalmartTimestamp;
  /** Null for a return whose purchase order is not in this store. */
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string | null;
  /** Set for returns. */
  walmart_return_id: string | null;
  return_order_id: string | null;
}

export interface AdminWalmartFailingUpdate {
  id: string;
  account_id: string;
  kind: AdminWalmartUpdateKind;
  attempts: number;
  last_error: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  remedy: string | null;
  walmart_order_id: string | null;
  order_id: string | null;
  purchase_order_id: string | null;
  walmart_return_id: string | null;
  return_order_id: string | null;
  created_at: AdminWalmartTimestamp;
}

export interface AdminWalmartAccountSummary {
  id: string;
  name: string;
  enabled: boolean;
  health: AdminWalmartAccountHealth;
  health_message: string | null;
  last_imported_at: AdminWalmartTimestamp | null;
  /** Failed requests to Walmart in the last 24 hours. */
  errors_last_day: number;
  /** Requests that Walmart throttled in the last hour. */
  throttled_last_hour: number;
}

export interface AdminWalmartOverviewParams {
  /** Only this account. Default: all. */
  account_id?: string;
  /** The time zone of "today", such as `America/Chicago`. Default UTC. */
  time_zone?: string;
}

/** `GET /admin/walmart/overview` */
export interface AdminWalmartOverview {
  orders: Record<AdminWalmartOrderStatus, number> & {
    cancel_requested: number;
    /** The buyer asked to cancel, and units can still be canceled. */
    cancel_to_answer: number;
    return_requested: number;
    /** The seller still has units to ship, and ship-by has passed. */
    late: number;
    /** Ship-by is before the end of today in the given time zone, and has not passed. */
    ship_today: number;
    ship_tomorrow: number;
    to_acknowledge: number;
    /** Something about them is unusual and was not checked yet. */
    to_review: number;
  };
  returns: Record<AdminWalmartReturnStatus, number> & {
    /** Something is left to do at Walmart. */
    open: number;
    /** Open returns that Walmart will refund automatically, or whose due date passes, within 24 hours. */
    due_soon: number;
  };
  listings: {
    /** The item, quantity or price was rejected. */
    error: number;
    /** Whether there are any listings. */
    exists: boolean;
  };
  /** What needs a person, most urgent first. */
  attention: AdminWalmartAttention[];
  /** Soonest first. */
  deadlines: AdminWalmartDeadline[];
  /** Newest first. */
  failing_updates: AdminWalmartFailingUpdate[];
  accounts: AdminWalmartAccountSummary[];
}

export interface AdminWalmartOverviewResponse {
  overview: AdminWalmartOverview;
}
