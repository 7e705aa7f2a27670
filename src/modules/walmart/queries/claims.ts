/**
 * Claims purchase orders for one worker, so that two imports at once never work on the same one. A claim that has run
 * out is free again. Parameters: worker id, claim end, order ids, worker id.
 */
export const CLAIM_ORDERS_SQL = `
UPDATE walmart_order SET claimed_by = ?, claimed_until = ?
WHERE id = ANY(?) AND import_state IN ('claimed', 'held')
  AND (claimed_until IS NULL OR claimed_until < now() OR claimed_by = ?)
RETURNING id`;

/**
 * Marks purchase orders as imported, and their lines with the Medusa items that stand for them. Parameter: a JSON
 * array of `{id, order_id, display_id, oversold}`.
 */
export const FINISH_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'imported', order_id = s.order_id, display_id = s.display_id, oversold = s.oversold,
  problem = NULL, problem_origin = NULL, claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, order_id text, display_id integer, oversold boolean)
WHERE o.id = s.id
RETURNING o.id`;

/** Parameter: a JSON array of `{walmart_order_id, line_number, line_item_id}`. */
export const LINK_LINES_SQL = `
UPDATE walmart_order_line AS l SET line_item_id = s.line_item_id, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(walmart_order_id text, line_number text, line_item_id text)
WHERE l.walmart_order_id = s.walmart_order_id AND l.line_number = s.line_number AND l.deleted_at IS NULL`;
