import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Returns of orders that Walmart fulfilled itself are for looking only. */
export class Migration20261124164500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_return" add column if not exists "wfs" boolean not null default false;`,
    );
    this.addSql(
      `update "walmart_return" r set "wfs" = true from "walmart_order" o where o."id" = r."walmart_order_id" and o."fulfilled_by" = 'wfs';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "walmart_return" drop column if exists "wfs";`);
  }
}
