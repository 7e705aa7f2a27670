import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the merchant has been told of what went wrong. */
export class Migration20261124163000 extends Migration {
  override async up(): Promise<void> {
    // Keyed by what it is about, and without a model: only statements of this plugin use it.
    this.addSql(
      `create table if not exists "walmart_notice" ("subject_id" text not null, "id" text not null, "account_id" text not null, "subject" text not null, "number" text not null, "cause" text not null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), constraint "walmart_notice_pkey" primary key ("subject_id"));`,
    );
    this.addSql(
      `create index if not exists "IDX_walmart_notice_account" on "walmart_notice" ("account_id");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "walmart_notice" cascade;`);
  }
}
