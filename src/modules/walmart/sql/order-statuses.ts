/**
 * Locks orders, always in the same order, so that no two transactions wait for each other. Later statements of the
 * transaction see what others have committed before.
 */
export const LOCK_ORDERS_SQL = `
SELECT id FROM walmart_order WHERE id = ANY(:ids) ORDER BY purchase_order_id FOR UPDATE`;

/**
 * Sets the status that the merchant sees: `error` while a message has failed and is not resolved, or while the purchase
 * order cannot be imported, mirrored or read; otherwise Walmart's status. The newest failure is the one that is shown.
 * What is only unusual is shown in the details and leaves the status alone: the order can be fulfilled.
 */
export const REFRESH_STATUS_SQL = `
UPDATE walmart_order AS o SET
  status = CASE
    WHEN f.id IS NOT NULL OR o.problem IS NOT NULL OR o.read_problem IS NOT NULL THEN 'error'
    ELSE o.walmart_status END,
  status_details = CASE
    WHEN f.id IS NOT NULL THEN concat_ws(' ', f.last_error, f.remedy)
    ELSE COALESCE(o.problem, o.read_problem, o.review) END,
  error_origin = CASE
    WHEN f.id IS NOT NULL THEN f.error_origin
    WHEN o.problem IS NOT NULL THEN o.problem_origin
    WHEN o.read_problem IS NOT NULL THEN 'walmart' END,
  shown_problem = CASE
    WHEN f.id IS NOT NULL THEN jsonb_build_object('code', 'update_' || f.kind, 'remedy', f.remedy, 'details', f.last_error)
    WHEN o.problem IS NOT NULL THEN o.problem_parts
    WHEN o.read_problem IS NOT NULL THEN jsonb_build_object('code', 'unreadable', 'details', o.read_problem)
    WHEN o.review IS NOT NULL THEN jsonb_build_object('code', 'review', 'details', o.review) END,
  updated_at = now()
FROM walmart_order AS t
LEFT JOIN LATERAL (
  SELECT u.id, u.kind, u.last_error, u.remedy, u.error_origin FROM walmart_update u
  WHERE u.walmart_order_id = t.id AND u.walmart_return_id IS NULL AND u.state = 'failed' AND u.deleted_at IS NULL
  ORDER BY u.updated_at DESC LIMIT 1
) AS f ON true
WHERE t.id = o.id AND o.id = ANY(:ids)
RETURNING o.id, o.status`;
