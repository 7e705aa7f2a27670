import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The statistics find the shipments that were confirmed within some days. */
export class Migration20261124103000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_shipped" ON "walmart_update" ("confirmed_at") WHERE kind = 'ship' AND state = 'confirmed' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_update_shipped";`);
  }
}
