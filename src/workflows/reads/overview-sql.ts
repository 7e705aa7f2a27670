/** One pass over the orders. `late`: past ship-by, and units are left that the seller has to ship. */
export const COUNT_ORDERS_SQL = `
SELECT
  (count(*) FILTER (WHERE status = 'open'))::integer AS open,
  (count(*) FILTER (WHERE status = 'partially_shipped'))::integer AS partially_shipped,
  (count(*) FILTER (WHERE status = 'shipped'))::integer AS shipped,
  (count(*) FILTER (WHERE status = 'delivered'))::integer AS delivered,
  (count(*) FILTER (WHERE status = 'canceled'))::integer AS canceled,
  (count(*) FILTER (WHERE status = 'error'))::integer AS error,
  (count(*) FILTER (WHERE cancel_requested))::integer AS cancel_requested,
  (count(*) FILTER (WHERE return_requested))::integer AS return_requested,
  (count(*) FILTER (
    WHERE ship_by < now() AND walmart_status IN ('open', 'partially_shipped') AND fulfilled_by = 'seller'
  ))::integer AS late
FROM walmart_order WHERE deleted_at IS NULL`;

const DEADLINE_COLUMNS =
  "id AS walmart_order_id, order_id, display_id, purchase_order_id, NULL AS walmart_return_id, NULL AS return_order_id";

/**
 * What is to be shipped, acknowledged and refunded next. An order in \`error\` still has its deadlines: Walmart does not
 * wait. Parameters: how many of each kind, three times.
 */
export const DEADLINES_SQL = `
(
  SELECT 'ship' AS kind, ship_by AS at, ${DEADLINE_COLUMNS} FROM walmart_order
  WHERE status IN ('open', 'partially_shipped', 'error') AND walmart_status IN ('open', 'partially_shipped')
    AND fulfilled_by = 'seller' AND ship_by IS NOT NULL AND deleted_at IS NULL
  ORDER BY ship_by, id LIMIT ?
) UNION ALL (
  SELECT 'acknowledge' AS kind, acknowledge_by AS at, ${DEADLINE_COLUMNS} FROM walmart_order
  WHERE status IN ('open', 'error') AND walmart_status = 'open' AND acknowledged_at IS NULL
    AND fulfilled_by = 'seller' AND acknowledge_by IS NOT NULL AND deleted_at IS NULL
  ORDER BY acknowledge_by, id LIMIT ?
) UNION ALL (
  SELECT 'refund' AS kind, LEAST(r.auto_refund_at, r.refund_by) AS at, r.walmart_order_id, o.order_id, o.display_id,
    r.purchase_order_id, r.id AS walmart_return_id, r.return_order_id
  FROM walmart_return r LEFT JOIN walmart_order o ON o.id = r.walmart_order_id
  WHERE r.closed_at IS NULL AND r.type = 'REFUND' AND LEAST(r.auto_refund_at, r.refund_by) IS NOT NULL
    AND r.deleted_at IS NULL
  ORDER BY LEAST(r.auto_refund_at, r.refund_by), r.id LIMIT ?
)
ORDER BY at, walmart_order_id, kind`;

/** Updates that failed and that nobody has retried or resolved. Parameter: how many. */
export const FAILING_UPDATES_SQL = `
SELECT u.id, u.account_id, u.kind, u.attempts, u.last_error, u.error_origin, u.remedy, u.walmart_order_id, u.created_at,
  o.order_id, o.purchase_order_id, u.walmart_return_id, r.return_order_id
FROM walmart_update u LEFT JOIN walmart_order o ON o.id = u.walmart_order_id
  LEFT JOIN walmart_return r ON r.id = u.walmart_return_id
WHERE u.state = 'failed' AND u.deleted_at IS NULL
ORDER BY u.created_at DESC, u.id DESC LIMIT ?`;
