import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Changes of tracking are told too. */
export class Migration20261127092153 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_update" drop constraint if exists "walmart_update_kind_check";`,
    );

    this.addSql(
      `alter table if exists "walmart_update" add constraint "walmart_update_kind_check" check("kind" in ('acknowledge', 'ship', 'track', 'cancel', 'refund', 'goodwill'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "walmart_update" drop constraint if exists "walmart_update_kind_check";`,
    );
    this.addSql(`delete from "walmart_update" where "kind" = 'track';`);

    this.addSql(
      `alter table if exists "walmart_update" add constraint "walmart_update_kind_check" check("kind" in ('acknowledge', 'ship', 'cancel', 'refund', 'goodwill'));`,
    );
  }
}
