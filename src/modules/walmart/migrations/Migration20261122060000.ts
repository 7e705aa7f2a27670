import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_update" drop constraint if exists "walmart_update_idempotency_key_unique";`,
    );
    this.addSql(
      `alter table if exists "walmart_order_line" drop constraint if exists "walmart_order_line_number_unique";`,
    );
    this.addSql(
      `alter table if exists "walmart_order" drop constraint if exists "walmart_order_claimed_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "walmart_order" drop constraint if exists "walmart_order_account_po_unique";`,
    );
    this.addSql(
      `alter table if exists "walmart_account" drop constraint if exists "walmart_account_name_unique";`,
    );
    this.addSql(
      `create table if not exists "walmart_account" ("id" text not null, "name" text not null, "client_id" text not null, "client_secret" text not null, "sales_channel_id" text not null, "stock_location_id" text not null, "region_id" text not null, "shipping_option_id" text not null, "enabled" boolean not null default true, "settings" jsonb not null default '{}', "health" text check ("health" in ('connected', 'not_connected', 'unknown')) not null default 'unknown', "health_message" text null, "health_checked_at" timestamptz null, "orders_cursor" timestamptz null, "reconcile_cursor" timestamptz null, "last_imported_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_account_deleted_at" ON "walmart_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_account_name_unique" ON "walmart_account" ("name") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_activity" ("id" text not null, "account_id" text not null, "direction" text check ("direction" in ('outgoing', 'incoming', 'internal')) not null, "entity" text not null, "entity_id" text null, "action" text not null, "outcome" text check ("outcome" in ('ok', 'error', 'uncertain')) not null, "message" text null, "http_status" integer null, "duration_ms" integer null, "request" jsonb null, "response" jsonb null, "correlation_id" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_activity_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_deleted_at" ON "walmart_activity" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_entity" ON "walmart_activity" ("entity", "entity_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_account_created_at" ON "walmart_activity" ("account_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_created_at" ON "walmart_activity" ("created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_correlation_id" ON "walmart_activity" ("correlation_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_order" ("id" text not null, "account_id" text not null, "purchase_order_id" text not null, "customer_order_id" text null, "import_state" text check ("import_state" in ('claimed', 'held', 'imported', 'skipped', 'unreadable')) not null default 'claimed', "claimed_order_id" text not null, "order_id" text null, "display_id" integer null, "claimed_by" text null, "claimed_until" timestamptz null, "status" text check ("status" in ('open', 'partially_shipped', 'shipped', 'delivered', 'canceled', 'error')) not null default 'open', "walmart_status" text check ("walmart_status" in ('open', 'partially_shipped', 'shipped', 'delivered', 'canceled', 'error')) not null default 'open', "problem" text null, "problem_origin" text check ("problem_origin" in ('medusa', 'walmart')) null, "resolved_problem" text null, "read_problem" text null, "status_details" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "return_requested" boolean not null default false, "cancel_requested" boolean not null default false, "oversold" boolean not null default false, "cancellation_reason" text null, "chosen_reason" text null, "fulfilled_by" text check ("fulfilled_by" in ('seller', 'wfs', 'third_party')) not null default 'seller', "order_type" text null, "original_customer_order_id" text null, "buyer_name" text null, "buyer_email" text null, "ordered_at" timestamptz null, "acknowledge_by" timestamptz null, "ship_by" timestamptz null, "deliver_by" timestamptz null, "ship_method" text null, "item_count" integer not null default 0, "total" numeric not null default 0, "currency_code" text not null default 'usd', "acknowledged_at" timestamptz null, "last_synced_at" timestamptz null, "raw" jsonb null, "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_deleted_at" ON "walmart_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_order_account_po_unique" ON "walmart_order" ("account_id", "purchase_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_order_claimed_order_id_unique" ON "walmart_order" ("claimed_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_order_id" ON "walmart_order" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_customer_order_id" ON "walmart_order" ("customer_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_ordered_at_id" ON "walmart_order" ("ordered_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_status_ordered_at" ON "walmart_order" ("status", "ordered_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_account_ordered_at" ON "walmart_order" ("account_id", "ordered_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_ship_by" ON "walmart_order" ("ship_by") WHERE status IN ('open','partially_shipped','error') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_unfinished" ON "walmart_order" ("account_id", "import_state") WHERE (import_state IN ('claimed','held','unreadable') OR read_problem IS NOT NULL) AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_order_line" ("id" text not null, "walmart_order_id" text not null, "line_number" text not null, "sku" text not null, "title" text null, "quantity" integer not null, "created" integer not null default 0, "acknowledged" integer not null default 0, "shipped" integer not null default 0, "delivered" integer not null default 0, "cancelled" integer not null default 0, "refunded" integer not null default 0, "cancel_requested" boolean not null default false, "cancellation_reason" text null, "tracking" jsonb not null default '[]', "line_item_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_order_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_deleted_at" ON "walmart_order_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_order_line_number_unique" ON "walmart_order_line" ("walmart_order_id", "line_number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_line_item_id" ON "walmart_order_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_sku" ON "walmart_order_line" ("sku") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_update" ("id" text not null, "account_id" text not null, "walmart_order_id" text null, "kind" text check ("kind" in ('acknowledge', 'ship', 'cancel')) not null, "idempotency_key" text not null, "priority" integer not null, "payload" jsonb not null, "plan" jsonb null, "state" text check ("state" in ('pending', 'sending', 'confirmed', 'failed', 'resolved')) not null default 'pending', "uncertain" boolean not null default false, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "remedy" text null, "confirmed_at" timestamptz null, "resolved_at" timestamptz null, "resolved_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_update_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_deleted_at" ON "walmart_update" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_update_idempotency_key_unique" ON "walmart_update" ("idempotency_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_due" ON "walmart_update" ("account_id", "priority", "next_attempt_at") WHERE state IN ('pending','sending') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_order" ON "walmart_update" ("walmart_order_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_failed" ON "walmart_update" ("account_id", "created_at") WHERE state = 'failed' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "walmart_account" cascade;`);

    this.addSql(`drop table if exists "walmart_activity" cascade;`);

    this.addSql(`drop table if exists "walmart_order" cascade;`);

    this.addSql(`drop table if exists "walmart_order_line" cascade;`);

    this.addSql(`drop table if exists "walmart_update" cascade;`);
  }
}
