/** `rows`: a JSON array. */
export const ADD_ACTIVITY_SQL = `
INSERT INTO walmart_activity (
  id, account_id, direction, entity, entity_id, action, outcome, message, http_status, duration_ms, request, response,
  correlation_id, actor_id
)
SELECT s.id, s.account_id, s.direction, s.entity, s.entity_id, s.action, s.outcome, s.message, s.http_status,
  s.duration_ms, s.request, s.response, s.correlation_id, s.actor_id
FROM jsonb_to_recordset(:rows::jsonb) AS s(
  id text, account_id text, direction text, entity text, entity_id text, action text, outcome text, message text,
  http_status integer, duration_ms integer, request jsonb, response jsonb, correlation_id text, actor_id text
)`;

// Activity is never soft-deleted. The condition is the one of the index.
export const PRUNE_ACTIVITY_SQL = `
DELETE FROM walmart_activity WHERE created_at < now() - make_interval(days => :days) AND deleted_at IS NULL`;
