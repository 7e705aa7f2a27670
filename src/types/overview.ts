import type { AdminWalmartAccountHealth } from "./account";
import type { AdminWalmartErrorOrigin, AdminWalmartTimestamp } from "./common";
import type { AdminWalmartOrderStatus } from "./order";
import type { AdminWalmartReturnStatus } from "./return";
import type { AdminWalmartUpdateKind } from "./update";

/** What has to be done by when. */
export interface AdminWalmartDeadline {
  kind: "acknowledge" | "ship" | "deliver" | "refund";
  at: AdminWalmartTimestamp;
  /** Null for a return whose purchase order is not in this store. */
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string | null;
  /** Of returns. */
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
  /** What of the last day's talk with Walmart went wrong. */
  errors_last_day: number;
  /** How often Walmart asked to wait within the last hour. */
  throttled_last_hour: number;
}

export interface AdminWalmartOverviewParams {
  /** Orders of this account alone. */
  account_id?: string;
  /** Says when today ends, such as `America/Chicago`; UTC by default. */
  time_zone?: string;
}

/** `GET /admin/walmart/overview` */
export interface AdminWalmartOverview {
  orders: Record<AdminWalmartOrderStatus, number> & {
    cancel_requested: number;
    /** The buyer asked to cancel, and units are left that could be. */
    cancel_to_answer: number;
    return_requested: number;
    /** Past ship-by, and units are left that the seller has to ship. */
    late: number;
    /** To be shipped until the end of today (in the zone that was asked for), and not late. */
    ship_today: number;
    ship_tomorrow: number;
    to_acknowledge: number;
  };
  returns: Record<AdminWalmartReturnStatus, number> & {
    /** Something is left to do at Walmart. */
    open: number;
    /** Of the open ones: Walmart refunds them by itself, or their date passes, within a day. */
    due_soon: number;
  };
  listings: {
    /** Offer, quantity or price is refused. */
    error: number;
    /** There is at least one. */
    exists: boolean;
  };
  /** Soonest first. */
  deadlines: AdminWalmartDeadline[];
  /** Newest first. */
  failing_updates: AdminWalmartFailingUpdate[];
  accounts: AdminWalmartAccountSummary[];
}

export interface AdminWalmartOverviewResponse {
  overview: AdminWalmartOverview;
}
