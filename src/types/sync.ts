import type { AdminWalmartDryRunChange } from "./listing-value";

/** The tasks that can be run on demand, in the order in which they run. */
export const SYNC_TASKS = [
  "orders",
  "updates",
  "returns",
  "listings",
  "inventory",
  "prices",
  "reconcile",
  "drift",
  "payouts",
  "buy_box",
] as const;
export type AdminWalmartSyncTask = (typeof SYNC_TASKS)[number];

/** `POST /admin/walmart/sync`: responds once all tasks are complete. */
export interface AdminSyncWalmart {
  /** Default: all enabled accounts. */
  account_id?: string;
  what: AdminWalmartSyncTask[];
  /** Also send updates that are in back-off. Walmart's rate limits still apply. */
  force?: boolean;
  /** Send nothing: only return what would be sent and what Walmart shows now. Only for `inventory` and `prices`. */
  dry_run?: boolean;
}

export interface AdminWalmartSyncResult {
  account_id: string;
  what: AdminWalmartSyncTask;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Set by a dry run: the first 200 values that would be sent. `counts` has the total. */
  changes?: AdminWalmartDryRunChange[];
}

export interface AdminSyncWalmartResponse {
  results: AdminWalmartSyncResult[];
}
