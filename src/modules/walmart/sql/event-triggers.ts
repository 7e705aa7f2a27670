/**
 * Triggers that write an event for each change that developers can subscribe to. Triggers, because the event has to be
 * written in the transaction of the change, whichever of the many statements makes it, and because only the database
 * sees the value before: `from` and `to` form an unbroken chain. One statement writes the events of all rows that a
 * statement changed. See docs/decisions/0017-events-by-triggers.md.
 */

/** `events` has the columns rank, account_id, subject_id, name, data, happened. */
const insertEvents = (events: string) => `
  INSERT INTO walmart_event (id, account_id, name, subject_id, data, occurred_at)
  SELECT 'walevt_' || replace(gen_random_uuid()::text, '-', ''), e.account_id, e.name, e.subject_id, e.data, clock_timestamp()
  FROM (${events}) AS e WHERE e.happened ORDER BY e.subject_id, e.rank;`;

const ORDER_UPDATED = insertEvents(`
    SELECT v.rank, n.account_id, n.id AS subject_id, v.name, v.happened,
      CASE WHEN v.name = 'order.placed' THEN v.data
        ELSE jsonb_build_object('walmart_order_id', n.id, 'purchase_order_id', n.purchase_order_id, 'order_id', n.order_id) || v.data
      END AS data
    FROM new_rows n JOIN old_rows o ON o.id = n.id
    CROSS JOIN LATERAL (VALUES
      (1, 'walmart.order.imported', n.import_state = 'imported' AND o.import_state <> 'imported', '{}'::jsonb),
      (2, 'order.placed', n.import_state = 'imported' AND o.import_state <> 'imported' AND EXISTS (
        SELECT 1 FROM walmart_account a WHERE a.id = n.account_id AND a.settings->'place_order_event' = 'true'::jsonb),
        jsonb_build_object('id', n.order_id)),
      (3, 'walmart.order.held',
        n.import_state = 'held' AND (o.import_state <> 'held' OR n.problem IS DISTINCT FROM o.problem),
        jsonb_build_object('reason', n.problem, 'skus', COALESCE(n.problem_parts->'skus', '[]'::jsonb))),
      (4, 'walmart.order.canceled', n.walmart_status = 'canceled' AND o.walmart_status <> 'canceled', '{}'::jsonb),
      (5, 'walmart.order.status_changed', n.status <> o.status, jsonb_build_object('from', o.status, 'to', n.status)),
      (6, 'walmart.order.problem',
        n.shown_problem IS NOT NULL AND n.shown_problem IS DISTINCT FROM o.shown_problem,
        jsonb_build_object('problem', n.shown_problem, 'origin', n.error_origin)),
      (7, 'walmart.order.problem_solved', n.shown_problem IS NULL AND o.shown_problem IS NOT NULL,
        jsonb_build_object('problem', o.shown_problem, 'origin', o.error_origin))
    ) AS v(rank, name, happened, data)`);

/** Lines by whether the buyer asked to cancel them; `before` decides whether that is new. */
const cancelRequested = (rows: string) =>
  insertEvents(`
    SELECT 1 AS rank, w.account_id, w.id AS subject_id, 'walmart.order.cancel_requested' AS name, true AS happened,
      jsonb_build_object('walmart_order_id', w.id, 'purchase_order_id', w.purchase_order_id, 'order_id', w.order_id,
        'lines', jsonb_agg(jsonb_build_object('line_number', l.line_number, 'sku', l.sku, 'quantity', l.quantity)
          ORDER BY l.line_number)) AS data
    FROM (${rows}) AS l JOIN walmart_order w ON w.id = l.walmart_order_id
    GROUP BY w.account_id, w.id, w.purchase_order_id, w.order_id`);

/** Messages that were confirmed or failed; `before`: their state before. */
const messageSettled = (rows: string) =>
  insertEvents(`
    SELECT 1 AS rank, n.account_id, COALESCE(n.walmart_return_id, n.walmart_order_id, n.id) AS subject_id,
      'walmart.update.' || n.state AS name, n.state IN ('confirmed', 'failed') AND n.state IS DISTINCT FROM n.before AS happened,
      jsonb_build_object('update_id', n.id, 'type', n.kind, 'walmart_order_id', n.walmart_order_id,
        'walmart_return_id', n.walmart_return_id, 'message', CASE WHEN n.state = 'failed' THEN n.last_error END) AS data
    FROM (${rows}) AS n`);

/** A new return is linked to its order only after it is stored, so the order is found by its number as well. */
const returnChanged = (rows: string) =>
  insertEvents(`
    SELECT v.rank, n.account_id, n.id AS subject_id, v.name, v.happened,
      jsonb_build_object('walmart_return_id', n.id, 'return_order_id', n.return_order_id, 'return_id', n.return_id,
        'order_id', COALESCE((SELECT w.order_id FROM walmart_order w WHERE w.id = n.walmart_order_id),
          (SELECT w.order_id FROM walmart_order w
           WHERE w.purchase_order_id = n.purchase_order_id AND w.account_id = n.account_id AND w.deleted_at IS NULL)),
        'amount', n.refund_amount) AS data
    FROM (${rows}) AS n
    CROSS JOIN LATERAL (VALUES
      (1, 'walmart.return.received', n.is_new),
      (2, 'walmart.return.refunded', n.status = 'refunded' AND n.status_before IS DISTINCT FROM 'refunded'),
      (3, 'walmart.return.canceled', n.canceled_at IS NOT NULL AND n.canceled_before IS NULL)
    ) AS v(rank, name, happened)`);

