/** Stores an event. Returns nothing for a known one. */
export const STORE_EVENT_SQL = `
INSERT INTO walmart_webhook_event (id, account_id, event_id, event_type, subject, numbers, handled_at)
VALUES (:id, :account_id, :event_id, :event_type, :subject, :numbers::jsonb,
  CASE WHEN :subject = 'nothing' THEN now() END)
ON CONFLICT (account_id, event_id) WHERE deleted_at IS NULL DO NOTHING
RETURNING id`;

/** Events that are due, oldest first. */
export const DUE_EVENTS_SQL = `
SELECT id, event_type, subject, numbers, attempts FROM walmart_webhook_event
WHERE account_id = :account_id AND handled_at IS NULL AND deleted_at IS NULL
  AND (next_attempt_at IS NULL OR next_attempt_at <= now())
ORDER BY created_at, id LIMIT :limit`;

export const FINISH_EVENTS_SQL = `
UPDATE walmart_webhook_event SET handled_at = now(), last_error = NULL, updated_at = now() WHERE id = ANY(:ids)`;

/** Schedules retries with a growing back-off. After the last attempt the jobs take over. `events`: a JSON array of `{id, error}`. */
export const POSTPONE_EVENTS_SQL = `
UPDATE walmart_webhook_event AS e SET
  attempts = e.attempts + 1, last_error = s.error, updated_at = now(),
  handled_at = CASE WHEN e.attempts + 1 >= :max_attempts THEN now() END,
  next_attempt_at = now() + make_interval(secs => :first_seconds * power(3, e.attempts))
FROM jsonb_to_recordset(:events::jsonb) AS s(id text, error text)
WHERE e.id = s.id AND e.handled_at IS NULL`;

export const PRUNE_EVENTS_SQL = `
DELETE FROM walmart_webhook_event WHERE created_at < now() - make_interval(days => :days) AND deleted_at IS NULL`;
