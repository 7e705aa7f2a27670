import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Listings, and the feeds that carry them in bulk. */
export class Migration20261124091000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_feed" ("id" text not null, "account_id" text not null, "kind" text check ("kind" in ('item', 'inventory', 'price')) not null, "feed_type" text not null, "feed_id" text null, "file_name" text not null, "items" jsonb not null, "item_count" integer not null, "state" text check ("state" in ('pending', 'sending', 'sent', 'processed', 'failed')) not null default 'pending', "uncertain" boolean not null default false, "walmart_status" text null, "succeeded_count" integer not null default 0, "failed_count" integer not null default 0, "errors" jsonb null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "sent_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_feed_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_feed_deleted_at" ON "walmart_feed" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_feed_account_feed_id_unique" ON "walmart_feed" ("account_id", "feed_id") WHERE feed_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_feed_file_name_unique" ON "walmart_feed" ("file_name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_feed_open" ON "walmart_feed" ("account_id", "kind", "next_attempt_at") WHERE state IN ('pending','sending','sent') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_feed_account_created_at" ON "walmart_feed" ("account_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_listing" ("id" text not null, "account_id" text not null, "variant_id" text null, "product_id" text null, "linked_by" text check ("linked_by" in ('draft', 'sku', 'identifier', 'user')) null, "sku" text not null, "title" text null, "identifier_type" text check ("identifier_type" in ('UPC', 'GTIN', 'EAN', 'ISBN', 'ISSN')) null, "identifier" text null, "status" text check ("status" in ('draft', 'processing', 'matched', 'staged', 'published', 'unpublished', 'error')) not null default 'draft', "status_details" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "error_code" text null, "error_field" text null, "remedy" text null, "match_feed_id" text null, "wpid" text null, "item_id" text null, "published_status" text null, "lifecycle_status" text null, "unpublished_reasons" jsonb null, "seen_at" timestamptz null, "excluded" boolean not null default false, "overrides" jsonb not null default '{}', "quantity" integer null, "node_quantities" jsonb null, "walmart_quantity" integer null, "walmart_node_quantities" jsonb null, "quantity_dirty_at" timestamptz null, "quantity_confirmed_at" timestamptz null, "quantity_error" text null, "price" numeric null, "walmart_price" numeric null, "currency_code" text not null default 'usd', "price_dirty_at" timestamptz null, "price_confirmed_at" timestamptz null, "price_error" text null, "confirmed_at" timestamptz null, "retire_requested_at" timestamptz null, "retire_sent_at" timestamptz null, "raw_price" jsonb null, "raw_walmart_price" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_deleted_at" ON "walmart_listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_listing_account_sku_unique" ON "walmart_listing" ("account_id", "sku") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_sku_id" ON "walmart_listing" ("sku", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_created_at_id" ON "walmart_listing" ("created_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_account_status" ON "walmart_listing" ("account_id", "status", "sku") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_status_sku" ON "walmart_listing" ("status", "sku") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_variant_id" ON "walmart_listing" ("variant_id", "account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_product_id" ON "walmart_listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_identifier" ON "walmart_listing" ("account_id", "identifier") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_unlinked" ON "walmart_listing" ("account_id", "sku") WHERE variant_id IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_match_feed" ON "walmart_listing" ("match_feed_id") WHERE match_feed_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_retiring" ON "walmart_listing" ("account_id") WHERE retire_requested_at IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "walmart_feed" cascade;`);

    this.addSql(`drop table if exists "walmart_listing" cascade;`);
  }
}
