import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What may have changed is a row of its own since there are listing changes: the columns that said so go. The statements
 * that made their indexes are gone from their migration, so that all can still be run twice.
 */
export class Migration20261124163500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_listing_quantity_dirty";`);
    this.addSql(`drop index if exists "IDX_walmart_listing_price_dirty";`);
    this.addSql(
      `alter table if exists "walmart_listing" drop column if exists "quantity_dirty_at", drop column if exists "price_dirty_at";`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_listing" add column if not exists "quantity_dirty_at" timestamptz null, add column if not exists "price_dirty_at" timestamptz null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_quantity_dirty" ON "walmart_listing" ("account_id", "quantity_dirty_at") WHERE quantity_dirty_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_price_dirty" ON "walmart_listing" ("account_id", "price_dirty_at") WHERE price_dirty_at IS NOT NULL AND deleted_at IS NULL;`,
    );
  }
}
