import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Indexes for what the overview counts, and for what reconcile and statistics look for among confirmed updates. */
export class Migration20261127061912 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_walmart_order_status_account" on "walmart_order" ("status", "account_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_walmart_order_cancel_requested" on "walmart_order" ("ordered_at", "id") where cancel_requested and deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_walmart_order_return_requested" on "walmart_order" ("ordered_at", "id") where return_requested and deleted_at is null;`,
    );
    this.addSql(`drop index if exists "IDX_walmart_update_shipped";`);
    this.addSql(
      `create index if not exists "IDX_walmart_update_confirmed" on "walmart_update" ("kind", "confirmed_at") where state = 'confirmed' and kind <> 'acknowledge' and deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_walmart_activity_error" on "walmart_activity" ("created_at", "id") where outcome = 'error' and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_walmart_activity_error";`);
    this.addSql(`drop index if exists "IDX_walmart_update_confirmed";`);
    this.addSql(
      `create index if not exists "IDX_walmart_update_shipped" on "walmart_update" ("confirmed_at") where kind = 'ship' and state = 'confirmed' and deleted_at is null;`,
    );
    this.addSql(`drop index if exists "IDX_walmart_order_return_requested";`);
    this.addSql(`drop index if exists "IDX_walmart_order_cancel_requested";`);
    this.addSql(`drop index if exists "IDX_walmart_order_status_account";`);
  }
}
