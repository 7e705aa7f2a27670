import { acceptedPlan } from "./accepted-plan";

const retry = (subject: string) => `
WITH failed AS (
  SELECT id, kind, idempotency_key, attempts, last_error FROM walmart_update
  WHERE ${subject} AND state = 'failed' AND deleted_at IS NULL FOR UPDATE
)
UPDATE walmart_update AS u SET
  state = 'pending', plan = ${acceptedPlan("u")}, next_attempt_at = now(), attempts = 0, unspecific_refusals = 0,
  updated_at = now()
FROM failed AS f WHERE u.id = f.id
RETURNING u.id, f.kind, f.idempotency_key, f.attempts, f.last_error`;

const resolve = (subject: string) => `
UPDATE walmart_update SET
  state = 'resolved', resolved_at = now(), resolved_by = :resolved_by, note = :note, updated_at = now()
WHERE ${subject} AND state = 'failed' AND deleted_at IS NULL RETURNING id, kind, idempotency_key, last_error`;

/** The refunds of a return are retried and resolved with the return, not with its order. */
const OF_ORDER = "walmart_order_id = :id AND walmart_return_id IS NULL";
const OF_RETURN = "walmart_return_id = :id";

/** Makes the failed messages of an order due at once, as if they were new. Returns what they were before. */
export const RETRY_ORDER_SQL = retry(OF_ORDER);
export const RETRY_RETURN_SQL = retry(OF_RETURN);

/** Marks the failed messages of an order as resolved. */
export const RESOLVE_ORDER_SQL = resolve(OF_ORDER);
export const RESOLVE_RETURN_SQL = resolve(OF_RETURN);

/** Marks the failed cancellations of an order as resolved, because Walmart has canceled the units anyway. */
export const RESOLVE_CANCELLATIONS_SQL = `
UPDATE walmart_update SET state = 'resolved', resolved_at = now(), note = :note, updated_at = now()
WHERE walmart_order_id = :order_id AND kind = 'cancel' AND state = 'failed' AND deleted_at IS NULL RETURNING id`;

/**
 * Puts refunds that wait to be sent on hold: they fail with a problem, so that a person decides. Their plans stay, so that
 * Walmart's data can still show that they arrived.
 */
export const HOLD_REFUNDS_SQL = `
UPDATE walmart_update SET
  state = 'failed', last_error = :problem, remedy = :remedy, error_origin = 'medusa', next_attempt_at = NULL,
  claimed_by = NULL, claimed_until = NULL, updated_at = now()
WHERE kind IN ('goodwill', 'refund') AND state IN ('pending', 'sending') AND deleted_at IS NULL
RETURNING id, walmart_order_id, walmart_return_id`;
