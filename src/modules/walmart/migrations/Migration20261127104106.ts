import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127104106 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_order" add column if not exists "asked_for" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "walmart_order" drop column if exists "asked_for";`);
  }
}
