import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { MedusaError, MikroOrmBase } from "@medusajs/framework/utils";
import { storable } from "../../../mapping";
import { checkBindings } from "./check-bindings";
import { pgArray } from "./pg-array";

/** The transaction that a statement belongs to. Without one, each statement runs in its own. */
export type SqlContext = Context<SqlEntityManager>;

/** A value of a named binding. A list of texts becomes a text array, a date ISO 8601 in UTC. */
export type Binding = string | number | boolean | null | Date | readonly string[];
export type Bindings = Readonly<Record<string, Binding>>;

/** A SELECT with its bindings, for statements that are composed of it. */
export interface Selection {
  sql: string;
  bindings: Bindings;
}

/** What every repository is built from. */
export interface SqlDependencies {
  manager: SqlEntityManager;
}

/** A repository whose statements are SQL with named bindings (`:account_id`). */
export abstract class SqlRepository extends MikroOrmBase {
  constructor({ manager }: SqlDependencies) {
    super({ manager });
  }

  /**
   * Runs a statement and returns its rows.
   *
   * @throws MedusaError (UNEXPECTED_STATE) when a binding is missing or not used.
   */
  protected async rows<Row>(
    sql: string,
    bindings: Bindings = {},
    context: SqlContext = {},
  ): Promise<Row[]> {
    checkBindings(sql, bindings);
    const manager = this.getActiveManager<SqlEntityManager>(context);
    return await manager.execute<Row[]>(manager.getKnex().raw(sql, toValues(bindings)));
  }

  /**
   * Runs a statement with large bindings in a transaction. The driver sends them next to the statement, where {@link rows}
   * makes several copies of them as a part of its text.
   */
  protected async send(
    sql: string,
    bindings: Bindings,
    { transactionManager }: SqlContext,
  ): Promise<void> {
    checkBindings(sql, bindings);
    const transaction = transactionManager?.getTransactionContext<Knex.Transaction>();
    if (!transaction)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no transaction.");
    await transaction.raw(sql, toValues(bindings));
  }

  /** Runs a statement and returns how many rows it returned. */
  protected async count(sql: string, bindings: Bindings, context?: SqlContext): Promise<number> {
    return (await this.rows(sql, bindings, context)).length;
  }

  /** Runs a query that was composed with {@link knex}. */
  protected async query<Row>(query: Knex.QueryBuilder, context: SqlContext = {}): Promise<Row[]> {
    return await this.getActiveManager<SqlEntityManager>(context).execute<Row[]>(query);
  }

  /** How many rows a query finds. The query itself is not changed. */
  protected async countOf(matching: Knex.QueryBuilder): Promise<number> {
    const [row] = await this.query<{ count: string | number }>(
      matching.clone().count({ count: "*" }),
    );
    return Number(row?.count ?? 0);
  }

  /** For queries whose conditions vary. */
  protected knex(): Knex {
    return this.getActiveManager<SqlEntityManager>().getKnex();
  }

  /**
   * Runs statements in one transaction: the one of the context, or a new one. Database errors are passed on unchanged
   * (`transaction` of the base class would map them).
   */
  protected async inTransaction<T>(
    context: SqlContext | undefined,
    work: (context: SqlContext) => Promise<T>,
  ): Promise<T> {
    return await this.getActiveManager<SqlEntityManager>(context).transactional(
      async (transactionManager) => await work({ ...context, transactionManager }),
    );
  }

  /** A value as a JSON binding, without the characters that PostgreSQL rejects. */
  protected json(value: unknown): string {
    return JSON.stringify(storable(value ?? null));
  }
}

function toValues(bindings: Bindings): Record<string, Knex.RawBinding> {
  return Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [name, toValue(value)]),
  );
}

function toValue(value: Binding): string | number | boolean | null {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null) return pgArray(value);
  return value;
}
