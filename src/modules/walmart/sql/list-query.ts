import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SortOrder } from "../rows/sort-order";

/** An ILIKE pattern for values that contain a text, whatever characters it has. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The number of a Medusa order that a search text is, such as `12` or `#12`; `null` if it is none. */
export function medusaNumber(text: string): number | null {
  const digits = /^#?\s*(\d{1,9})$/.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Sorts by a field, then by id, so that pages neither overlap nor miss rows. */
export function sortedBy(
  table: string,
  { field, direction }: SortOrder,
): { column: string; order: "asc" | "desc" }[] {
  return [field, "id"].map((name) => ({ column: `${table}.${name}`, order: direction }));
}

/** A column with the number of failed messages of a row `r`. Only a person can retry or resolve them. */
export function failedMessages(
  knex: Knex,
  subject: "walmart_order_id" | "walmart_return_id",
): Knex.QueryBuilder {
  return knex("walmart_update as u")
    .whereRaw(`u.${subject} = r.id`)
    .where("u.state", "failed")
    .whereNull("u.deleted_at")
    .select(knex.raw("count(*)::integer"))
    .as("failed_updates_count");
}
