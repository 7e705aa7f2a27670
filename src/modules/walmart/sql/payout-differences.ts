import type { AdminWalmartPayoutDifferenceKind } from "../../../types";

/** Walmart posts a sale about two days after the order; so many days before its end a period surely has all of it. */
const POSTING_DAYS = 7;
/** Orders that were older when the last period ended are not searched again. */
const SEARCH_DAYS = 365;

const LINES = `walmart_payout_line l JOIN walmart_payout p ON p.id = l.payout_id AND p.imported_at IS NOT NULL`;
const OF_ACCOUNT = `l.account_id = :account_id AND l.deleted_at IS NULL AND p.deleted_at IS NULL`;
const ORDER = `JOIN walmart_order o
  ON o.account_id = l.account_id AND o.purchase_order_id = l.purchase_order_id AND o.deleted_at IS NULL`;
const NO_ORDER = `NULL::text AS walmart_order_id, NULL::text AS purchase_order_id, NULL::text AS sku`;

/**
 * How each kind is found, for one account. Columns: subject, payout_id, walmart_order_id, purchase_order_id, sku, amount,
 * currency_code, facts.
 */
const FINDERS: Record<AdminWalmartPayoutDifferenceKind, string> = {
  /**
   * Delivered at least a week before the end of a period that was paid, and in no payout. What was ordered before the
   * first payout that the store has may be in an earlier one.
   */
  not_paid: `
SELECT o.purchase_order_id || '/' || lower(ol.sku) AS subject, NULL::text AS payout_id, o.id AS walmart_order_id,
  o.purchase_order_id, min(ol.sku) AS sku,
  round(o.total * sum(ol.delivered) / GREATEST(o.item_count, sum(ol.delivered)), 2) AS amount, o.currency_code,
  jsonb_build_object('period_end', max(paid.last_end)) AS facts
FROM (
  SELECT p.account_id, min(p.period_start) AS first_start, max(p.period_end) AS last_end FROM walmart_payout p
  WHERE p.account_id = :account_id AND p.imported_at IS NOT NULL AND p.deleted_at IS NULL
    AND p.period_start IS NOT NULL AND p.period_end IS NOT NULL
  GROUP BY p.account_id
) AS paid
JOIN walmart_order o ON o.account_id = paid.account_id AND o.deleted_at IS NULL
  AND o.ordered_at >= paid.first_start::timestamptz
  AND o.ordered_at BETWEEN paid.last_end::timestamptz - interval '${SEARCH_DAYS} days'
    AND paid.last_end::timestamptz - interval '${POSTING_DAYS} days'
  AND o.order_type IS DISTINCT FROM 'REPLACEMENT' AND o.total > 0
JOIN walmart_order_line ol ON ol.walmart_order_id = o.id AND ol.deleted_at IS NULL AND ol.delivered > 0
WHERE COALESCE(
    (SELECT max((t->>'shipped_at')::timestamptz) FROM jsonb_array_elements(ol.tracking) AS t), o.ordered_at
  ) < paid.last_end::timestamptz - interval '${POSTING_DAYS} days'
AND NOT EXISTS (
  SELECT 1 FROM walmart_payout_line l WHERE l.account_id = o.account_id AND l.purchase_order_id = o.purchase_order_id
    AND l.deleted_at IS NULL AND (l.sku IS NULL OR lower(l.sku) = lower(ol.sku))
)
GROUP BY o.id, lower(ol.sku)`,
  unknown_refund: `
SELECT o.purchase_order_id || '/' || lower(l.sku) AS subject, max(l.payout_id) AS payout_id, o.id AS walmart_order_id,
  o.purchase_order_id, min(l.sku) AS sku, -sum(l.amount) AS amount, min(p.currency_code) AS currency_code,
  jsonb_build_object('description', min(l.description), 'reason', min(l.reason), 'posted_on', max(l.posted_on)) AS facts
FROM ${LINES} ${ORDER}
WHERE ${OF_ACCOUNT} AND l.figure = 'refunds' AND l.sku IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM walmart_return_line r
    WHERE r.walmart_order_id = o.id AND lower(r.sku) = lower(l.sku) AND r.deleted_at IS NULL
  )
  AND NOT EXISTS (
    SELECT 1 FROM walmart_update u
    WHERE u.walmart_order_id = o.id AND u.kind IN ('goodwill', 'refund') AND u.deleted_at IS NULL
  )
  AND o.walmart_refund IS NULL
GROUP BY o.id, lower(l.sku)
HAVING sum(l.amount) < 0`,
  /** Per sale: the commission, and the money that it is a percentage of. Rounding may cost a cent for each parcel. */
  commission: `
SELECT s.payout_id || '/' || s.transaction_key || '/' || COALESCE(lower(s.sku), '') AS subject, s.payout_id,
  s.walmart_order_id, s.purchase_order_id, s.sku,
  -(s.commission + round(s.price * COALESCE(s.base_rate, s.rate) / 100, 2)) AS amount, s.currency_code,
  jsonb_build_object('rate', s.rate, 'base_rate', s.base_rate, 'price', s.price, 'commission', -s.commission) AS facts
FROM (
  SELECT l.payout_id, l.transaction_key, l.purchase_order_id, min(l.sku) AS sku, min(o.id) AS walmart_order_id,
    min(p.currency_code) AS currency_code,
    COALESCE(sum(l.amount) FILTER (WHERE l.figure = 'product'), 0) AS price,
    COALESCE(sum(l.amount) FILTER (WHERE lower(l.amount_type) = 'commission on product'), 0) AS commission,
    max(l.commission_rate::numeric) FILTER (WHERE lower(l.amount_type) = 'commission on product') AS rate,
    max(l.base_commission_rate::numeric) FILTER (WHERE lower(l.amount_type) = 'commission on product') AS base_rate,
    count(*) FILTER (WHERE lower(l.amount_type) = 'commission on product') AS rows
  FROM ${LINES} LEFT ${ORDER}
  WHERE ${OF_ACCOUNT} AND lower(l.type) = 'sale' AND l.transaction_key IS NOT NULL
  GROUP BY l.payout_id, l.transaction_key, l.purchase_order_id, lower(l.sku)
) AS s
WHERE s.rate IS NOT NULL AND s.price > 0 AND (
  s.rate > s.base_rate OR -s.commission - round(s.price * s.rate / 100, 2) > 0.01 * s.rows
)`,
  unknown_type: `
SELECT lower(l.type || '/' || l.description || '/' || l.amount_type) AS subject, max(l.payout_id) AS payout_id,
  ${NO_ORDER}, sum(l.amount) AS amount, min(p.currency_code) AS currency_code,
  jsonb_build_object('type', min(l.type), 'description', min(l.description), 'amount_type', min(l.amount_type),
    'count', count(*)) AS facts
FROM ${LINES} WHERE ${OF_ACCOUNT} AND l.kind = 'unknown'
GROUP BY 1`,
  unknown_sku: `
SELECT o.purchase_order_id || '/' || lower(l.sku) AS subject, max(l.payout_id) AS payout_id, o.id AS walmart_order_id,
  o.purchase_order_id, min(l.sku) AS sku, sum(l.amount) AS amount, min(p.currency_code) AS currency_code,
  jsonb_build_object('count', count(*)) AS facts
FROM ${LINES} ${ORDER}
WHERE ${OF_ACCOUNT} AND l.sku IS NOT NULL AND o.import_state = 'imported'
  AND NOT EXISTS (
    SELECT 1 FROM walmart_order_line ol
    WHERE ol.walmart_order_id = o.id AND lower(ol.sku) = lower(l.sku) AND ol.deleted_at IS NULL
  )
GROUP BY o.id, lower(l.sku)`,
  total: `
SELECT p.id AS subject, p.id AS payout_id, ${NO_ORDER}, COALESCE(p.difference, 0) AS amount, p.currency_code,
  jsonb_build_object('total', p.total, 'count', x.unreadable) AS facts
FROM walmart_payout p
CROSS JOIN LATERAL (
  SELECT count(*) AS unreadable FROM walmart_payout_line l WHERE l.payout_id = p.id AND l.is_unreadable
) AS x
WHERE p.account_id = :account_id AND p.imported_at IS NOT NULL AND p.deleted_at IS NULL
  AND (p.difference IS NULL OR p.difference <> 0 OR x.unreadable > 0)`,
};

