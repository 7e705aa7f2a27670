import { OPEN_ORDER_DAYS } from "../constants";
import {
  DELETE_FILES_OF_ORDERS_SQL,
  DELETE_OLD_FILES_SQL,
  LOCK_DUE_ORDERS_SQL,
  LOCK_DUE_RETURNS_SQL,
  LOCK_PERSONAL_ORDERS_SQL,
  LOCK_RETURNS_OF_ORDERS_SQL,
  REDACT_ACTIVITY_SQL,
  REDACT_NOTICES_SQL,
  REDACT_ORDER_MESSAGES_SQL,
  REDACT_ORDERS_SQL,
  REDACT_RETURN_LINES_SQL,
  REDACT_RETURN_MESSAGES_SQL,
  REDACT_RETURNS_SQL,
} from "../sql/redaction";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** An order or a return whose buyer's data is removed. */
interface Subject {
  id: string;
  account_id: string;
  /** The PO or RMA number. */
  number: string;
  /** What is known of the buyer. */
  known: (string | null)[];
}

interface ReturnSubject extends Subject {
  order_id: string | null;
}

/** Orders or returns in one transaction. */
const BATCH = 500;
/** Shorter values may be parts of ordinary words. */
const MIN_LENGTH = 4;

/** The buyers' personal data: removed on request, or when it is old. */
export class PrivacyRepository extends SqlRepository {
  /**
   * Removes the buyer's data from orders, their returns, messages, notices and activity, with settlement files that have it. What is stored later stays
   * without it. Can be repeated.
   */
  async redactOrders(orderIds: readonly string[], outer?: SqlContext): Promise<void> {
    await this.inTransaction(outer, async (context) => {
      const ids = { ids: orderIds };
      const orders = await this.rows<Subject>(LOCK_PERSONAL_ORDERS_SQL, ids, context);
      await this.redact(orders, await this.returnsOf(orders, context), context);
    });
  }

  /**
   * Removes the buyers' data from orders and returns that have not changed for `days`. The cost depends on what is due.
   *
   * @param limit how many of each at most
   * @returns how many of each
   */
  async redactDue(days: number, limit: number): Promise<{ orders: number; returns: number }> {
    const due = { days, open_days: Math.max(days, OPEN_ORDER_DAYS) };
    const orders = await inBatches(limit, (some) =>
      this.inTransaction(undefined, async (context) => {
        const locked = await this.rows<Subject>(
          LOCK_DUE_ORDERS_SQL,
          { ...due, limit: some },
          context,
        );
        await this.redact(locked, await this.returnsOf(locked, context), context);
        return locked.length;
      }),
    );
    const returns = await inBatches(limit, (some) =>
      this.inTransaction(undefined, async (context) => {
        const locked = await this.rows<ReturnSubject>(
          LOCK_DUE_RETURNS_SQL,
          { ...due, limit: some },
          context,
        );
        await this.redact([], locked, context);
        return locked.length;
      }),
    );
    return { orders, returns };
  }

  /** Deletes settlement files, as they were received, that are older. Their rows stay. */
  async deleteFiles(days: number): Promise<void> {
    await this.rows(DELETE_OLD_FILES_SQL, { days });
  }

  private async returnsOf(
    orders: readonly Subject[],
    context: SqlContext,
  ): Promise<ReturnSubject[]> {
    if (!orders.length) return [];
    const ids = orders.map(({ id }) => id);
    const returns = await this.rows<ReturnSubject>(LOCK_RETURNS_OF_ORDERS_SQL, { ids }, context);
    const known = new Map(orders.map((order) => [order.id, order.known]));
    return returns.map((one) => ({
      ...one,
      known: [...one.known, ...(known.get(one.order_id ?? "") ?? [])],
    }));
  }

  private async redact(
    orders: readonly Subject[],
    returns: readonly ReturnSubject[],
    context: SqlContext,
  ): Promise<void> {
    const parts = [
      {
        subjects: orders,
        entity: "order",
        statements: [REDACT_ORDERS_SQL, REDACT_ORDER_MESSAGES_SQL, DELETE_FILES_OF_ORDERS_SQL],
      },
      {
        subjects: returns,
        entity: "return",
        statements: [REDACT_RETURNS_SQL, REDACT_RETURN_LINES_SQL, REDACT_RETURN_MESSAGES_SQL],
      },
    ];
    for (const { subjects, entity, statements } of parts) {
      if (!subjects.length) continue;
      const bindings = {
        subjects: this.json(
          subjects.map(({ known, ...one }) => ({ ...one, pattern: patternOf(known) })),
        ),
      };
      for (const sql of [...statements, REDACT_NOTICES_SQL])
        await this.rows(sql, bindings, context);
      await this.rows(REDACT_ACTIVITY_SQL, { ...bindings, entity }, context);
    }
  }
}

/** Repeats batches until one is not full, or the limit is reached. */
async function inBatches(limit: number, run: (size: number) => Promise<number>): Promise<number> {
  for (let done = 0; ;) {
    const size = Math.min(BATCH, limit - done);
    const found = size > 0 ? await run(size) : 0;
    done += found;
    if (!size || found < size) return done;
  }
}

/** A regular expression of PostgreSQL that matches each of the texts; one that matches nothing if there are none. */
function patternOf(known: readonly (string | null)[]): string {
  const texts = [...new Set(known.map((text) => text?.trim() ?? ""))]
    .filter((text) => text.length >= MIN_LENGTH)
    // The longest first: one may contain another.
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|-]/g, "\\$&"));
  return texts.join("|") || "(?!)";
}
