import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who runs what must not run twice at once. Has no model: the statements of `queries/run-locks.ts` are all its use. */
export class Migration20261124083000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "walmart_run_lock" ("key" text not null, "run_id" text not null, "held_until" timestamptz not null, constraint "walmart_run_lock_pkey" primary key ("key"));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "walmart_run_lock" cascade;`);
  }
}
