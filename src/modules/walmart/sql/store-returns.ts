import { redactedLabels, redactedReturn } from "./redacted-raw";

/** Whether the buyer's data may be stored: it was not removed. */
const IS_PERSONAL = "COALESCE(r.redacted_at, EXCLUDED.redacted_at) IS NULL";

/**
 * Stores snapshots of return orders. A snapshot that is older than the stored one, or of a return that another account
 * owns, is ignored. A null from Walmart does not erase a known value. The buyer's data is left out if it was removed
 * from the return or one of its orders. `returns`: a JSON array of {@link ReturnSnapshot} with the numbers of its
 * orders, `purchase_order_ids`.
 */
export const STORE_RETURNS_SQL = `
INSERT INTO walmart_return AS r (
  id, account_id, return_order_id, customer_order_id, purchase_order_id, type, replacement_customer_order_id,
  buyer_name, buyer_email, requested_at, refund_by, received_at, auto_refund_at, canceled_at, refund_amount,
  raw_refund_amount, currency_code, refund_channel, keep_it, is_replaced, redacted_at, labels, last_synced_at, raw
)
SELECT s.new_id, s.account_id, s.return_order_id, s.customer_order_id, s.purchase_order_id, s.type,
  s.replacement_customer_order_id, CASE WHEN p.at IS NULL THEN s.buyer_name END,
  CASE WHEN p.at IS NULL THEN s.buyer_email END, s.requested_at, s.refund_by, s.received_at,
  s.auto_refund_at, s.canceled_at, s.refund_amount,
  jsonb_build_object('value', s.refund_amount::text, 'precision', 20), s.currency_code, s.refund_channel, s.keep_it,
  s.is_replaced, p.at, CASE WHEN p.at IS NULL THEN s.labels ELSE ${redactedLabels("s.labels")} END,
  clock_timestamp() - make_interval(secs => :age_seconds),
  CASE WHEN p.at IS NULL THEN s.raw ELSE ${redactedReturn("s.raw")} END
FROM jsonb_to_recordset(:returns::jsonb) AS s(
  new_id text, account_id text, return_order_id text, customer_order_id text, purchase_order_id text, type text,
  replacement_customer_order_id text, buyer_name text, buyer_email text, requested_at timestamptz,
  refund_by timestamptz, received_at timestamptz, auto_refund_at timestamptz, canceled_at timestamptz,
  refund_amount numeric, currency_code text, refund_channel text, keep_it boolean, is_replaced boolean, labels jsonb,
  raw jsonb, purchase_order_ids jsonb
)
CROSS JOIN LATERAL (
  -- Removed from one of its orders, or from the return itself.
  SELECT min(known.redacted_at) AS at FROM (
    SELECT o.redacted_at FROM walmart_order o
    WHERE o.deleted_at IS NULL AND o.purchase_order_id IN (SELECT jsonb_array_elements_text(s.purchase_order_ids))
    UNION ALL
    SELECT k.redacted_at FROM walmart_return k
    WHERE k.return_order_id = s.return_order_id AND k.deleted_at IS NULL
  ) AS known
) AS p
ON CONFLICT (return_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  customer_order_id = COALESCE(EXCLUDED.customer_order_id, r.customer_order_id),
  purchase_order_id = COALESCE(EXCLUDED.purchase_order_id, r.purchase_order_id),
  type = EXCLUDED.type,
  replacement_customer_order_id =
    COALESCE(EXCLUDED.replacement_customer_order_id, r.replacement_customer_order_id),
  redacted_at = COALESCE(r.redacted_at, EXCLUDED.redacted_at),
  buyer_name = CASE WHEN ${IS_PERSONAL} THEN COALESCE(EXCLUDED.buyer_name, r.buyer_name) END,
  buyer_email = CASE WHEN ${IS_PERSONAL} THEN COALESCE(EXCLUDED.buyer_email, r.buyer_email) END,
  requested_at = COALESCE(EXCLUDED.requested_at, r.requested_at),
  refund_by = COALESCE(EXCLUDED.refund_by, r.refund_by),
  received_at = COALESCE(EXCLUDED.received_at, r.received_at),
  auto_refund_at = COALESCE(EXCLUDED.auto_refund_at, r.auto_refund_at),
  canceled_at = EXCLUDED.canceled_at,
  -- The 48 hours begin: the merchant was notified of another deadline.
  deadline_notified_at = CASE WHEN r.auto_refund_at IS NULL AND EXCLUDED.auto_refund_at IS NOT NULL
    THEN NULL ELSE r.deadline_notified_at END,
  -- Canceled: the return in Medusa is mirrored again.
  mirrored_units = CASE WHEN r.canceled_at IS NULL AND EXCLUDED.canceled_at IS NOT NULL THEN NULL ELSE r.mirrored_units END,
  refund_amount = EXCLUDED.refund_amount,
  raw_refund_amount = EXCLUDED.raw_refund_amount,
  currency_code = EXCLUDED.currency_code,
  refund_channel = COALESCE(EXCLUDED.refund_channel, r.refund_channel),
  keep_it = EXCLUDED.keep_it,
  is_replaced = EXCLUDED.is_replaced,
  labels = CASE WHEN ${IS_PERSONAL} THEN EXCLUDED.labels ELSE ${redactedLabels("EXCLUDED.labels")} END,
  read_problem = NULL,
  last_synced_at = EXCLUDED.last_synced_at,
  raw = CASE WHEN ${IS_PERSONAL} THEN EXCLUDED.raw ELSE ${redactedReturn("EXCLUDED.raw")} END,
  updated_at = now()
WHERE r.account_id = EXCLUDED.account_id
  AND (r.last_synced_at IS NULL OR r.last_synced_at <= EXCLUDED.last_synced_at)
RETURNING r.id, r.return_order_id, (xmax = 0) AS is_new`;

