import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/**
 * Fills the Walmart tables with listings, and with orders of two lines and an acknowledgement each, from number `from`
 * to `to`: most are delivered, one in fifty is open, one in five hundred is an error.
 */
export async function fillTables(
  knex: Knex,
  accountId: string,
  from: number,
  to: number,
): Promise<void> {
  await knex.raw(
    `INSERT INTO walmart_order (id, account_id, purchase_order_id, customer_order_id, import_state, claimed_order_id,
       order_id, display_id, status, walmart_status, fulfilled_by, buyer_name, buyer_email, ordered_at, acknowledge_by,
       ship_by, deliver_by, ship_method, item_count, total, raw_total, acknowledged_at, last_synced_at, raw, updated_at)
     SELECT 'walord_bench' || n, ?, (9000000000000 + n)::text, (8000000000000 + n)::text, 'imported',
       'order_bench' || n, 'order_bench' || n, n,
       CASE WHEN n % 500 = 0 THEN 'error' WHEN n % 50 = 0 THEN 'open' ELSE 'delivered' END,
       CASE WHEN n % 50 = 0 THEN 'open' ELSE 'delivered' END, 'seller', 'Buyer ' || n, 'buyer' || n || '@example.com',
       now() - make_interval(mins => n), now() - make_interval(mins => n) + interval '4 hours',
       now() - make_interval(mins => n) + interval '2 days', now() - make_interval(mins => n) + interval '5 days',
       'Value', 2, 27.48, '{"value": "27.48", "precision": 20}', now(), now(),
       jsonb_build_object('purchaseOrderId', (9000000000000 + n)::text, 'filler', repeat('x', 2000)),
       now() - interval '2 days'
     FROM generate_series(?::int, ?::int) AS n`,
    [accountId, from, to],
  );
  await knex.raw(
    `INSERT INTO walmart_order_line (id, walmart_order_id, line_number, sku, title, quantity, acknowledged, delivered,
       line_item_id)
     SELECT 'walline_bench' || n || '_' || l, 'walord_bench' || n, l::text, 'SKU-' || (n * 7 + l) % 5000, 'Product', 1,
       CASE WHEN n % 50 = 0 THEN 1 ELSE 0 END, CASE WHEN n % 50 = 0 THEN 0 ELSE 1 END, 'ordli_bench' || n || '_' || l
     FROM generate_series(?::int, ?::int) AS n, generate_series(1, 2) AS l`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO walmart_update (id, account_id, walmart_order_id, kind, idempotency_key, priority, payload, state,
       attempts, confirmed_at, last_error)
     SELECT 'walupd_bench' || n, ?, 'walord_bench' || n, 'acknowledge', 'acknowledge:bench:' || n, 10, '{}',
       CASE WHEN n % 500 = 0 THEN 'failed' ELSE 'confirmed' END, 1, now(), CASE WHEN n % 500 = 0 THEN 'Rejected.' END
     FROM generate_series(?::int, ?::int) AS n`,
    [accountId, from, to],
  );
  await knex.raw(
    `INSERT INTO walmart_activity (id, account_id, direction, entity, entity_id, action, outcome, http_status, request)
     SELECT 'walact_bench' || n, ?, 'outgoing', 'order', (9000000000000 + n)::text, 'orders.acknowledge',
       CASE WHEN n % 500 = 0 THEN 'error' ELSE 'ok' END, CASE WHEN n % 500 = 0 THEN 400 ELSE 200 END,
       jsonb_build_object('filler', repeat('x', 500))
     FROM generate_series(?::int, ?::int) AS n`,
    [accountId, from, to],
  );
  await knex.raw(
    `INSERT INTO walmart_listing (id, account_id, variant_id, product_id, linked_by, sku, title, identifier_type,
       identifier, status, status_details, quantity, walmart_quantity, price, raw_price, walmart_price,
       raw_walmart_price, quantity_fingerprint, price_fingerprint, confirmed_at, seen_at)
     SELECT 'wallst_bench' || n, ?, CASE WHEN n % 200 = 0 THEN NULL ELSE 'variant_bench' || n END,
       'prod_bench' || n / 4, 'sku', 'LISTED-' || n, 'Product ' || n / 4 || ' / Kind ' || n % 4, 'GTIN',
       lpad(n::text, 14, '0'),
       CASE WHEN n % 500 = 0 THEN 'error' WHEN n % 50 = 0 THEN 'draft' ELSE 'published' END,
       CASE WHEN n % 500 = 0 THEN 'Rejected.' END, n % 90, n % 90 + CASE WHEN n % 300 = 0 THEN 1 ELSE 0 END,
       9.99 + n % 100, jsonb_build_object('value', (9.99 + n % 100)::text, 'precision', 20),
       9.99 + n % 100, jsonb_build_object('value', (9.99 + n % 100)::text, 'precision', 20),
       md5(n::text), md5(n::text), now() - make_interval(mins => n), now()
     FROM generate_series(?::int, ?::int) AS n`,
    [accountId, from, to],
  );
  await fillCore(knex, from, to);
  await settle(knex);
}

/** The Medusa orders and their fulfillments, shipped long ago: reconcile searches them for new shipments. */
async function fillCore(knex: Knex, from: number, to: number): Promise<void> {
  await knex.raw(
    `INSERT INTO "order" (id, display_id, version, status, email, currency_code, metadata, created_at, updated_at)
     SELECT 'order_bench' || n, n, 1, 'pending', 'buyer' || n || '@example.com', 'usd',
       jsonb_build_object('filler', repeat('x', 300)), now() - interval '2 days', now() - interval '2 days'
     FROM generate_series(?::int, ?::int) AS n`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO fulfillment (id, location_id, packed_at, shipped_at, provider_id, metadata, created_at, updated_at)
     SELECT 'ful_bench' || n, 'sloc_bench', now() - interval '2 days', now() - interval '2 days', 'manual_manual',
       '{}', now() - interval '2 days', now() - interval '2 days'
     FROM generate_series(?::int, ?::int) AS n`,
    [from, to],
  );
}

const TABLES = [
  "walmart_order",
  "walmart_order_line",
  "walmart_update",
  "walmart_activity",
  "walmart_listing",
  '"order"',
  "fulfillment",
];

/**
 * Like autovacuum would have done long ago; repeated while another transaction prevents the rows from counting as old.
 */
async function settle(knex: Knex): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    await knex.raw(`VACUUM ANALYZE ${TABLES.join(", ")}`);
    const { rows } = await knex.raw<{ rows: unknown[] }>(
      "SELECT 1 FROM pg_class WHERE relname = ANY(?) AND relallvisible < relpages / 2",
      [TABLES.map((name) => name.replaceAll('"', ""))],
    );
    if (!rows.length) return;
    await pause(200);
  }
  throw new Error("VACUUM did not complete because of other transactions.");
}
