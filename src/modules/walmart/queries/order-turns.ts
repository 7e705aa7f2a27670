/**
 * Gives one run the turn to change an imported purchase order's Medusa order, so that two never do so at once. A turn
 * that has run out is free again. Parameters: run id, seconds that it holds, order id.
 */
export const TAKE_TURN_SQL = `
UPDATE walmart_order SET claimed_by = ?, claimed_until = now() + make_interval(secs => ?)
WHERE id = ? AND import_state = 'imported' AND deleted_at IS NULL
  AND (claimed_until IS NULL OR claimed_until < now())
RETURNING id`;

/** Parameters: order id, run id. */
export const END_TURN_SQL = `
UPDATE walmart_order SET claimed_by = NULL, claimed_until = NULL WHERE id = ? AND claimed_by = ?`;