const LISTING_UPDATED = insertEvents(`
    SELECT v.rank, n.account_id, n.id AS subject_id, v.name, v.happened,
      jsonb_build_object('walmart_listing_id', n.id, 'sku', n.sku) || v.data AS data
    FROM new_rows n JOIN old_rows o ON o.id = n.id
    CROSS JOIN LATERAL (VALUES
      (1, 'walmart.listing.status_changed', n.status <> o.status,
        jsonb_build_object('variant_id', n.variant_id, 'from', o.status, 'to', n.status,
          'problems', CASE WHEN n.status_details IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(n.status_details) END)),
      (2, 'walmart.stock.changed', n.walmart_quantity IS DISTINCT FROM o.walmart_quantity,
        jsonb_build_object('from', o.walmart_quantity, 'to', n.walmart_quantity)),
      (3, 'walmart.price.changed', n.walmart_price IS DISTINCT FROM o.walmart_price,
        jsonb_build_object('from', o.walmart_price, 'to', n.walmart_price))
    ) AS v(rank, name, happened, data)`);

const ACCOUNT_UPDATED = insertEvents(`
    SELECT 1 AS rank, n.id AS account_id, n.id AS subject_id, 'walmart.account.health_changed' AS name,
      n.health <> o.health AS happened,
      jsonb_build_object('from', o.health, 'to', n.health, 'message', n.health_message) AS data
    FROM new_rows n JOIN old_rows o ON o.id = n.id`);

/** Also when another file of the same date has taken its place; not when the same file was imported again. */
const PAYOUT_UPDATED = insertEvents(`
    SELECT 1 AS rank, n.account_id, n.id AS subject_id, 'walmart.payout.received' AS name,
      n.imported_at IS NOT NULL AND (o.imported_at IS NULL
        OR (n.total, n.currency_code, n.line_count, n.sums) IS DISTINCT FROM (o.total, o.currency_code, o.line_count, o.sums)
      ) AS happened,
      jsonb_build_object('payout_id', n.id, 'total', n.total, 'currency_code', n.currency_code) AS data
    FROM new_rows n JOIN old_rows o ON o.id = n.id`);

interface Trigger {
  table: string;
  on: "INSERT" | "UPDATE";
  body: string;
}

const TRIGGERS: Trigger[] = [
  { table: "walmart_order", on: "UPDATE", body: ORDER_UPDATED },
  {
    table: "walmart_order_line",
    on: "INSERT",
    body: cancelRequested("SELECT n.* FROM new_rows n WHERE n.cancel_requested"),
  },
  {
    table: "walmart_order_line",
    on: "UPDATE",
    body: cancelRequested(
      "SELECT n.* FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.cancel_requested AND NOT o.cancel_requested",
    ),
  },
  {
    table: "walmart_update",
    on: "INSERT",
    body: messageSettled("SELECT n.*, NULL::text AS before FROM new_rows n"),
  },
  {
    table: "walmart_update",
    on: "UPDATE",
    body: messageSettled(
      "SELECT n.*, o.state AS before FROM new_rows n JOIN old_rows o ON o.id = n.id",
    ),
  },
  {
    table: "walmart_return",
    on: "INSERT",
    body: returnChanged(
      "SELECT n.*, true AS is_new, NULL::text AS status_before, NULL::timestamptz AS canceled_before FROM new_rows n",
    ),
  },
  {
    table: "walmart_return",
    on: "UPDATE",
    body: returnChanged(
      "SELECT n.*, false AS is_new, o.status AS status_before, o.canceled_at AS canceled_before FROM new_rows n JOIN old_rows o ON o.id = n.id",
    ),
  },
  { table: "walmart_listing", on: "UPDATE", body: LISTING_UPDATED },
  { table: "walmart_payout", on: "UPDATE", body: PAYOUT_UPDATED },
  { table: "walmart_account", on: "UPDATE", body: ACCOUNT_UPDATED },
];

const nameOf = ({ table, on }: Trigger) => `${table}_events_${on.toLowerCase()}`;

const tablesOf = ({ on }: Trigger) =>
  on === "INSERT" ? "NEW TABLE AS new_rows" : "NEW TABLE AS new_rows OLD TABLE AS old_rows";

/** Statements that create the functions and triggers, or replace them. */
export const CREATE_EVENT_TRIGGERS = TRIGGERS.flatMap((trigger) => [
  `CREATE OR REPLACE FUNCTION ${nameOf(trigger)}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN${trigger.body}
  RETURN NULL;
END $$;`,
  `CREATE OR REPLACE TRIGGER ${nameOf(trigger)} AFTER ${trigger.on} ON ${trigger.table}
REFERENCING ${tablesOf(trigger)} FOR EACH STATEMENT EXECUTE FUNCTION ${nameOf(trigger)}();`,
]);

/** Statements that remove the functions, and the triggers with them. */
export const DROP_EVENT_TRIGGERS = TRIGGERS.map(
  (trigger) => `DROP FUNCTION IF EXISTS ${nameOf(trigger)}() CASCADE;`,
);
