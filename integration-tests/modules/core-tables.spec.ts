import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import * as prices from "../../src/sync/stock-price/sql/prices";
import * as stock from "../../src/sync/stock-price/sql/stock";
import { storeSuite } from "../support/store/suite";

/**
 * The tables and columns of Medusa's modules that the plugin's SQL reads directly. They are not part of Medusa's public
 * API. If this test fails after an update of Medusa, check the statements in `src/sync/stock-price/sql`.
 */
const CORE_COLUMNS: Record<string, string[]> = {
  inventory_level: [
    "deleted_at",
    "id",
    "inventory_item_id",
    "location_id",
    "reserved_quantity",
    "stocked_quantity",
    "updated_at",
  ],
  order: ["id", "version"],
  order_item: [
    "deleted_at",
    "fulfilled_quantity",
    "item_id",
    "order_id",
    "shipped_quantity",
    "version",
  ],
  price: [
    "amount",
    "currency_code",
    "deleted_at",
    "id",
    "min_quantity",
    "price_list_id",
    "price_set_id",
    "rules_count",
    "updated_at",
  ],
  price_list: [
    "deleted_at",
    "ends_at",
    "id",
    "metadata",
    "rules_count",
    "starts_at",
    "status",
    "type",
    "updated_at",
  ],
  price_list_rule: ["attribute", "deleted_at", "price_list_id", "updated_at", "value"],
  price_rule: ["attribute", "deleted_at", "price_id", "updated_at", "value"],
  product_variant: ["deleted_at", "id", "manage_inventory", "updated_at"],
  product_variant_inventory_item: [
    "deleted_at",
    "inventory_item_id",
    "required_quantity",
    "updated_at",
    "variant_id",
  ],
  product_variant_price_set: ["deleted_at", "price_set_id", "updated_at", "variant_id"],
  reservation_item: [
    "deleted_at",
    "id",
    "inventory_item_id",
    "line_item_id",
    "metadata",
    "quantity",
  ],
};

/** All statements over the tables of several modules, with their names. */
function statements(): [name: string, sql: string][] {
  return Object.entries({ ...prices, ...stock }).flatMap(([name, value]): [string, string][] =>
    typeof value === "string"
      ? [[name, value]]
      : [
          [name, value()],
          [`${name}, of some listings`, value("AND l.id = ANY(:ids::text[])")],
        ],
  );
}

storeSuite("the SQL over Medusa's tables", (store) => {
  it("reads these tables and columns, and writes nothing", async () => {
    const knex = store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const read: Record<string, Set<string>> = {};
    for (const [index, [name, sql]] of statements().entries()) {
      const view = `core_tables_${index}`;
      // A view can only read. PostgreSQL knows which columns it depends on.
      await knex.raw(`CREATE VIEW ${view} AS ${sql.replace(/(?<![:\w]):\w+/g, "NULL")}`);
      try {
        const { rows } = await knex.raw<{ rows: { table_name: string; column_name: string }[] }>(
          "SELECT table_name, column_name FROM information_schema.view_column_usage WHERE view_name = ?",
          [view],
        );
        expect({ name, reads: rows.length > 0 }).toEqual({ name, reads: true });
        for (const { table_name, column_name } of rows)
          if (!table_name.startsWith("walmart_")) (read[table_name] ??= new Set()).add(column_name);
      } finally {
        await knex.raw(`DROP VIEW ${view}`);
      }
    }
    expect(
      Object.fromEntries(
        Object.entries(read).map(([table, columns]) => [table, [...columns].sort()]),
      ),
    ).toEqual(CORE_COLUMNS);
  });
});
