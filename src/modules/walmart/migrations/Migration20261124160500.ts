import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The page of listings finds what is refused, and parts of SKUs, names and identifiers. */
export class Migration20261124160500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_failing" ON "walmart_listing" ("sku", "id") WHERE (status = 'error' OR quantity_error IS NOT NULL OR price_error IS NOT NULL) AND deleted_at IS NULL;`,
    );
    this.addSql(SEARCH_INDEX);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_listing_failing";`);
    this.addSql(`drop index if exists "IDX_walmart_listing_search";`);
  }
}

/** As the searches of orders have: without pg_trgm the same is found, and all rows are read for it. */
const SEARCH_INDEX = `
DO $$
BEGIN
  CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_search" ON "walmart_listing" USING gin (
    "sku" gin_trgm_ops, "title" gin_trgm_ops, "identifier" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
EXCEPTION
  WHEN OTHERS THEN
    RAISE NOTICE 'walmart: searches of listings do without pg_trgm: %', SQLERRM;
END
$$;`;
