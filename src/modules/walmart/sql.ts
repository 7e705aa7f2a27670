import type { Context } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { MedusaError } from "@medusajs/framework/utils";

/** The context that Medusa's decorators give to a method of the service. */
export type SqlContext = Context<SqlEntityManager>;

/** The manager of the transaction that is going on, else the one that the decorator opened. */
export function managerOf(context: SqlContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "There is no database manager in the context: the method lacks @InjectManager().",
    );
  }
  return manager;
}

/** Runs statements that belong together. */
export async function inTransaction<T>(
  context: SqlContext,
  work: (manager: SqlEntityManager) => Promise<T>,
): Promise<T> {
  return await managerOf(context).transactional(work);
}

/** A text array as PostgreSQL's literal, so that one parameter carries any number of ids. */
export function pgArray(values: string[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(",")}}`;
}
