/** The lines of returns, with the units whose refund is in an open message. */
export const RETURN_LINES_SQL = `
SELECT l.*, COALESCE(o.units, 0)::integer AS open_quantity
FROM walmart_return_line l
LEFT JOIN LATERAL (
  SELECT sum(x.quantity) AS units FROM walmart_update u
  CROSS JOIN LATERAL jsonb_to_recordset(u.payload->'lines') AS x(return_order_line_number integer, quantity integer)
  WHERE u.walmart_return_id = l.walmart_return_id AND u.kind = 'refund' AND u.state IN ('pending', 'sending')
    AND u.deleted_at IS NULL AND x.return_order_line_number = l.return_order_line_number
) AS o ON true
WHERE l.walmart_return_id = ANY(:ids) AND l.deleted_at IS NULL
ORDER BY l.walmart_return_id, l.return_order_line_number`;

/** Reads all returns once. `due_soon`: open, and Walmart refunds automatically, or its due date passes, within a day. */
export const COUNT_RETURNS_SQL = `
SELECT
  (count(*) FILTER (WHERE status = 'received'))::integer AS received,
  (count(*) FILTER (WHERE status = 'refunded'))::integer AS refunded,
  (count(*) FILTER (WHERE status = 'error'))::integer AS error,
  (count(*) FILTER (WHERE closed_at IS NULL))::integer AS open,
  (count(*) FILTER (
    WHERE closed_at IS NULL AND type = 'REFUND' AND NOT wfs AND LEAST(auto_refund_at, refund_by) < now() + interval '1 day'
  ))::integer AS due_soon
FROM walmart_return WHERE deleted_at IS NULL AND (:account_id::text IS NULL OR account_id = :account_id)`;
