/**
 * Stores an event; nothing comes back for one that is known. Parameters: id, account id, event id, event type, subject,
 * numbers as JSON, subject again.
 */
export const STORE_EVENT_SQL = `
INSERT INTO walmart_webhook_event (id, account_id, event_id, event_type, subject, numbers, handled_at)
VALUES (?, ?, ?, ?, ?, ?::jsonb, CASE WHEN ? = 'nothing' THEN now() END)
ON CONFLICT (account_id, event_id) WHERE deleted_at IS NULL DO NOTHING
RETURNING id`;

/** Events that wait to be handled, oldest first. Parameters: account id, limit. */
export const DUE_EVENTS_SQL = `
SELECT id, event_type, subject, numbers, attempts FROM walmart_webhook_event
WHERE account_id = ? AND handled_at IS NULL AND deleted_at IS NULL
  AND (next_attempt_at IS NULL OR next_attempt_at <= now())
ORDER BY created_at, id LIMIT ?`;

/** Parameter: event ids. */
export const END_EVENTS_SQL = `
UPDATE walmart_webhook_event SET handled_at = now(), last_error = NULL, updated_at = now() WHERE id = ANY(?)`;

/**
 * Has events tried again, each time later; after the last time it is left to the jobs. Parameters: most attempts, seconds
 * until the second attempt, a JSON array of `{id, error}`.
 */
export const POSTPONE_EVENTS_SQL = `
UPDATE walmart_webhook_event AS e SET
  attempts = e.attempts + 1, last_error = s.error, updated_at = now(),
  handled_at = CASE WHEN e.attempts + 1 >= ? THEN now() END,
  next_attempt_at = now() + make_interval(secs => ? * power(3, e.attempts))
FROM jsonb_to_recordset(?::jsonb) AS s(id text, error text)
WHERE e.id = s.id AND e.handled_at IS NULL`;

/** Parameter: days that events are kept. */
export const PRUNE_EVENTS_SQL = `
DELETE FROM walmart_webhook_event WHERE created_at < now() - make_interval(days => ?) AND deleted_at IS NULL`;

/** Parameters: the encrypted secret, the numbers of subscriptions as JSON (both may be null), account id. */
export const KEEP_SUBSCRIPTIONS_SQL = `
UPDATE walmart_account SET webhook_secret = ?, webhook_subscriptions = ?::jsonb, updated_at = now() WHERE id = ?`;
