/**
 * Stores snapshots of purchase orders: one statement for any number of orders and one for their lines. Repeating them
 * changes nothing. A snapshot that is older than the stored one is ignored.
 *
 * The columns of this side (ids, import state of a known row, display id, oversold) are never overwritten.
 * `cancel_requested`, dates and totals follow Walmart. A null from Walmart does not erase a known value, since Walmart
 * removes estimated dates from shipped orders. `orders`: a JSON array of {@link OrderSnapshot}.
 */
export const STORE_ORDERS_SQL = `
INSERT INTO walmart_order AS o (
  id, account_id, purchase_order_id, customer_order_id, import_state, import_requested, claimed_order_id, status, walmart_status,
  cancel_requested, cancellation_reason, fulfilled_by, order_type, original_customer_order_id, buyer_name, buyer_email,
  ordered_at, acknowledge_by, ship_by, deliver_by, ship_method, item_count, total, raw_total, currency_code,
  acknowledged_at, last_synced_at, raw
)
SELECT
  s.new_id, s.account_id, s.purchase_order_id, s.customer_order_id, s.import_state, COALESCE(s.import_requested, false), s.new_claimed_order_id,
  s.walmart_status, s.walmart_status, s.cancel_requested, s.cancellation_reason, s.fulfilled_by, s.order_type,
  s.original_customer_order_id, s.buyer_name, s.buyer_email, s.ordered_at, s.acknowledge_by, s.ship_by, s.deliver_by,
  s.ship_method, s.item_count, s.total, jsonb_build_object('value', s.total::text, 'precision', 20), s.currency_code,
  CASE WHEN s.acknowledged THEN now() END, clock_timestamp() - make_interval(secs => :age_seconds), s.raw
FROM jsonb_to_recordset(:orders::jsonb) AS s(
  new_id text, account_id text, purchase_order_id text, customer_order_id text, import_state text,
  import_requested boolean, new_claimed_order_id text, walmart_status text, cancel_requested boolean, cancellation_reason text,
  fulfilled_by text, order_type text, original_customer_order_id text, buyer_name text, buyer_email text,
  ordered_at timestamptz, acknowledge_by timestamptz, ship_by timestamptz, deliver_by timestamptz, ship_method text,
  item_count integer, total numeric, currency_code text, acknowledged boolean, raw jsonb
)
ON CONFLICT (account_id, purchase_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  customer_order_id = COALESCE(EXCLUDED.customer_order_id, o.customer_order_id),
  import_state = CASE
    WHEN o.import_state = 'unreadable' THEN EXCLUDED.import_state
    -- Shipped elsewhere and skipped; now the merchant asks for it.
    WHEN o.import_state = 'skipped' AND EXCLUDED.import_state = 'claimed' THEN 'claimed'
    ELSE o.import_state END,
  import_requested = o.import_requested OR EXCLUDED.import_requested,
  walmart_status = EXCLUDED.walmart_status,
  read_problem = NULL,
  cancel_requested = EXCLUDED.cancel_requested,
  cancellation_reason = COALESCE(EXCLUDED.cancellation_reason, o.cancellation_reason),
  fulfilled_by = EXCLUDED.fulfilled_by,
  order_type = COALESCE(EXCLUDED.order_type, o.order_type),
  original_customer_order_id = COALESCE(EXCLUDED.original_customer_order_id, o.original_customer_order_id),
  buyer_name = COALESCE(EXCLUDED.buyer_name, o.buyer_name),
  buyer_email = COALESCE(EXCLUDED.buyer_email, o.buyer_email),
  ordered_at = COALESCE(EXCLUDED.ordered_at, o.ordered_at),
  acknowledge_by = COALESCE(EXCLUDED.acknowledge_by, o.acknowledge_by),
  ship_by = COALESCE(EXCLUDED.ship_by, o.ship_by),
  deliver_by = COALESCE(EXCLUDED.deliver_by, o.deliver_by),
  ship_method = COALESCE(EXCLUDED.ship_method, o.ship_method),
  item_count = EXCLUDED.item_count,
  total = EXCLUDED.total,
  raw_total = EXCLUDED.raw_total,
  currency_code = EXCLUDED.currency_code,
  acknowledged_at = COALESCE(o.acknowledged_at, EXCLUDED.acknowledged_at),
  last_synced_at = EXCLUDED.last_synced_at,
  raw = EXCLUDED.raw,
  updated_at = now()
WHERE o.last_synced_at IS NULL OR o.last_synced_at <= EXCLUDED.last_synced_at
RETURNING o.id, o.purchase_order_id, o.import_state, o.claimed_order_id, o.order_id, (xmax = 0) AS is_new`;

