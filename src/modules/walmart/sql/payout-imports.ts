/** The payouts of an account by date, and whether a file waits to be imported. */
export const KNOWN_PAYOUTS_SQL = `
SELECT p.id, p.report_date, p.status FROM walmart_payout p
WHERE p.account_id = :account_id AND p.deleted_at IS NULL`;

export const ADD_PAYOUT_SQL = `
INSERT INTO walmart_payout AS p (id, account_id, report_date, source, status, problem)
VALUES (:new_id, :account_id, :report_date, :source, 'pending', NULL)
ON CONFLICT (account_id, report_date) WHERE deleted_at IS NULL DO UPDATE SET updated_at = now()
RETURNING p.id`;

/** Keeps a file before anything of it is read. It is the rejected one until it is imported. */
export const KEEP_FILE_SQL = `
INSERT INTO walmart_payout_file AS f (id, payout_id, file_name, content, byte_count, is_rejected)
VALUES (:new_id, :payout_id, :file_name, :content, :byte_count, true)
ON CONFLICT (payout_id, is_rejected) WHERE deleted_at IS NULL DO UPDATE SET
  file_name = EXCLUDED.file_name, content = EXCLUDED.content, byte_count = EXCLUDED.byte_count, updated_at = now()`;

/** The file that waits to be imported, or was rejected, goes first. */
export const PAYOUT_FILE_SQL = `
SELECT f.file_name, f.content, f.is_rejected FROM walmart_payout_file f
WHERE f.payout_id = :payout_id AND f.deleted_at IS NULL ORDER BY f.is_rejected DESC LIMIT 1`;

/** Records why a file was not imported. What an earlier file of the date brought stays. */
export const REJECT_PAYOUT_SQL = `
UPDATE walmart_payout SET
  status = CASE WHEN imported_at IS NULL THEN 'error' ELSE status END, problem = :reason, updated_at = now()
WHERE id = :id`;

/** One import of a payout at a time. */
export const LOCK_PAYOUT_SQL = `
SELECT id, account_id, source FROM walmart_payout WHERE id = :id AND deleted_at IS NULL FOR UPDATE`;

export const REMOVE_LINES_SQL = `DELETE FROM walmart_payout_line WHERE payout_id = :payout_id`;

/** Adds rows of a file. `lines`: a JSON array of {@link SettlementLine}. */
export const ADD_LINES_SQL = `
INSERT INTO walmart_payout_line (
  id, payout_id, account_id, position, transaction_key, posted_on, period_start, period_end, type, description,
  amount_type, amount, raw_amount, is_unreadable, purchase_order_id, customer_order_id, sku, title, quantity,
  commission_rate, base_commission_rate, incentive, reason, figure, kind, details
)
SELECT :payout_id || '_' || s.position, :payout_id, :account_id, s.position, s.transaction_key, s.posted_on,
  s.period_start, s.period_end, s.type, s.description, s.amount_type, s.amount,
  jsonb_build_object('value', s.amount::text, 'precision', 20), s.is_unreadable, s.purchase_order_id,
  s.customer_order_id, s.sku, s.title, s.quantity, s.commission_rate, s.base_commission_rate, s.incentive, s.reason,
  s.figure, s.kind, s.details
FROM jsonb_to_recordset(:lines::jsonb) AS s(
  position integer, transaction_key text, posted_on text, period_start text, period_end text, type text,
  description text, amount_type text, amount numeric, is_unreadable boolean, purchase_order_id text,
  customer_order_id text, sku text, title text, quantity integer, commission_rate text, base_commission_rate text,
  incentive text, reason text, figure text, kind text, details jsonb
)`;

const sumsBy = (column: string) => `
  (SELECT COALESCE(jsonb_object_agg(s.name, s.total::text), '{}'::jsonb) FROM (
    SELECT l.${column} AS name, sum(l.amount) AS total FROM walmart_payout_line l
    WHERE l.payout_id = p.id GROUP BY l.${column}
  ) AS s)`;

const jsonOf = (amount: string) =>
  `CASE WHEN ${amount} IS NULL THEN NULL ELSE jsonb_build_object('value', (${amount})::text, 'precision', 20) END`;

const TOTAL = ":total::numeric";
const DIFFERENCE = `${TOTAL} - (SELECT COALESCE(sum(l.amount), 0) FROM walmart_payout_line l WHERE l.payout_id = p.id)`;

/** Completes an import: the summary, and the sums of the rows. */
export const FINISH_IMPORT_SQL = `
UPDATE walmart_payout p SET
  status = 'imported', problem = NULL, period_start = :period_start, period_end = :period_end, paid_on = :paid_on,
  total = ${TOTAL}, raw_total = ${jsonOf(TOTAL)}, currency_code = :currency_code,
  difference = ${DIFFERENCE}, raw_difference = ${jsonOf(DIFFERENCE)},
  sums = ${sumsBy("amount_type")}, kind_sums = ${sumsBy("kind")},
  line_count = :line_count, imported_at = now(), updated_at = now()
WHERE p.id = :id`;

