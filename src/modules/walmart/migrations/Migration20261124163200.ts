import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Webhooks: what Walmart tells of, and the secret that it signs with. */
export class Migration20261124163200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_webhook_event" ("id" text not null, "account_id" text not null, "event_id" text not null, "event_type" text not null, "subject" text check ("subject" in ('orders', 'returns', 'listings', 'stock', 'nothing')) not null, "numbers" jsonb not null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "last_error" text null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "walmart_webhook_event_pkey" primary key ("id"));`,
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
      `alter table if exists "walmart_account" add column if not exists "webhook_secret" text null, add column if not exists "webhook_subscriptions" jsonb null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_account" drop column if exists "webhook_secret", drop column if exists "webhook_subscriptions";`,
    );
    this.addSql(`drop table if exists "walmart_webhook_event" cascade;`);
  }
}