/**
 * Stores purchase orders that cannot be read, with Walmart's raw data. Known orders keep everything from the last
 * readable response, and also its raw data while their Medusa order is still to be created from it. `orders`: a JSON
 * array of {@link UnreadableSnapshot}.
 */
export const STORE_UNREADABLE_SQL = `
INSERT INTO walmart_order AS o (
  id, account_id, purchase_order_id, customer_order_id, import_state, claimed_order_id, read_problem, last_synced_at, raw
)
SELECT
  s.new_id, s.account_id, s.purchase_order_id, s.customer_order_id, 'unreadable', s.new_claimed_order_id,
  s.read_problem, now(), s.raw
FROM jsonb_to_recordset(:orders::jsonb) AS s(
  new_id text, account_id text, purchase_order_id text, customer_order_id text, new_claimed_order_id text,
  read_problem text, raw jsonb
)
ON CONFLICT (account_id, purchase_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  customer_order_id = COALESCE(o.customer_order_id, EXCLUDED.customer_order_id),
  read_problem = EXCLUDED.read_problem,
  raw = CASE WHEN o.import_state IN ('claimed', 'held') THEN o.raw ELSE EXCLUDED.raw END,
  last_synced_at = now(),
  updated_at = now()
RETURNING o.id, o.purchase_order_id, o.import_state, o.claimed_order_id, o.order_id, (xmax = 0) AS is_new`;

/** Stores the lines of orders. `lines`: a JSON array of lines with their `walmart_order_id`. */
export const STORE_ORDER_LINES_SQL = `
INSERT INTO walmart_order_line AS l (
  id, walmart_order_id, line_number, sku, title, quantity, created, acknowledged, shipped, delivered, cancelled,
  refunded, cancel_requested, cancellation_reason, tracking
)
SELECT s.new_id, s.walmart_order_id, s.line_number, s.sku, s.title, s.quantity, s.created, s.acknowledged, s.shipped,
  s.delivered, s.cancelled, s.refunded, s.cancel_requested, s.cancellation_reason, s.tracking
FROM jsonb_to_recordset(:lines::jsonb) AS s(
  new_id text, walmart_order_id text, line_number text, sku text, title text, quantity integer, created integer,
  acknowledged integer, shipped integer, delivered integer, cancelled integer, refunded integer,
  cancel_requested boolean, cancellation_reason text, tracking jsonb
)
ON CONFLICT (walmart_order_id, line_number) WHERE deleted_at IS NULL DO UPDATE SET
  title = COALESCE(EXCLUDED.title, l.title),
  quantity = EXCLUDED.quantity,
  created = EXCLUDED.created,
  acknowledged = EXCLUDED.acknowledged,
  shipped = EXCLUDED.shipped,
  delivered = EXCLUDED.delivered,
  cancelled = EXCLUDED.cancelled,
  refunded = EXCLUDED.refunded,
  cancel_requested = EXCLUDED.cancel_requested,
  cancellation_reason = COALESCE(EXCLUDED.cancellation_reason, l.cancellation_reason),
  tracking = EXCLUDED.tracking,
  updated_at = now()`;
