import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127055724 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_status_account" ON "walmart_order" ("status", "account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_cancel_requested" ON "walmart_order" ("ordered_at", "id") WHERE cancel_requested AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_return_requested" ON "walmart_order" ("ordered_at", "id") WHERE return_requested AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_order_status_account";`);
    this.addSql(`drop index if exists "IDX_walmart_order_cancel_requested";`);
    this.addSql(`drop index if exists "IDX_walmart_order_return_requested";`);
  }
}
