import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Indexes for stores with many orders: what the reconcile job looks for, and parts of numbers and names in searches. */
export class Migration20261124084000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_changed" ON "walmart_order" ("account_id", "updated_at") WHERE import_state = 'imported' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_problem" ON "walmart_order" ("account_id") WHERE import_state = 'imported' AND problem IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_stale" ON "walmart_order" ("account_id", "last_synced_at") WHERE import_state = 'imported' AND walmart_status IN ('open','partially_shipped') AND deleted_at IS NULL;`,
    );
    this.addSql(SEARCH_INDEXES);
  }

  override async down(): Promise<void> {
    for (const name of ["changed", "problem", "stale", "search"])
      this.addSql(`DROP INDEX IF EXISTS "IDX_walmart_order_${name}";`);
    this.addSql(`DROP INDEX IF EXISTS "IDX_walmart_order_line_search";`);
  }
}

/**
 * Indexes over parts of texts need PostgreSQL's pg_trgm. It is a trusted extension, which a database's owner may
 * install; a store whose user may not, or whose server does not have it, does without: its searches give the same
 * answers and take longer. The models do not know these indexes, since nothing but speed depends on them.
 */
const SEARCH_INDEXES = `
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX IF NOT EXISTS "IDX_walmart_order_search" ON "walmart_order" USING gin (
    "purchase_order_id" gin_trgm_ops, "customer_order_id" gin_trgm_ops,
    "buyer_name" gin_trgm_ops, "buyer_email" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
  CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_search" ON "walmart_order_line" USING gin (
    "sku" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
EXCEPTION
  WHEN OTHERS THEN
    RAISE NOTICE 'walmart: searches do without pg_trgm: %', SQLERRM;
END
$$;`;
