import type { FieldKind } from "../../../types";
import { ORDER_SNAPSHOT_FIELDS } from "../rows/order";
import { redactedOrder } from "./redacted-raw";

/** What identifies a purchase order. */
const KEY = ["account_id", "purchase_order_id"];
/** The columns with Walmart's data. The buyer's email address is not part of the API, nor are incentives in this form. */
const COLUMNS = Object.entries<FieldKind>({
  ...ORDER_SNAPSHOT_FIELDS,
  buyer_email: "text?",
  incentives: "json",
});
/** The buyer's. Once they are removed, they stay so. */
const PERSONAL = ["buyer_name", "buyer_email"];
const UPDATED = COLUMNS.filter(([name]) => !KEY.includes(name)).map(([name, kind]) => {
  if (PERSONAL.includes(name))
    return `${name} = CASE WHEN o.redacted_at IS NULL THEN COALESCE(EXCLUDED.${name}, o.${name}) END`;
  return isNullable(kind)
    ? `${name} = COALESCE(EXCLUDED.${name}, o.${name})`
    : `${name} = EXCLUDED.${name}`;
});

/** An expression for Walmart's data as it is stored for the row `o`. */
function rawFor(raw: string): string {
  return `CASE WHEN o.redacted_at IS NULL THEN ${raw} ELSE ${redactedOrder(raw)} END`;
}

function isNullable(kind: FieldKind): boolean {
  return typeof kind === "string" ? kind.endsWith("?") || kind === "json" : kind.includes(null);
}

function sqlType(kind: FieldKind): string {
  switch (kind) {
    case "number":
    case "number?":
      return "numeric";
    case "boolean":
      return "boolean";
    case "timestamp":
    case "timestamp?":
      return "timestamptz";
    case "json":
      return "jsonb";
    default:
      return "text";
  }
}

function names(prefix = ""): string {
  return COLUMNS.map(([name]) => prefix + name).join(", ");
}

/**
 * Stores snapshots of purchase orders: one statement for any number of orders and one for their lines. Repeating them
 * changes nothing. A snapshot that is older than the stored one is ignored, and so is one of an order that another
 * account owns.
 *
 * The columns of this side (ids, import state of a known row, display id, oversold) are never overwritten. Walmart's
 * columns follow Walmart, without the buyer's data if it was removed, but a null from Walmart does not erase a known value, since Walmart removes estimated dates
 * from shipped orders. `orders`: a JSON array of {@link OrderSnapshot}.
 */
export const STORE_ORDERS_SQL = `
INSERT INTO walmart_order AS o (
  id, claimed_order_id, import_state, import_requested, status, walmart_status, raw_total, acknowledged_at,
  last_synced_at, mirror_fingerprint, raw, ${names()}
)
SELECT
  s.new_id, s.new_claimed_order_id, s.import_state, COALESCE(s.import_requested, false), s.walmart_status,
  s.walmart_status, jsonb_build_object('value', s.total::text, 'precision', 20),
  CASE WHEN s.acknowledged THEN now() END, clock_timestamp() - make_interval(secs => :age_seconds),
  s.mirror_fingerprint, s.raw,
  ${names("s.")}
FROM jsonb_to_recordset(:orders::jsonb) AS s(
  new_id text, new_claimed_order_id text, import_state text, import_requested boolean, walmart_status text,
  acknowledged boolean, mirror_fingerprint text, raw jsonb, ${COLUMNS.map(([name, kind]) => `${name} ${sqlType(kind)}`).join(", ")}
)
ON CONFLICT (purchase_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  import_state = CASE
    WHEN o.import_state = 'unreadable' THEN EXCLUDED.import_state
    -- Shipped elsewhere and skipped; now the merchant asks for it.
    WHEN o.import_state = 'skipped' AND EXCLUDED.import_state = 'claimed' THEN 'claimed'
    ELSE o.import_state END,
  import_requested = o.import_requested OR EXCLUDED.import_requested,
  walmart_status = EXCLUDED.walmart_status,
  read_problem = NULL,
  raw_total = EXCLUDED.raw_total,
  acknowledged_at = COALESCE(o.acknowledged_at, EXCLUDED.acknowledged_at),
  last_synced_at = EXCLUDED.last_synced_at,
  mirror_fingerprint = EXCLUDED.mirror_fingerprint,
  raw = ${rawFor("EXCLUDED.raw")},
  updated_at = now(),
  ${UPDATED.join(",\n  ")}
WHERE o.account_id = EXCLUDED.account_id
  AND (o.last_synced_at IS NULL OR o.last_synced_at <= EXCLUDED.last_synced_at)
RETURNING o.id, o.purchase_order_id, o.import_state, o.claimed_order_id, o.order_id, (xmax = 0) AS is_new`;

/**
 * Stores what is unusual about orders. What the merchant has resolved is not stored again while it stays the same.
 * `reviews`: a JSON array of `{id, review}`.
 */
export const STORE_REVIEWS_SQL = `
UPDATE walmart_order AS o SET review = NULLIF(s.review, o.resolved_review)
FROM jsonb_to_recordset(:reviews::jsonb) AS s(id text, review text)
WHERE o.id = s.id AND o.review IS DISTINCT FROM NULLIF(s.review, o.resolved_review)`;

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
ON CONFLICT (purchase_order_id) WHERE deleted_at IS NULL DO UPDATE SET
  customer_order_id = COALESCE(o.customer_order_id, EXCLUDED.customer_order_id),
  read_problem = EXCLUDED.read_problem,
  raw = CASE WHEN o.import_state IN ('claimed', 'held') THEN o.raw ELSE ${rawFor("EXCLUDED.raw")} END,
  last_synced_at = now(),
  updated_at = now()
WHERE o.account_id = EXCLUDED.account_id
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

/** Orders whose stored data is exactly what Walmart sent. `orders`: a JSON array of `{purchase_order_id, raw}`. */
export const LIST_UNCHANGED_SQL = `
SELECT o.purchase_order_id
FROM jsonb_to_recordset(:orders::jsonb) AS s(purchase_order_id text, raw jsonb)
JOIN walmart_order o ON o.account_id = :account_id AND o.purchase_order_id = s.purchase_order_id
  AND o.raw = ${rawFor("s.raw")} AND o.deleted_at IS NULL`;
