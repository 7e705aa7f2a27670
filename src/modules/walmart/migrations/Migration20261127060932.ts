import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127060932 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_update_shipped";`);

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_confirmed" ON "walmart_update" ("kind", "confirmed_at") WHERE state = 'confirmed' AND kind <> 'acknowledge' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_update_confirmed";`);

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_shipped" ON "walmart_update" ("confirmed_at") WHERE kind = 'ship' AND state = 'confirmed' AND deleted_at IS NULL;`,
    );
  }
}
