import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Accounts know when all their items at Walmart were last read. */
export class Migration20261124094000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_account" add column if not exists "items_read_at" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "walmart_account" drop column if exists "items_read_at";`);
  }
}