/** Stores the lines of returns. `lines`: a JSON array of lines with their `walmart_return_id`. */
export const STORE_RETURN_LINES_SQL = `
INSERT INTO walmart_return_line AS l (
  id, walmart_return_id, return_order_line_number, purchase_order_id, purchase_order_line_number, sku, title, quantity,
  walmart_refunded, refunded_quantity, reason, reason_description, amount, raw_amount, keep_it, canceled,
  delivery_status, refund_status, events
)
SELECT s.new_id, s.walmart_return_id, s.return_order_line_number, s.purchase_order_id, s.purchase_order_line_number,
  s.sku, s.title, s.quantity, s.walmart_refunded, s.walmart_refunded, s.reason,
  CASE WHEN p.redacted_at IS NULL THEN s.reason_description END, s.amount,
  jsonb_build_object('value', s.amount::text, 'precision', 20), s.keep_it, s.canceled, s.delivery_status,
  s.refund_status, s.events
FROM jsonb_to_recordset(:lines::jsonb) AS s(
  new_id text, walmart_return_id text, return_order_line_number integer, purchase_order_id text,
  purchase_order_line_number text, sku text, title text, quantity integer, walmart_refunded integer, reason text,
  reason_description text, amount numeric, keep_it boolean, canceled boolean, delivery_status text,
  refund_status text, events jsonb
)
JOIN walmart_return p ON p.id = s.walmart_return_id
ON CONFLICT (walmart_return_id, return_order_line_number) WHERE deleted_at IS NULL DO UPDATE SET
  purchase_order_id = COALESCE(EXCLUDED.purchase_order_id, l.purchase_order_id),
  purchase_order_line_number = COALESCE(EXCLUDED.purchase_order_line_number, l.purchase_order_line_number),
  title = COALESCE(EXCLUDED.title, l.title),
  quantity = EXCLUDED.quantity,
  walmart_refunded = EXCLUDED.walmart_refunded,
  reason = COALESCE(EXCLUDED.reason, l.reason),
  reason_description = COALESCE(EXCLUDED.reason_description, l.reason_description),
  amount = EXCLUDED.amount,
  raw_amount = EXCLUDED.raw_amount,
  keep_it = EXCLUDED.keep_it,
  canceled = EXCLUDED.canceled,
  delivery_status = EXCLUDED.delivery_status,
  refund_status = EXCLUDED.refund_status,
  events = EXCLUDED.events,
  updated_at = now()`;

/**
 * Stores returns that cannot be read, with Walmart's raw data. Known returns keep everything else from the last readable
 * response. `returns`: a JSON array of {@link UnreadableReturnSnapshot}.
 */
export const STORE_UNREADABLE_RETURNS_SQL = `
INSERT INTO walmart_return AS r (id, account_id, return_order_id, read_problem, last_synced_at, raw)
SELECT s.new_id, s.account_id, s.return_order_id, s.read_problem, now(), s.raw
FROM jsonb_to_recordset(:returns::jsonb) AS s(
  new_id text, account_id text, return_order_id text, read_problem text, raw jsonb
)
ON CONFLICT (return_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  read_problem = EXCLUDED.read_problem, last_synced_at = now(), updated_at = now(),
  raw = CASE WHEN r.redacted_at IS NULL THEN EXCLUDED.raw ELSE ${redactedReturn("EXCLUDED.raw")} END
WHERE r.account_id = EXCLUDED.account_id
RETURNING r.id, r.return_order_id, (xmax = 0) AS is_new`;
