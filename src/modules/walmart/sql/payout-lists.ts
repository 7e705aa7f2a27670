/** Which order of the store a line `l` belongs to. Numbers of purchase orders are unique per seller. */
export const ORDER_OF_LINE_JOIN = `LEFT JOIN walmart_order o
  ON o.account_id = l.account_id AND o.purchase_order_id = l.purchase_order_id AND o.deleted_at IS NULL`;

/** The files of a payout, without their content. */
export const PAYOUT_FILES_SQL = `
SELECT f.file_name, f.byte_count, f.is_rejected, f.updated_at AS received_at FROM walmart_payout_file f
WHERE f.payout_id = :payout_id AND f.deleted_at IS NULL ORDER BY f.is_rejected`;

const OF_ORDER = `FROM walmart_payout_line l
JOIN walmart_order o ON o.id = :order_id AND o.account_id = l.account_id AND o.purchase_order_id = l.purchase_order_id
JOIN walmart_payout p ON p.id = l.payout_id
WHERE l.deleted_at IS NULL AND p.deleted_at IS NULL`;

/** The figures of an order over all its payouts. */
export const ORDER_FIGURES_SQL = `
SELECT l.figure, sum(l.amount)::text AS amount ${OF_ORDER} GROUP BY l.figure`;

/** What each payout has for an order, oldest first. */
export const ORDER_PAYOUTS_SQL = `
SELECT p.id AS payout_id, p.report_date, p.paid_on, p.currency_code, sum(l.amount)::text AS amount ${OF_ORDER}
GROUP BY p.id ORDER BY p.report_date, p.id`;

/** What an order's other fees consist of. */
export const ORDER_FEES_SQL = `
SELECT COALESCE(NULLIF(l.description, ''), l.amount_type) AS description, sum(l.amount)::text AS amount ${OF_ORDER}
  AND l.figure = 'other_fees' GROUP BY 1 ORDER BY 1`;

/** Payouts by month of payment, newest first. */
export const PAYOUT_MONTHS_SQL = `
WITH payouts AS (
  SELECT p.*, left(COALESCE(p.paid_on, p.report_date), 7) AS month FROM walmart_payout p
  WHERE p.imported_at IS NOT NULL AND p.deleted_at IS NULL
    AND (:account_id::text IS NULL OR p.account_id = :account_id)
),
kinds AS (
  SELECT p.month, p.currency_code, k.key, sum(k.value::numeric)::text AS amount
  FROM payouts p CROSS JOIN LATERAL jsonb_each_text(p.kind_sums) AS k GROUP BY 1, 2, 3
)
SELECT p.month, p.currency_code, count(*)::integer AS payout_count, COALESCE(sum(p.total), 0)::text AS total,
  COALESCE((SELECT jsonb_object_agg(k.key, k.amount) FROM kinds k
    WHERE k.month = p.month AND k.currency_code = p.currency_code), '{}'::jsonb) AS kind_sums
FROM payouts p GROUP BY p.month, p.currency_code ORDER BY p.month DESC, p.currency_code`;

/** The lines of a payout after a position, in the order of the file. */
export const LINES_AFTER_SQL = `
SELECT l.*, o.id AS walmart_order_id, o.order_id, o.display_id FROM walmart_payout_line l ${ORDER_OF_LINE_JOIN}
WHERE l.payout_id = :payout_id AND l.position > :position AND l.deleted_at IS NULL ORDER BY l.position LIMIT :limit`;
