import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Returns: their rows, and the updates that tell Walmart of refunds. */
export class Migration20261124090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_return" ("id" text not null, "account_id" text not null, "return_order_id" text not null, "customer_order_id" text null, "purchase_order_id" text null, "walmart_order_id" text null, "return_id" text null, "type" text check ("type" in ('REFUND', 'REPLACEMENT')) not null default 'REFUND', "replacement_customer_order_id" text null, "status" text check ("status" in ('received', 'refunded', 'error')) not null default 'received', "status_details" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "problem" text null, "problem_origin" text check ("problem_origin" in ('medusa', 'walmart')) null, "resolved_problem" text null, "read_problem" text null, "buyer_name" text null, "buyer_email" text null, "requested_at" timestamptz null, "refund_by" timestamptz null, "received_at" timestamptz null, "auto_refund_at" timestamptz null, "canceled_at" timestamptz null, "closed_at" timestamptz null, "refund_amount" numeric not null default 0, "currency_code" text not null default 'usd', "refund_channel" text null, "refunded_by_walmart" boolean not null default false, "keep_it" boolean not null default false, "is_replaced" boolean not null default false, "item_count" integer not null default 0, "refunded_units" integer not null default 0, "mirrored_units" integer null, "labels" jsonb not null default '[]', "refund_ids" jsonb not null default '[]', "deadline_notified_at" timestamptz null, "last_synced_at" timestamptz null, "raw" jsonb null, "raw_refund_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_return_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_deleted_at" ON "walmart_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_return_account_rma_unique" ON "walmart_return" ("account_id", "return_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_order" ON "walmart_return" ("walmart_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_requested_at_id" ON "walmart_return" ("requested_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_status_requested_at" ON "walmart_return" ("status", "requested_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_account_requested_at" ON "walmart_return" ("account_id", "requested_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_auto_refund_at" ON "walmart_return" ("auto_refund_at") WHERE closed_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_refund_by" ON "walmart_return" ("refund_by") WHERE closed_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_unlinked" ON "walmart_return" ("account_id", "purchase_order_id") WHERE walmart_order_id IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_unmirrored" ON "walmart_return" ("account_id") WHERE (mirrored_units IS DISTINCT FROM refunded_units OR problem IS NOT NULL) AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_return_line" ("id" text not null, "walmart_return_id" text not null, "return_order_line_number" integer not null, "purchase_order_id" text null, "purchase_order_line_number" text null, "sku" text not null, "title" text null, "quantity" integer not null, "walmart_refunded" integer not null default 0, "told" integer not null default 0, "refunded_quantity" integer not null default 0, "reason" text null, "reason_description" text null, "amount" numeric not null default 0, "keep_it" boolean not null default false, "canceled" boolean not null default false, "delivery_status" text null, "refund_status" text null, "events" jsonb not null default '[]', "restocked" integer not null default 0, "restocking" jsonb null, "raw_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_return_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_line_deleted_at" ON "walmart_return_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_return_line_number_unique" ON "walmart_return_line" ("walmart_return_id", "return_order_line_number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_line_sku" ON "walmart_return_line" ("sku") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "walmart_update" drop constraint if exists "walmart_update_kind_check";`,
    );

    this.addSql(
      `alter table if exists "walmart_account" add column if not exists "returns_cursor" timestamptz null;`,
    );

    this.addSql(
      `alter table if exists "walmart_order" add column if not exists "dismissed_refund_ids" jsonb not null default '[]';`,
    );

    this.addSql(
      `alter table if exists "walmart_update" add column if not exists "walmart_return_id" text null;`,
    );
    this.addSql(
      `alter table if exists "walmart_update" add constraint "walmart_update_kind_check" check("kind" in ('acknowledge', 'ship', 'cancel', 'refund', 'goodwill'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_return" ON "walmart_update" ("walmart_return_id", "state") WHERE walmart_return_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "walmart_return_line" cascade;`);
    this.addSql(`drop table if exists "walmart_return" cascade;`);

    this.addSql(
      `alter table if exists "walmart_update" drop constraint if exists "walmart_update_kind_check";`,
    );

    this.addSql(`alter table if exists "walmart_account" drop column if exists "returns_cursor";`);

    this.addSql(
      `alter table if exists "walmart_order" drop column if exists "dismissed_refund_ids";`,
    );

    this.addSql(`drop index if exists "IDX_walmart_update_return";`);
    this.addSql(
      `alter table if exists "walmart_update" drop column if exists "walmart_return_id";`,
    );

    this.addSql(
      `delete from "walmart_update" where "kind" not in ('acknowledge', 'ship', 'cancel');`,
    );
    this.addSql(
      `alter table if exists "walmart_update" add constraint "walmart_update_kind_check" check("kind" in ('acknowledge', 'ship', 'cancel'));`,
    );
  }
}
