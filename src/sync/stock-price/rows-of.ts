import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Selection } from "../../modules/walmart/types";

/** The rows of a SELECT over the tables of several modules. */
export async function rowsOf<T>(
  container: MedusaContainer,
  { sql, bindings }: Selection,
): Promise<T[]> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: T[] }>(sql, bindings as Knex.RawBinding);
  return rows;
}
