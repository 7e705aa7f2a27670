import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Updates know when Walmart wants them at the latest, and are sent in that order. */
export class Migration20261124080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_update" add column if not exists "due_by" timestamptz null;`,
    );
    this.addSql(
      `update "walmart_update" as u set "due_by" = case u."kind" when 'acknowledge' then o."acknowledge_by" when 'ship' then o."ship_by" end from "walmart_order" as o where o."id" = u."walmart_order_id" and u."state" in ('pending','sending','failed');`,
    );
    this.addSql(`drop index if exists "IDX_walmart_update_due";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_due" ON "walmart_update" ("account_id", "priority", "due_by", "created_at") WHERE state IN ('pending','sending') AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_update_due";`);
    this.addSql(`alter table if exists "walmart_update" drop column if exists "due_by";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_due" ON "walmart_update" ("account_id", "priority", "next_attempt_at") WHERE state IN ('pending','sending') AND deleted_at IS NULL;`,
    );
  }
}
