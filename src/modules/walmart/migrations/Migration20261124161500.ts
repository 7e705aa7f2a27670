import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was put back into stock stands on the stock levels themselves; no plan of it is kept beside them. */
export class Migration20261124161500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "walmart_return_line" drop column if exists "restocking";`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_return_line" add column if not exists "restocking" jsonb null;`,
    );
  }
}
