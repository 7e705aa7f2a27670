/**
 * Claims purchase orders for one run of an import, so that two at once never work on the same one. A claim that has
 * run out is free again; the database's clock counts. Parameters: run id, seconds that it holds, order ids, run id.
 */
export const CLAIM_ORDERS_SQL = `
UPDATE walmart_order SET claimed_by = ?, claimed_until = now() + make_interval(secs => ?)
WHERE id = ANY(?) AND import_state IN ('claimed', 'held')
  AND (claimed_until IS NULL OR claimed_until < now() OR claimed_by = ?)
RETURNING id`;

/**
 * Sets purchase orders aside that cannot become Medusa orders yet, with the reason in words. Only the run that claimed
 * one may do so. Parameters: a JSON array of `{id, problem}`, run id.
 */
export const HOLD_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'held', problem = s.problem, problem_origin = 'medusa', claimed_by = NULL, claimed_until = NULL,
  updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, problem text)
WHERE o.id = s.id AND o.import_state IN ('claimed', 'held') AND o.claimed_by = ?
RETURNING o.id`;

/** Marks purchase orders of which no Medusa order is wanted any more. Parameters: order ids, run id. */
export const SKIP_ORDERS_SQL = `
UPDATE walmart_order SET
  import_state = 'skipped', problem = NULL, problem_origin = NULL, claimed_by = NULL, claimed_until = NULL,
  updated_at = now()
WHERE id = ANY(?) AND import_state IN ('claimed', 'held') AND claimed_by = ?
RETURNING id`;

/**
 * Marks purchase orders as imported. Parameter: a JSON array of `{id, order_id, display_id, oversold}`.
 */
export const FINISH_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'imported', order_id = s.order_id, display_id = s.display_id, oversold = s.oversold,
  problem = NULL, problem_origin = NULL, claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, order_id text, display_id integer, oversold boolean)
WHERE o.id = s.id AND o.import_state IN ('claimed', 'held')
RETURNING o.id`;

/** Names the Medusa items that stand for lines. Parameter: a JSON array of `{walmart_order_id, line_number, line_item_id}`. */
export const LINK_LINES_SQL = `
UPDATE walmart_order_line AS l SET line_item_id = s.line_item_id, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(walmart_order_id text, line_number text, line_item_id text)
WHERE l.walmart_order_id = s.walmart_order_id AND l.line_number = s.line_number AND l.deleted_at IS NULL`;