/** The imported file takes the place of the one before it. */
export const DROP_FORMER_FILE_SQL = `
DELETE FROM walmart_payout_file WHERE payout_id = :payout_id AND NOT is_rejected`;

export const ACCEPT_FILE_SQL = `
UPDATE walmart_payout_file SET is_rejected = false, updated_at = now() WHERE payout_id = :payout_id AND is_rejected`;

/** Does not keep an imported file with an order whose buyer's data was removed. */
export const DROP_REDACTED_FILE_SQL = `
DELETE FROM walmart_payout_file WHERE payout_id = :payout_id AND EXISTS (
  SELECT 1 FROM walmart_payout_line l
  JOIN walmart_order o ON o.account_id = l.account_id AND o.purchase_order_id = l.purchase_order_id
  WHERE l.payout_id = :payout_id AND o.redacted_at IS NOT NULL
)`;

/**
 * A file that was uploaded by hand may bear another date than Walmart's list does. The same period is not counted twice:
 * what was uploaded goes.
 */
export const UPLOADED_TWINS_SQL = `
SELECT t.id FROM walmart_payout t JOIN walmart_payout p ON p.id = :id
WHERE t.account_id = p.account_id AND t.id <> p.id AND t.source = 'upload' AND t.deleted_at IS NULL
  AND t.period_start = p.period_start AND t.period_end = p.period_end AND t.currency_code = p.currency_code`;

export const REMOVE_PAYOUTS_SQL = `
WITH lines AS (DELETE FROM walmart_payout_line WHERE payout_id = ANY(:ids)),
files AS (DELETE FROM walmart_payout_file WHERE payout_id = ANY(:ids))
DELETE FROM walmart_payout WHERE id = ANY(:ids)`;

/** The payout of an account with this period, so that an uploaded file finds it. */
export const PAYOUT_OF_PERIOD_SQL = `
SELECT report_date FROM walmart_payout
WHERE account_id = :account_id AND period_start = :period_start AND period_end = :period_end AND deleted_at IS NULL
ORDER BY report_date DESC LIMIT 1`;

/** Counts again which lines have no order here: orders come in after payouts too. */
export const COUNT_MATCHES_SQL = `
UPDATE walmart_payout p SET order_line_count = c.of_orders, unmatched_line_count = c.unmatched, updated_at = now()
FROM (
  SELECT l.payout_id, count(*)::integer AS of_orders, (count(*) FILTER (WHERE o.id IS NULL))::integer AS unmatched
  FROM walmart_payout_line l
  LEFT JOIN walmart_order o
    ON o.account_id = l.account_id AND o.purchase_order_id = l.purchase_order_id AND o.deleted_at IS NULL
  WHERE l.account_id = :account_id AND l.purchase_order_id IS NOT NULL
    AND l.payout_id IN (
      SELECT q.id FROM walmart_payout q
      WHERE q.account_id = :account_id AND q.status = 'imported' AND q.deleted_at IS NULL
        AND (q.unmatched_line_count > 0 OR q.order_line_count = 0)
    )
  GROUP BY l.payout_id
) AS c
WHERE p.id = c.payout_id
  AND (p.order_line_count, p.unmatched_line_count) IS DISTINCT FROM (c.of_orders, c.unmatched)`;

/** Imported payouts that the store's hook was not given as they are, oldest first. */
export const PAYOUTS_TO_ANNOUNCE_SQL = `
SELECT p.id, p.report_date, p.period_start, p.period_end, p.paid_on, p.total::text AS total,
  p.difference::text AS difference, p.currency_code, p.line_count, p.sums, p.kind_sums, p.imported_at::text AS imported_at
FROM walmart_payout p
WHERE p.account_id = :account_id AND p.imported_at IS NOT NULL AND p.imported_at IS DISTINCT FROM p.hooked_at
  AND p.deleted_at IS NULL AND NOT p.id = ANY(:except)
ORDER BY p.report_date, p.id LIMIT :limit`;

/** `payouts`: a JSON array of `{id, imported_at}`. */
export const MARK_ANNOUNCED_SQL = `
UPDATE walmart_payout AS p SET hooked_at = s.imported_at
FROM jsonb_to_recordset(:payouts::jsonb) AS s(id text, imported_at timestamptz) WHERE p.id = s.id`;

/** `balance`: a JSON object, see {@link StoredBalance}. */
export const STORE_BALANCE_SQL = `UPDATE walmart_account SET balance = :balance::jsonb WHERE id = :id`;
