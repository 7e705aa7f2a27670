/** What can be run at once, in the order in which it runs. */
export const SYNC_TASKS = [
  "orders",
  "updates",
  "returns",
  "listings",
  "inventory",
  "prices",
  "reconcile",
] as const;
export type AdminWalmartSyncTask = (typeof SYNC_TASKS)[number];

/** `POST /admin/walmart/sync`: waits until the work is done. */
export interface AdminSyncWalmart {
  /** All enabled accounts if left out. */
  account_id?: string;
  what: AdminWalmartSyncTask[];
  /** Send updates that wait for a back-off now. Walmart's throttle is kept all the same. */
  force?: boolean;
}

export interface AdminWalmartSyncResult {
  account_id: string;
  what: AdminWalmartSyncTask;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
}

export interface AdminSyncWalmartResponse {
  results: AdminWalmartSyncResult[];
}
