/**
 * Takes a lock for a run; one that has run out is free again. The database's clock counts, which every process shares.
 * Parameters: key, run id, seconds that it holds.
 */
export const TAKE_RUN_LOCK_SQL = `
INSERT INTO walmart_run_lock AS l (key, run_id, held_until) VALUES (?, ?, now() + make_interval(secs => ?))
ON CONFLICT (key) DO UPDATE SET run_id = EXCLUDED.run_id, held_until = EXCLUDED.held_until
WHERE l.held_until < now()
RETURNING l.key`;

/**
 * Lets a run hold its lock longer. Never takes one: a renewal that is late must not bring back what was given back.
 * Parameters: seconds that it holds, key, run id.
 */
export const RENEW_RUN_LOCK_SQL = `
UPDATE walmart_run_lock SET held_until = now() + make_interval(secs => ?) WHERE key = ? AND run_id = ? RETURNING key`;

/** Parameters: key, run id. */
export const END_RUN_LOCK_SQL = `DELETE FROM walmart_run_lock WHERE key = ? AND run_id = ?`;
