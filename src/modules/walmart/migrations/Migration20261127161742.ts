import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { CREATE_EVENT_TRIGGERS, DROP_EVENT_TRIGGERS } from "../sql/event-triggers";

/** All tables of the module: what Medusa generates from its models, and the indexes that models cannot express. */
export class Migration20261127161742 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_account" ("id" text not null, "name" text not null, "client_id" text not null, "client_secret" text not null, "seller_id" text null, "seller_since" timestamptz null, "seller_unverified" boolean not null default false, "duplicate_of" text null, "sales_channel_id" text not null, "stock_location_id" text not null, "region_id" text not null, "shipping_option_id" text not null, "enabled" boolean not null default true, "settings" jsonb not null default '{}', "health" text check ("health" in ('connected', 'not_connected', 'unknown')) not null default 'unknown', "health_message" text null, "health_checked_at" timestamptz null, "orders_cursor" timestamptz null, "orders_swept_at" timestamptz null, "reconcile_cursor" timestamptz null, "returns_cursor" timestamptz null, "value_checksums" jsonb null, "drift_progress" jsonb null, "webhook_secret" text null, "webhook_subscriptions" jsonb null, "last_imported_at" timestamptz null, "import_problem" text null, "items_read_at" timestamptz null, "offers_page" integer not null default 0, "offers_due_at" timestamptz null, "balance" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_account_deleted_at" ON "walmart_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_account_name_unique" ON "walmart_account" ("name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_account_client_unique" ON "walmart_account" ("client_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_account_seller_unique" ON "walmart_account" ("seller_id") WHERE duplicate_of IS NULL AND deleted_at IS NULL;`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_error" ON "walmart_activity" ("created_at", "id") WHERE outcome = 'error' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_activity_correlation_id" ON "walmart_activity" ("correlation_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_feed" ("id" text not null, "account_id" text not null, "kind" text check ("kind" in ('item', 'inventory', 'price', 'setup', 'content', 'promotion')) not null, "feed_type" text not null, "spec_version" text null, "feed_id" text null, "file_name" text not null, "items" jsonb not null, "item_count" integer not null, "state" text check ("state" in ('pending', 'sending', 'sent', 'processed', 'failed')) not null default 'pending', "uncertain" boolean not null default false, "empty_answers" jsonb null, "refused" boolean not null default false, "walmart_status" text null, "succeeded_count" integer not null default 0, "failed_count" integer not null default 0, "errors" jsonb null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "sent_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_feed_pkey" primary key ("id"));`,
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
      `create table if not exists "walmart_listing" ("id" text not null, "account_id" text not null, "variant_id" text null, "product_id" text null, "linked_by" text check ("linked_by" in ('draft', 'sku', 'identifier', 'user')) null, "sku" text not null, "title" text null, "identifier_type" text check ("identifier_type" in ('UPC', 'GTIN', 'EAN', 'ISBN', 'ISSN')) null, "identifier" text null, "status" text check ("status" in ('draft', 'processing', 'matched', 'staged', 'published', 'unpublished', 'error')) not null default 'draft', "status_before" text check ("status_before" in ('draft', 'processing', 'matched', 'staged', 'published', 'unpublished', 'error')) null, "status_details" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "error_code" text null, "error_field" text null, "remedy" text null, "match_feed_id" text null, "wpid" text null, "item_id" text null, "published_status" text null, "lifecycle_status" text null, "unpublished_reasons" jsonb null, "seen_at" timestamptz null, "condition" text null, "excluded" boolean not null default false, "overrides" jsonb not null default '{}', "mode" text check ("mode" in ('match', 'create')) not null default 'match', "product_type" text null, "attributes" jsonb not null default '{}', "problems" jsonb null, "lookup" jsonb null, "variant_group_id" text null, "is_primary_variant" boolean not null default false, "content_hash" text null, "rejected_content_hash" text null, "content_feed_id" text null, "content_due_at" timestamptz null, "auto_submit" boolean not null default false, "quantity" integer null, "node_quantities" jsonb null, "walmart_quantity" integer null, "walmart_node_quantities" jsonb null, "quantity_confirmed_at" timestamptz null, "compared_at" timestamptz null, "quantity_fingerprint" text null, "quantity_error" text null, "price" numeric null, "walmart_price" numeric null, "currency_code" text not null default 'usd', "price_confirmed_at" timestamptz null, "price_fingerprint" text null, "price_error" text null, "price_changed_at" timestamptz null, "buy_box_state" text check ("buy_box_state" in ('winning', 'losing')) null, "buy_box_own_price" numeric null, "buy_box_price" numeric null, "competitor_price" numeric null, "buy_box_win_rate" real null, "buy_box_seen_at" timestamptz null, "promotions" jsonb null, "walmart_promotions" jsonb null, "promotions_confirmed_at" timestamptz null, "promotion_fingerprint" text null, "promotion_due_at" timestamptz null, "promotion_error" text null, "confirmed_at" timestamptz null, "retire_requested_at" timestamptz null, "retire_sent_at" timestamptz null, "raw_price" jsonb null, "raw_walmart_price" jsonb null, "raw_buy_box_own_price" jsonb null, "raw_buy_box_price" jsonb null, "raw_competitor_price" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_listing_pkey" primary key ("id"));`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_content_feed" ON "walmart_listing" ("content_feed_id") WHERE content_feed_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_content_due" ON "walmart_listing" ("account_id", "content_due_at") WHERE content_due_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_promotion_due" ON "walmart_listing" ("account_id", "promotion_due_at") WHERE promotion_due_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_auto_submit" ON "walmart_listing" ("account_id", "id") WHERE auto_submit AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_variant_group" ON "walmart_listing" ("account_id", "variant_group_id") WHERE variant_group_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_retiring" ON "walmart_listing" ("account_id") WHERE retire_requested_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_buy_box" ON "walmart_listing" ("buy_box_state", "account_id", "sku") WHERE buy_box_state IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_listing_change" ("id" text not null, "account_id" text not null, "listing_id" text not null, "kind" text check ("kind" in ('quantity', 'price', 'promotion')) not null, "version" integer not null default 1, "computed_version" integer not null default 0, "value" jsonb null, "forced" boolean not null default false, "priority" integer not null default 1, "feed_id" text null, "feed_version" integer null, "feed_value" jsonb null, "refused_feeds" jsonb null, "superseded" boolean not null default false, "sending" boolean not null default false, "uncertain" boolean not null default false, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_listing_change_pkey" primary key ("id"));`,
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
      `create table if not exists "walmart_notice" ("id" text not null, "account_id" text not null, "subject" text check ("subject" in ('order', 'return', 'listing', 'payout', 'account')) not null, "subject_id" text not null, "number" text not null, "cause" text not null, "notified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_notice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_notice_deleted_at" ON "walmart_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_notice_subject_unique" ON "walmart_notice" ("subject_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_notice_account" ON "walmart_notice" ("account_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_order" ("id" text not null, "account_id" text not null, "purchase_order_id" text not null, "customer_order_id" text null, "import_state" text check ("import_state" in ('claimed', 'held', 'imported', 'skipped', 'unreadable')) not null default 'claimed', "import_requested" boolean not null default false, "claimed_order_id" text not null, "order_id" text null, "display_id" integer null, "claimed_by" text null, "claimed_until" timestamptz null, "status" text check ("status" in ('open', 'partially_shipped', 'shipped', 'delivered', 'canceled', 'error')) not null default 'open', "walmart_status" text check ("walmart_status" in ('open', 'partially_shipped', 'shipped', 'delivered', 'canceled', 'error')) not null default 'open', "problem" text null, "problem_parts" jsonb null, "problem_origin" text check ("problem_origin" in ('medusa', 'walmart')) null, "resolved_problem" text null, "read_problem" text null, "review" text null, "resolved_review" text null, "status_details" text null, "shown_problem" jsonb null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "return_requested" boolean not null default false, "unassigned_refund_at" timestamptz null, "dismissed_refund_ids" jsonb not null default '[]', "cancel_requested" boolean not null default false, "oversold" boolean not null default false, "cancellation_reason" text null, "chosen_reason" text null, "fulfilled_by" text check ("fulfilled_by" in ('seller', 'wfs', 'third_party')) not null default 'seller', "ship_node" text null, "stock_location_id" text null, "order_type" text null, "original_customer_order_id" text null, "buyer_name" text null, "buyer_email" text null, "ordered_at" timestamptz null, "acknowledge_by" timestamptz null, "ship_by" timestamptz null, "deliver_by" timestamptz null, "ship_method" text null, "shipping_program" text null, "promised_carrier_method" text null, "incentives" jsonb null, "item_count" integer not null default 0, "total" numeric not null default 0, "currency_code" text not null default 'usd', "acknowledged_at" timestamptz null, "last_synced_at" timestamptz null, "mirror_fingerprint" text null, "mirrored_fingerprint" text null, "settled_refunds" jsonb not null default '{}', "walmart_refund" jsonb null, "redacted_at" timestamptz null, "raw" jsonb null, "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_deleted_at" ON "walmart_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_order_po_unique" ON "walmart_order" ("purchase_order_id") WHERE deleted_at IS NULL;`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_display_id" ON "walmart_order" ("display_id") WHERE deleted_at IS NULL;`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_status_account" ON "walmart_order" ("status", "account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_cancel_requested" ON "walmart_order" ("ordered_at", "id") WHERE cancel_requested AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_return_requested" ON "walmart_order" ("ordered_at", "id") WHERE return_requested AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_unfinished" ON "walmart_order" ("account_id", "import_state") WHERE (import_state IN ('claimed','held','unreadable') OR read_problem IS NOT NULL) AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_changed" ON "walmart_order" ("account_id", "updated_at") WHERE import_state = 'imported' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_problem" ON "walmart_order" ("account_id") WHERE import_state = 'imported' AND problem IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_review" ON "walmart_order" ("account_id") WHERE review IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_stale" ON "walmart_order" ("account_id", "last_synced_at") WHERE import_state = 'imported' AND walmart_status IN ('open','partially_shipped') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_unmirrored" ON "walmart_order" ("account_id") WHERE import_state = 'imported' AND mirror_fingerprint IS DISTINCT FROM mirrored_fingerprint AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_walmart_refund" ON "walmart_order" ("account_id") WHERE walmart_refund IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_unassigned_refund" ON "walmart_order" ("account_id") WHERE unassigned_refund_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_retention" ON "walmart_order" ("updated_at") WHERE redacted_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_redacted_at" ON "walmart_order" ("redacted_at") WHERE redacted_at IS NOT NULL AND deleted_at IS NULL;`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_open" ON "walmart_order_line" ("sku") WHERE created + acknowledged > 0 AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_payout" ("id" text not null, "account_id" text not null, "report_date" text not null, "source" text check ("source" in ('walmart', 'upload')) not null default 'walmart', "status" text check ("status" in ('pending', 'imported', 'error')) not null default 'pending', "problem" text null, "period_start" text null, "period_end" text null, "paid_on" text null, "total" numeric null, "currency_code" text not null default 'usd', "difference" numeric null, "sums" jsonb not null default '{}', "kind_sums" jsonb not null default '{}', "line_count" integer not null default 0, "order_line_count" integer not null default 0, "unmatched_line_count" integer not null default 0, "imported_at" timestamptz null, "hooked_at" timestamptz null, "raw_total" jsonb null, "raw_difference" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_payout_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_deleted_at" ON "walmart_payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_payout_account_date_unique" ON "walmart_payout" ("account_id", "report_date") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_report_date" ON "walmart_payout" ("report_date", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_problem" ON "walmart_payout" ("account_id") WHERE problem IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_payout_difference" ("id" text not null, "account_id" text not null, "kind" text check ("kind" in ('not_paid', 'unknown_refund', 'commission', 'unknown_type', 'unknown_sku', 'total')) not null, "subject" text not null, "payout_id" text null, "walmart_order_id" text null, "purchase_order_id" text null, "sku" text null, "amount" numeric not null, "currency_code" text not null default 'usd', "facts" jsonb not null default '{}', "review" text check ("review" in ('open', 'dismissed')) not null default 'open', "note" text null, "reviewed_at" timestamptz null, "reviewed_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_payout_difference_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_difference_deleted_at" ON "walmart_payout_difference" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_payout_difference_subject_unique" ON "walmart_payout_difference" ("account_id", "kind", "subject") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_difference_open" ON "walmart_payout_difference" ("account_id") WHERE review = 'open' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_payout_file" ("id" text not null, "payout_id" text not null, "file_name" text not null, "content" text not null, "byte_count" integer not null, "is_rejected" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_payout_file_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_file_deleted_at" ON "walmart_payout_file" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_payout_file_payout_unique" ON "walmart_payout_file" ("payout_id", "is_rejected") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_payout_line" ("id" text not null, "payout_id" text not null, "account_id" text not null, "position" integer not null, "transaction_key" text null, "posted_on" text null, "period_start" text null, "period_end" text null, "type" text not null, "description" text not null, "amount_type" text not null, "amount" numeric not null, "is_unreadable" boolean not null default false, "purchase_order_id" text null, "customer_order_id" text null, "sku" text null, "title" text null, "quantity" integer null, "commission_rate" text null, "base_commission_rate" text null, "incentive" text null, "reason" text null, "figure" text check ("figure" in ('product', 'shipping', 'tax', 'commission', 'other_fees', 'refunds')) not null, "kind" text check ("kind" in ('sales', 'shipping', 'tax', 'commission', 'refunds', 'labels', 'wfs', 'advertising', 'adjustments', 'reserve', 'unknown')) not null, "details" jsonb not null default '{}', "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_payout_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_line_deleted_at" ON "walmart_payout_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_payout_line_position_unique" ON "walmart_payout_line" ("payout_id", "position") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_payout_line_order" ON "walmart_payout_line" ("account_id", "purchase_order_id") WHERE purchase_order_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_price_hold" ("id" text not null, "listing_id" text not null, "state" text check ("state" in ('waiting', 'approved', 'kept')) not null default 'waiting', "reason" text check ("reason" in ('change', 'below_floor', 'mass_change')) not null, "price" numeric not null, "last_price" numeric null, "floor" numeric null, "stop_id" text null, "decided_at" timestamptz null, "decided_by" text null, "raw_price" jsonb not null, "raw_last_price" jsonb null, "raw_floor" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_price_hold_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_price_hold_deleted_at" ON "walmart_price_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_price_hold_listing_unique" ON "walmart_price_hold" ("listing_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_price_hold_stop" ON "walmart_price_hold" ("stop_id") WHERE stop_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_price_hold_waiting" ON "walmart_price_hold" ("created_at") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_price_stop" ("id" text not null, "account_id" text not null, "state" text check ("state" in ('open', 'sent', 'kept')) not null default 'open', "version" integer not null default 1, "listings" integer not null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_price_stop_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_price_stop_deleted_at" ON "walmart_price_stop" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_price_stop_open_unique" ON "walmart_price_stop" ("account_id") WHERE state = 'open' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_product_type" ("id" text not null, "feed_type" text not null, "version" text not null, "product_type" text not null, "path" jsonb null, "listed_at" timestamptz null, "schema" jsonb null, "fetched_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_product_type_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_product_type_deleted_at" ON "walmart_product_type" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_product_type_unique" ON "walmart_product_type" ("feed_type", "version", "product_type") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_return" ("id" text not null, "account_id" text not null, "return_order_id" text not null, "customer_order_id" text null, "purchase_order_id" text null, "walmart_order_id" text null, "return_id" text null, "type" text check ("type" in ('REFUND', 'REPLACEMENT')) not null default 'REFUND', "replacement_customer_order_id" text null, "status" text check ("status" in ('received', 'refunded', 'error')) not null default 'received', "status_details" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "problem" text null, "problem_origin" text check ("problem_origin" in ('medusa', 'walmart')) null, "resolved_problem" text null, "read_problem" text null, "buyer_name" text null, "buyer_email" text null, "requested_at" timestamptz null, "refund_by" timestamptz null, "received_at" timestamptz null, "auto_refund_at" timestamptz null, "canceled_at" timestamptz null, "closed_at" timestamptz null, "refund_amount" numeric not null default 0, "currency_code" text not null default 'usd', "refund_channel" text null, "refunded_by_walmart" boolean not null default false, "keep_it" boolean not null default false, "is_replaced" boolean not null default false, "wfs" boolean not null default false, "item_count" integer not null default 0, "refunded_units" integer not null default 0, "mirrored_units" integer null, "fingerprint" text null, "mirrored_fingerprint" text null, "mirror_tried_at" timestamptz null, "labels" jsonb not null default '[]', "refund_ids" jsonb not null default '[]', "deadline_notified_at" timestamptz null, "hooked_at" timestamptz null, "last_synced_at" timestamptz null, "redacted_at" timestamptz null, "raw" jsonb null, "raw_refund_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_return_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_deleted_at" ON "walmart_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_return_rma_unique" ON "walmart_return" ("return_order_id") WHERE deleted_at IS NULL;`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_retention" ON "walmart_return" ("updated_at") WHERE redacted_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_unmirrored" ON "walmart_return" ("account_id") WHERE (mirrored_units IS DISTINCT FROM refunded_units OR mirrored_fingerprint IS DISTINCT FROM fingerprint OR problem IS NOT NULL) AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_return_line" ("id" text not null, "walmart_return_id" text not null, "return_order_line_number" integer not null, "purchase_order_id" text null, "walmart_order_id" text null, "purchase_order_line_number" text null, "sku" text not null, "title" text null, "quantity" integer not null, "walmart_refunded" integer not null default 0, "confirmed_quantity" integer not null default 0, "refunded_quantity" integer not null default 0, "reason" text null, "reason_description" text null, "amount" numeric not null default 0, "keep_it" boolean not null default false, "canceled" boolean not null default false, "delivery_status" text null, "refund_status" text null, "events" jsonb not null default '[]', "restocked" integer not null default 0, "raw_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_return_line_pkey" primary key ("id"));`,
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
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_line_unlinked" ON "walmart_return_line" ("purchase_order_id") WHERE walmart_order_id IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_return_line_order" ON "walmart_return_line" ("walmart_order_id") WHERE walmart_order_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_run_lock" ("key" text not null, "run_id" text not null, "held_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_run_lock_pkey" primary key ("key"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_run_lock_deleted_at" ON "walmart_run_lock" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_update" ("id" text not null, "account_id" text not null, "walmart_order_id" text null, "walmart_return_id" text null, "kind" text not null, "idempotency_key" text not null, "priority" integer not null, "due_by" timestamptz null, "payload" jsonb not null, "plan" jsonb null, "state" text check ("state" in ('pending', 'sending', 'confirmed', 'failed', 'resolved')) not null default 'pending', "uncertain" boolean not null default false, "attempts" integer not null default 0, "unspecific_refusals" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "last_error" text null, "error_origin" text check ("error_origin" in ('medusa', 'walmart')) null, "remedy" text null, "confirmed_at" timestamptz null, "mirrored_at" timestamptz null, "resolved_at" timestamptz null, "resolved_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_update_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_deleted_at" ON "walmart_update" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_update_idempotency_key_unique" ON "walmart_update" ("idempotency_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_due" ON "walmart_update" ("account_id", "priority", "due_by", "created_at") WHERE state IN ('pending','sending') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_order" ON "walmart_update" ("walmart_order_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_return" ON "walmart_update" ("walmart_return_id", "state") WHERE walmart_return_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_failed" ON "walmart_update" ("account_id", "created_at") WHERE state = 'failed' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_confirmed" ON "walmart_update" ("kind", "confirmed_at") WHERE state = 'confirmed' AND kind <> 'acknowledge' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_update_unmirrored" ON "walmart_update" ("account_id") WHERE kind = 'goodwill' AND state = 'confirmed' AND mirrored_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_webhook_event" ("id" text not null, "account_id" text not null, "event_id" text not null, "event_type" text not null, "subject" text check ("subject" in ('orders', 'returns', 'listings', 'stock', 'buy_box', 'nothing')) not null, "numbers" jsonb not null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "last_error" text null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_webhook_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_webhook_event_deleted_at" ON "walmart_webhook_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_walmart_webhook_event_unique" ON "walmart_webhook_event" ("account_id", "event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_webhook_event_open" ON "walmart_webhook_event" ("account_id", "created_at") WHERE handled_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_webhook_event_created_at" ON "walmart_webhook_event" ("created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "walmart_buy_box_change" ("id" text not null, "listing_id" text not null, "state" text check ("state" in ('winning', 'losing')) null, "own_price" numeric null, "buy_box_price" numeric null, "competitor_price" numeric null, "win_rate" real null, "raw_own_price" jsonb null, "raw_buy_box_price" jsonb null, "raw_competitor_price" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_buy_box_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_buy_box_change_deleted_at" ON "walmart_buy_box_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_buy_box_change_listing" ON "walmart_buy_box_change" ("listing_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "walmart_event" ("id" text not null, "sequence" bigserial, "account_id" text not null, "name" text not null, "subject_id" text not null, "data" jsonb not null, "occurred_at" timestamptz not null, "emitted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_event_deleted_at" ON "walmart_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_event_waiting" ON "walmart_event" ("sequence") WHERE emitted_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_walmart_event_emitted_at" ON "walmart_event" ("emitted_at") WHERE emitted_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(SEARCH_INDEXES);
    for (const statement of CREATE_EVENT_TRIGGERS) this.addSql(statement);
  }

  override async down(): Promise<void> {
    for (const statement of DROP_EVENT_TRIGGERS) this.addSql(statement);
    for (const table of TABLES) this.addSql(`drop table if exists "walmart_${table}" cascade;`);
  }
}

const TABLES = [
  "account",
  "activity",
  "buy_box_change",
  "event",
  "feed",
  "listing",
  "listing_change",
  "notice",
  "order",
  "order_line",
  "payout",
  "payout_difference",
  "payout_file",
  "payout_line",
  "price_hold",
  "price_stop",
  "product_type",
  "return",
  "return_line",
  "run_lock",
  "update",
  "webhook_event",
];

/**
 * Indexes for searches within texts need PostgreSQL's pg_trgm. It is a trusted extension, which a database's owner may
 * install. Where the store's user may not, or the server does not have it, searches work without the indexes, only
 * slower. That is why the models do not declare them.
 */
const SEARCH_INDEXES = `
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX IF NOT EXISTS "IDX_walmart_order_search" ON "walmart_order" USING gin (
    "purchase_order_id" gin_trgm_ops, "customer_order_id" gin_trgm_ops,
    "buyer_name" gin_trgm_ops, "buyer_email" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
  CREATE INDEX IF NOT EXISTS "IDX_walmart_order_line_search" ON "walmart_order_line" USING gin (
    "sku" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
  CREATE INDEX IF NOT EXISTS "IDX_walmart_listing_search" ON "walmart_listing" USING gin (
    "sku" gin_trgm_ops, "title" gin_trgm_ops, "identifier" gin_trgm_ops
  ) WHERE deleted_at IS NULL;
EXCEPTION
  WHEN OTHERS THEN
    RAISE NOTICE 'walmart: searches do without pg_trgm: %', SQLERRM;
END
$$;`;
