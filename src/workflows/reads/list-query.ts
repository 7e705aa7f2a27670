import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** How many rows a query finds; it is left as it is. */
export async function countOf(matching: Knex.QueryBuilder): Promise<number> {
  const [counted] = (await matching.clone().count({ count: "*" })) as { count: string | number }[];
  return Number(counted?.count ?? 0);
}

/** A pattern of ILIKE for texts that contain this one, whatever is in it. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Sorts by a field, and by id where it is the same: pages neither overlap nor leave anything out. */
export function sortedBy(
  table: string,
  { field, direction }: { field: string; direction: "asc" | "desc" },
): { column: string; order: "asc" | "desc" }[] {
  return [field, "id"].map((name) => ({ column: `${table}.${name}`, order: direction }));
}

/** How many updates of a row `r` have failed, as a column. Only a person can end them. */
export function failedUpdates(
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
