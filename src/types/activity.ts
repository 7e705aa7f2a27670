import type { AdminWalmartListPage, AdminWalmartListParams, AdminWalmartTimestamp } from "./common";

/** Who spoke: we asked Walmart, Walmart told us, or a person or job decided. */
export const ACTIVITY_DIRECTIONS = ["outgoing", "incoming", "internal"] as const;
export type AdminWalmartActivityDirection = (typeof ACTIVITY_DIRECTIONS)[number];

export const ACTIVITY_OUTCOMES = ["ok", "error", "uncertain"] as const;
export type AdminWalmartActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** Something said to or by Walmart. Secrets are masked. */
export interface AdminWalmartActivity {
  id: string;
  account_id: string;
  direction: AdminWalmartActivityDirection;
  /** What it is about, such as `order`. */
  entity: string;
  entity_id: string | null;
  action: string;
  outcome: AdminWalmartActivityOutcome;
  message: string | null;
  http_status: number | null;
  duration_ms: number | null;
  request: unknown;
  response: unknown;
  /** Walmart's support asks for it. */
  correlation_id: string | null;
  actor_id: string | null;
  created_at: AdminWalmartTimestamp;
}

export interface AdminWalmartActivityListParams extends AdminWalmartListParams {
  account_id?: string;
  entity?: string;
  entity_id?: string;
  outcome?: AdminWalmartActivityOutcome;
  correlation_id?: string;
}

export interface AdminWalmartActivityListResponse extends AdminWalmartListPage {
  activities: AdminWalmartActivity[];
}
