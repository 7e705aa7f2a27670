import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The list of listings finds parts of SKUs, names and identifiers by an index. */
export class Migration20261124160500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(SEARCH_INDEX);
  }

  override async down(): Promise<void> {
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
