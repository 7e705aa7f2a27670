/**
 * Takes a lock for a run, or holds it on if the run has it; one that has run out is free again. The database's clock
 * counts, which every process shares. Parameters: key, run id, seconds that it holds.
 */
export const TAKE_RUN_LOCK_SQL = `
INSERT INTO walmart_run_lock AS l (key, run_id, held_until) VALUES (?, ?, now() + make_interval(secs => ?))
ON CONFLICT (key) DO UPDATE SET run_id = EXCLUDED.run_id, held_until = EXCLUDED.held_until
WHERE l.held_until < now() OR l.run_id = EXCLUDED.run_id
RETURNING l.key`;

/** Parameters: key, run id. */
export const END_RUN_LOCK_SQL = `DELETE FROM walmart_run_lock WHERE key = ? AND run_id = ?`;
