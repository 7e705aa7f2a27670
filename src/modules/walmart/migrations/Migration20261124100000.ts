import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Changes of quantities and prices that Walmart is still to be told, and what listings' values were worked out from. */
export class Migration20261124100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_listing_change" ("id" text not null, "account_id" text not null, "listing_id" text not null, "kind" text check ("kind" in ('quantity', 'price')) not null, "version" integer not null default 1, "computed_version" integer not null default 0, "value" jsonb null, "forced" boolean not null default false, "priority" integer not null default 1, "feed_id" text null, "feed_version" integer null, "feed_value" jsonb null, "overtaken" boolean not null default false, "sending" boolean not null default false, "uncertain" boolean not null default false, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_listing_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_change_deleted_at" ON "walmart_listing_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_listing_change_listing_unique" ON "walmart_listing_change" ("listing_id", "kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_change_due" ON "walmart_listing_change" ("account_id", "kind", "priority", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_change_feed" ON "walmart_listing_change" ("feed_id") WHERE feed_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "walmart_listing" add column if not exists "status_before" text check ("status_before" in ('draft', 'processing', 'matched', 'staged', 'published', 'unpublished', 'error')) null, add column if not exists "quantity_basis" text null, add column if not exists "price_basis" text null;`,
    );
    this.addSql(
      `alter table if exists "walmart_account" add column if not exists "offers_checked" jsonb null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_listing" drop column if exists "status_before", drop column if exists "quantity_basis", drop column if exists "price_basis";`,
    );
    this.addSql(`alter table if exists "walmart_account" drop column if exists "offers_checked";`);
    this.addSql(`drop table if exists "walmart_listing_change" cascade;`);
  }
}