const found = Object.entries(FINDERS)
  .map(
    ([kind, sql]) =>
      `SELECT '${kind}' AS kind, f.subject, f.payout_id, f.walmart_order_id, f.purchase_order_id, f.sku, f.amount,
  f.currency_code, f.facts FROM (${sql}) AS f`,
  )
  .join("\nUNION ALL\n");

/**
 * Finds all differences of an account again: adds new ones, updates known ones, and removes those that are explained by
 * now, unless a person has decided about them. A decision counts for the amount that it was made for. Returns the open
 * ones.
 */
export const FIND_DIFFERENCES_SQL = `
WITH found AS MATERIALIZED (${found}),
gone AS (
  DELETE FROM walmart_payout_difference d
  WHERE d.account_id = :account_id AND d.review = 'open' AND d.note IS NULL
    AND NOT EXISTS (SELECT 1 FROM found f WHERE f.kind = d.kind AND f.subject = d.subject)
),
stored AS (
  INSERT INTO walmart_payout_difference AS d (
    id, account_id, kind, subject, payout_id, walmart_order_id, purchase_order_id, sku, amount, raw_amount,
    currency_code, facts
  )
  SELECT :id_prefix || md5(:account_id || f.kind || f.subject), :account_id, f.kind, f.subject, f.payout_id,
    f.walmart_order_id, f.purchase_order_id, f.sku, f.amount,
    jsonb_build_object('value', f.amount::text, 'precision', 20), f.currency_code, jsonb_strip_nulls(f.facts)
  FROM found f
  ON CONFLICT (account_id, kind, subject) WHERE deleted_at IS NULL DO UPDATE SET
    payout_id = EXCLUDED.payout_id, walmart_order_id = EXCLUDED.walmart_order_id, sku = EXCLUDED.sku,
    amount = EXCLUDED.amount, raw_amount = EXCLUDED.raw_amount, facts = EXCLUDED.facts,
    review = CASE WHEN d.amount = EXCLUDED.amount THEN d.review ELSE 'open' END, updated_at = now()
  RETURNING d.review
)
SELECT count(*)::integer AS open FROM stored WHERE review = 'open'`;
