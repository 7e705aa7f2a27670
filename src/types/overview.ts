import type { AdminWalmartAccountHealth } from "./account";
import type { AdminWalmartErrorOrigin, AdminWalmartTimestamp } from "./common";
import type { AdminWalmartOrderStatus } from "./order";
import type { AdminWalmartUpdateKind } from "./update";

/** What has to be done by when. */
export interface AdminWalmartDeadline {
  kind: "acknowledge" | "ship" | "deliver" | "refund";
  at: AdminWalmartTimestamp;
  walmart_order_id: string;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string;
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
  created_at: AdminWalmartTimestamp;
}

export interface AdminWalmartAccountSummary {
  id: string;
  name: string;
  enabled: boolean;
  health: AdminWalmartAccountHealth;
  health_message: string | null;
  last_imported_at: AdminWalmartTimestamp | null;
}

/** `GET /admin/walmart/overview` */
export interface AdminWalmartOverview {
  orders: Record<AdminWalmartOrderStatus, number> & {
    cancel_requested: number;
    return_requested: number;
    /** Past ship-by and not yet shipped. */
    late: number;
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
