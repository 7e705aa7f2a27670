import { redactedLabels, redactedOrder, redactedReturn } from "./redacted-raw";

/** Replaces what texts contain of the buyer. */
const MASK = "***";

/** `s.pattern` is a regular expression that matches what is known of the buyer. */
function masked(column: string): string {
  return `regexp_replace(${column}, s.pattern, '${MASK}', 'gi')`;
}

/** The same for a text in a JSON object. */
function maskedIn(column: string, name: string): string {
  return `CASE WHEN jsonb_typeof(${column} -> '${name}') = 'string'
    THEN jsonb_set(${column}, '{${name}}', to_jsonb(${masked(`${column} ->> '${name}'`)})) ELSE ${column} END`;
}

const ORDER_VALUES = `jsonb_build_array(
  o.buyer_name, o.buyer_email, o.raw ->> 'customerEmailId', o.raw #>> '{shippingInfo,phone}',
  o.raw #>> '{shippingInfo,postalAddress,name}', o.raw #>> '{shippingInfo,postalAddress,address1}',
  o.raw #>> '{shippingInfo,postalAddress,address2}'
)`;

/** Locks orders whose buyer's data is to be removed, and reads what is known of the buyer. */
export const LOCK_PERSONAL_ORDERS_SQL = `
SELECT o.id, o.account_id, o.purchase_order_id AS number, ${ORDER_VALUES} AS known
FROM walmart_order o WHERE o.id = ANY(:ids)
ORDER BY o.account_id, o.purchase_order_id FOR UPDATE`;

/**
 * Locks orders that did not change for `days` and still have the buyer's data, oldest first. A purchase order that can
 * still be imported needs it, for as long as Walmart may keep it open at most. Skips what another process works on.
 */
export const LOCK_DUE_ORDERS_SQL = `
SELECT o.id, o.account_id, o.purchase_order_id AS number, ${ORDER_VALUES} AS known
FROM walmart_order o
WHERE o.redacted_at IS NULL AND o.deleted_at IS NULL
  AND o.updated_at < clock_timestamp() - make_interval(days => :days)
  AND NOT (
    o.import_state IN ('claimed', 'held') AND o.walmart_status IN ('open', 'partially_shipped')
    AND o.updated_at >= clock_timestamp() - make_interval(days => :open_days)
  )
ORDER BY o.updated_at LIMIT :limit FOR UPDATE SKIP LOCKED`;

const RETURN_VALUES = `jsonb_build_array(r.buyer_name, r.buyer_email, r.raw ->> 'customerEmailId')`;

/** Locks the returns of orders, whole or in part, with what is known of the buyer. `number`: the RMA number. */
export const LOCK_RETURNS_OF_ORDERS_SQL = `
SELECT r.id, r.account_id, r.return_order_id AS number, ${RETURN_VALUES} AS known,
  COALESCE(r.walmart_order_id, (
    SELECT l.walmart_order_id FROM walmart_return_line l
    WHERE l.walmart_return_id = r.id AND l.walmart_order_id = ANY(:ids) LIMIT 1
  )) AS order_id
FROM walmart_return r
WHERE r.id IN (
  SELECT id FROM walmart_return WHERE walmart_order_id = ANY(:ids)
  UNION SELECT walmart_return_id FROM walmart_return_line WHERE walmart_order_id = ANY(:ids)
)
ORDER BY r.id FOR UPDATE`;

/**
 * Locks returns that did not change for `days`, and those that were stored while the data of their order was removed.
 */
export const LOCK_DUE_RETURNS_SQL = `
SELECT r.id, r.account_id, r.return_order_id AS number, ${RETURN_VALUES} AS known, NULL AS order_id
FROM walmart_return r
WHERE r.id IN (
  (
    SELECT d.id FROM walmart_return d
    WHERE d.redacted_at IS NULL AND d.deleted_at IS NULL
      AND d.updated_at < clock_timestamp() - make_interval(days => :days)
      AND (d.closed_at IS NOT NULL OR d.updated_at < clock_timestamp() - make_interval(days => :open_days))
    ORDER BY d.updated_at LIMIT :limit
  ) UNION (
    SELECT m.id FROM walmart_order o JOIN walmart_return m ON m.walmart_order_id = o.id
    WHERE o.redacted_at > clock_timestamp() - interval '1 day' AND o.deleted_at IS NULL
      AND m.redacted_at IS NULL AND m.deleted_at IS NULL
    LIMIT :limit
  )
)
ORDER BY r.id LIMIT :limit FOR UPDATE SKIP LOCKED`;

