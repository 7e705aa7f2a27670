import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Statement } from "./types";

/** What a statement over the tables of several modules answers. */
export async function rowsOf<T>(container: MedusaContainer, statement: Statement): Promise<T[]> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: T[] }>(
    statement.sql,
    statement.parameters as Knex.RawBinding[],
  );
  return rows;
}
