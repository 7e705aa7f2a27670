import type { AdminWalmartListPage, AdminWalmartListParams } from "./common";
import type { Fields, Presented } from "./field-kinds";

/** A request to Walmart, a message from Walmart, or a decision of a person or job. */
export const ACTIVITY_DIRECTIONS = ["outgoing", "incoming", "internal"] as const;
export type AdminWalmartActivityDirection = (typeof ACTIVITY_DIRECTIONS)[number];

export const ACTIVITY_OUTCOMES = ["ok", "error", "uncertain"] as const;
export type AdminWalmartActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** The columns of a log entry that the API returns. */
export const ACTIVITY_FIELDS = {
  id: "text",
  account_id: "text",
  direction: ACTIVITY_DIRECTIONS,
  /** What it is about, such as `order`. */
  entity: "text",
  entity_id: "text?",
  action: "text",
  outcome: ACTIVITY_OUTCOMES,
  message: "text?",
  http_status: "number?",
  duration_ms: "number?",
  request: "json",
  response: "json",
  /** Walmart's support asks for it. */
  correlation_id: "text?",
  actor_id: "text?",
  created_at: "timestamp",
} as const satisfies Fields;

/** An entry of the activity log: a request to Walmart, a message from Walmart, or a decision. Secrets are masked. */
export type AdminWalmartActivity = Presented<typeof ACTIVITY_FIELDS>;

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
