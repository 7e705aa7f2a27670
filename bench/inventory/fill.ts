import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Fills the store with variants of 50 units at 10 USD, and with listings that have the same values at Walmart. */
export async function fillListings(
  knex: Knex,
  accountId: string,
  locationId: string,
  count: number,
): Promise<void> {
  const number = (value: string) => `'{"value": "${value}", "precision": 20}'::jsonb`;
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO product (id, title, handle, status) VALUES ('prod_bench', 'Bench', 'bench', 'published')`,
      [],
    ],
    [
      `INSERT INTO product_variant (id, title, sku, product_id, manage_inventory)
       SELECT 'variant_bench' || n, 'One', 'BENCH-' || n, 'prod_bench', true FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO inventory_item (id, sku)
       SELECT 'iitem_bench' || n, 'BENCH-' || n FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
         reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
       SELECT 'ilev_bench' || n, 'iitem_bench' || n, ?, 50, ${number("50")}, 0, ${number("0")}, 0, ${number("0")}
       FROM generate_series(1, ?::int) AS n`,
      [locationId, count],
    ],
    [
      `INSERT INTO product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
       SELECT 'pvitem_bench' || n, 'variant_bench' || n, 'iitem_bench' || n, 1 FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO price_set (id) SELECT 'pset_bench' || n FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO product_variant_price_set (id, variant_id, price_set_id)
       SELECT 'pvps_bench' || n, 'variant_bench' || n, 'pset_bench' || n FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO price (id, price_set_id, currency_code, amount, raw_amount)
       SELECT 'price_bench' || n, 'pset_bench' || n, 'usd', 10, ${number("10")} FROM generate_series(1, ?::int) AS n`,
      [count],
    ],
    [
      `INSERT INTO walmart_listing (id, account_id, variant_id, product_id, sku, status, walmart_quantity,
         quantity_confirmed_at, walmart_price, raw_walmart_price, price_confirmed_at)
       SELECT 'wallst_bench' || n, ?, 'variant_bench' || n, 'prod_bench', 'BENCH-' || n, 'published', 50, now(), 10,
         ${number("10")}, now()
       FROM generate_series(1, ?::int) AS n`,
      [accountId, count],
    ],
    // Like autovacuum would have done long ago.
    [
      `VACUUM ANALYZE product_variant, inventory_item, inventory_level, product_variant_inventory_item, price_set,
         product_variant_price_set, price, walmart_listing`,
      [],
    ],
  ];
  for (const [sql, parameters] of statements) await knex.raw(sql, parameters as Knex.RawBinding[]);
}
