import type { WalmartActivityRow } from "../../../../modules/walmart/types";
import type { AdminWalmartActivity } from "../../../../types";
import { timestamp } from "../../../presenting/timestamp";

/** An entry of the activity log as the API answers it. Its secrets were masked before it was stored. */
export function presentActivity(row: WalmartActivityRow): AdminWalmartActivity {
  return {
    id: row.id,
    account_id: row.account_id,
    direction: row.direction,
    entity: row.entity,
    entity_id: row.entity_id,
    action: row.action,
    outcome: row.outcome,
    message: row.message,
    http_status: row.http_status,
    duration_ms: row.duration_ms,
    request: row.request,
    response: row.response,
    correlation_id: row.correlation_id,
    actor_id: row.actor_id,
    created_at: timestamp(row.created_at),
  };
}
