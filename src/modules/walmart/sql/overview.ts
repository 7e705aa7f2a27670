import { ORDER_STATUSES } from "../../../types";
import { LATE_SQL, TO_ACKNOWLEDGE_SQL, TO_REVIEW_SQL, TO_SHIP_SQL } from "./order-conditions";

/** Of one account, or of all if it is null. */
const ACCOUNT = "(:account_id::text IS NULL OR account_id = :account_id)";

const statuses = ORDER_STATUSES.map(
  (status) => `COALESCE((SELECT orders FROM statuses WHERE status = '${status}'), 0) AS ${status}`,
).join(",\n  ");

const requested = (column: "cancel_requested" | "return_requested") => `(
    SELECT count(*)::integer FROM walmart_order o WHERE ${column} AND deleted_at IS NULL AND ${ACCOUNT}
  ) AS ${column}`;

/**
 * Orders by status, and what they wait for. Statuses are counted in an index alone, the rest only among open orders.
 * `today_end` and `tomorrow_end` are in the merchant's time zone.
 */
export const COUNT_ORDERS_SQL = `
WITH statuses AS (
  SELECT status, count(*)::integer AS orders FROM walmart_order o WHERE deleted_at IS NULL AND ${ACCOUNT}
  GROUP BY status
)
SELECT
  ${statuses},
  ${requested("cancel_requested")},
  ${requested("return_requested")},
  (
    SELECT count(*)::integer FROM walmart_order o WHERE ${TO_REVIEW_SQL} AND deleted_at IS NULL AND ${ACCOUNT}
  ) AS to_review,
  waiting.*
FROM (
  SELECT
    (count(*) FILTER (WHERE cancel_requested AND ${TO_SHIP_SQL}))::integer AS cancel_to_answer,
    (count(*) FILTER (WHERE ${LATE_SQL}))::integer AS late,
    (count(*) FILTER (WHERE ${TO_SHIP_SQL} AND ship_by >= now() AND ship_by < :today_end))::integer AS ship_today,
    (count(*) FILTER (WHERE ${TO_SHIP_SQL} AND ship_by >= :today_end AND ship_by < :tomorrow_end))::integer AS ship_tomorrow,
    (count(*) FILTER (WHERE ${TO_ACKNOWLEDGE_SQL}))::integer AS to_acknowledge
  FROM walmart_order o
  -- The condition of the index on ship_by; an order of any other status waits for nothing.
  WHERE status IN ('open', 'partially_shipped', 'error') AND deleted_at IS NULL AND ${ACCOUNT}
) AS waiting`;

const DEADLINE_COLUMNS =
  "id AS walmart_order_id, order_id, display_id, purchase_order_id, NULL AS walmart_return_id, NULL AS return_order_id";

/** The next deadlines to ship, acknowledge and refund, at most `limit` of each. */
export const DEADLINES_SQL = `
(
  SELECT 'ship' AS kind, ship_by AS at, ${DEADLINE_COLUMNS} FROM walmart_order o
  WHERE ${TO_SHIP_SQL} AND ship_by IS NOT NULL AND deleted_at IS NULL AND ${ACCOUNT}
  ORDER BY ship_by, id LIMIT :limit
) UNION ALL (
  SELECT 'acknowledge' AS kind, acknowledge_by AS at, ${DEADLINE_COLUMNS} FROM walmart_order o
  WHERE ${TO_ACKNOWLEDGE_SQL} AND acknowledge_by IS NOT NULL AND deleted_at IS NULL AND ${ACCOUNT}
  ORDER BY acknowledge_by, id LIMIT :limit
) UNION ALL (
  SELECT 'refund' AS kind, LEAST(r.auto_refund_at, r.refund_by) AS at, r.walmart_order_id, o.order_id, o.display_id,
    r.purchase_order_id, r.id AS walmart_return_id, r.return_order_id
  FROM walmart_return r LEFT JOIN walmart_order o ON o.id = r.walmart_order_id
  WHERE r.closed_at IS NULL AND r.type = 'REFUND' AND NOT r.wfs AND LEAST(r.auto_refund_at, r.refund_by) IS NOT NULL
    AND r.deleted_at IS NULL AND (:account_id::text IS NULL OR r.account_id = :account_id)
  ORDER BY LEAST(r.auto_refund_at, r.refund_by), r.id LIMIT :limit
)
ORDER BY at, walmart_order_id, kind`;

/** Failed messages, newest first. */
export const FAILED_MESSAGES_SQL = `
SELECT u.id, u.account_id, u.kind, u.attempts, u.last_error, u.error_origin, u.remedy, u.walmart_order_id, u.created_at,
  o.order_id, o.purchase_order_id, u.walmart_return_id, r.return_order_id
FROM walmart_update u LEFT JOIN walmart_order o ON o.id = u.walmart_order_id
  LEFT JOIN walmart_return r ON r.id = u.walmart_return_id
WHERE u.state = 'failed' AND u.deleted_at IS NULL AND (:account_id::text IS NULL OR u.account_id = :account_id)
ORDER BY u.created_at DESC, u.id DESC LIMIT :limit`;

/** By account: failed requests of the last day, and how often Walmart throttled requests in the last hour. */
export const REQUEST_ERRORS_SQL = `
SELECT account_id,
  count(*)::integer AS errors,
  (count(*) FILTER (WHERE http_status = 429 AND created_at >= now() - interval '1 hour'))::integer AS throttled
FROM walmart_activity
WHERE outcome = 'error' AND created_at >= now() - interval '1 day' AND deleted_at IS NULL
GROUP BY account_id`;

/** By account: messages that wait to be sent. */
export const WAITING_MESSAGES_SQL = `
SELECT account_id, count(*)::integer AS count, min(created_at) AS oldest_at FROM walmart_update
WHERE state IN ('pending', 'sending') AND deleted_at IS NULL GROUP BY account_id`;