/** Of all statements below, `subjects` is a JSON array of `{id, pattern}`. */
const SUBJECTS = "jsonb_to_recordset(:subjects::jsonb) AS s(id text, pattern text)";

export const REDACT_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  redacted_at = COALESCE(o.redacted_at, clock_timestamp()),
  buyer_name = NULL, buyer_email = NULL,
  problem = ${masked("o.problem")}, resolved_problem = ${masked("o.resolved_problem")},
  read_problem = ${masked("o.read_problem")}, review = ${masked("o.review")},
  resolved_review = ${masked("o.resolved_review")}, status_details = ${masked("o.status_details")},
  problem_parts = ${maskedIn("o.problem_parts", "details")},
  shown_problem = ${maskedIn("o.shown_problem", "details")},
  raw = ${redactedOrder("o.raw")}
FROM ${SUBJECTS} WHERE o.id = s.id`;

export const REDACT_RETURNS_SQL = `
UPDATE walmart_return AS r SET
  redacted_at = COALESCE(r.redacted_at, clock_timestamp()),
  buyer_name = NULL, buyer_email = NULL,
  problem = ${masked("r.problem")}, resolved_problem = ${masked("r.resolved_problem")},
  read_problem = ${masked("r.read_problem")}, status_details = ${masked("r.status_details")},
  labels = ${redactedLabels("r.labels")},
  raw = ${redactedReturn("r.raw")}
FROM ${SUBJECTS} WHERE r.id = s.id`;

/** The buyer's description may be in the buyer's own words; the reason stays. */
export const REDACT_RETURN_LINES_SQL = `
UPDATE walmart_return_line AS l SET reason_description = NULL
FROM ${SUBJECTS} WHERE l.walmart_return_id = s.id AND l.reason_description IS NOT NULL`;

const REDACTED_MESSAGE = `
  last_error = ${masked("u.last_error")}, remedy = ${masked("u.remedy")}, note = ${masked("u.note")},
  payload = ${maskedIn("u.payload", "comments")}`;

export const REDACT_ORDER_MESSAGES_SQL = `
UPDATE walmart_update AS u SET ${REDACTED_MESSAGE} FROM ${SUBJECTS} WHERE u.walmart_order_id = s.id`;

export const REDACT_RETURN_MESSAGES_SQL = `
UPDATE walmart_update AS u SET ${REDACTED_MESSAGE} FROM ${SUBJECTS}
WHERE u.walmart_return_id = s.id AND u.walmart_return_id IS NOT NULL`;

export const REDACT_NOTICES_SQL = `
UPDATE walmart_notice AS n SET cause = ${masked("n.cause")} FROM ${SUBJECTS}
WHERE n.subject_id = s.id AND n.deleted_at IS NULL`;

/**
 * Settlement files as received have the places where orders were sent; their rows are stored without. `subjects`: a JSON
 * array of `{account_id, number}`.
 */
export const DELETE_FILES_OF_ORDERS_SQL = `
DELETE FROM walmart_payout_file AS f
USING walmart_payout_line l, jsonb_to_recordset(:subjects::jsonb) AS s(account_id text, number text)
WHERE l.account_id = s.account_id AND l.purchase_order_id = s.number AND l.deleted_at IS NULL
  AND f.payout_id = l.payout_id AND NOT f.is_rejected`;

/** The same for files that are older than `days`, whatever is in them. */
export const DELETE_OLD_FILES_SQL = `
DELETE FROM walmart_payout_file AS f USING walmart_payout p
WHERE p.id = f.payout_id AND p.status <> 'pending' AND f.updated_at < clock_timestamp() - make_interval(days => :days)`;

/**
 * Removes what was sent and answered from the activity of orders or returns. `subjects`: a JSON array of `{account_id,
 * number, pattern}`.
 */
export const REDACT_ACTIVITY_SQL = `
UPDATE walmart_activity AS a SET
  message = ${masked("a.message")}, request = a.request - 'body',
  response = CASE WHEN a.response IS NOT NULL THEN '{}'::jsonb END
FROM jsonb_to_recordset(:subjects::jsonb) AS s(account_id text, number text, pattern text)
WHERE a.entity = :entity AND a.entity_id = s.number AND a.account_id = s.account_id`;
