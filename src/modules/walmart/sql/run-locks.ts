/** Takes a lock for a run. An expired one is free. All times are the database's, whose clock every process shares. */
export const TAKE_RUN_LOCK_SQL = `
INSERT INTO walmart_run_lock AS l (key, run_id, held_until)
VALUES (:key, :run_id, now() + make_interval(secs => :lock_seconds))
ON CONFLICT (key) DO UPDATE SET run_id = EXCLUDED.run_id, held_until = EXCLUDED.held_until, updated_at = now()
WHERE l.held_until < now()
RETURNING l.key`;

/** Renews a lock, but never takes one: a late renewal must not bring back a released lock. */
export const RENEW_RUN_LOCK_SQL = `
UPDATE walmart_run_lock SET held_until = now() + make_interval(secs => :lock_seconds), updated_at = now()
WHERE key = :key AND run_id = :run_id RETURNING key`;

export const RELEASE_RUN_LOCK_SQL = `DELETE FROM walmart_run_lock WHERE key = :key AND run_id = :run_id`;
