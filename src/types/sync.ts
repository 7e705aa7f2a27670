import type { AdminWalmartTriedOffer } from "./offer";

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
  /** Only tell what would be sent, and how it differs from Walmart now. For `inventory` and `prices` alone. */
  dry_run?: boolean;
}

export interface AdminWalmartSyncResult {
  account_id: string;
  what: AdminWalmartSyncTask;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Of a dry run: what would be sent, at most 200; `counts` has the number of all. */
  changes?: AdminWalmartTriedOffer[];
}

export interface AdminSyncWalmartResponse {
  results: AdminWalmartSyncResult[];
}
