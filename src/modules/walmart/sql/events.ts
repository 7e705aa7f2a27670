/** Whether events wait to be emitted. */
export const HAS_WAITING_EVENTS_SQL = `SELECT 1 AS one FROM walmart_event WHERE emitted_at IS NULL LIMIT 1`;

/** The next events, in their order. */
export const NEXT_EVENTS_SQL = `
SELECT id, account_id, name, data, occurred_at FROM walmart_event
WHERE emitted_at IS NULL ORDER BY sequence LIMIT :limit`;

export const MARK_EVENTS_EMITTED_SQL = `
UPDATE walmart_event SET emitted_at = now(), updated_at = now() WHERE id = ANY(:ids)`;

/** Deletes events that were emitted long ago, a batch at a time. */
export const PRUNE_EVENTS_SQL = `
DELETE FROM walmart_event WHERE id IN (
  SELECT id FROM walmart_event WHERE emitted_at < now() - make_interval(days => :days) LIMIT :limit
) RETURNING id`;
