import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ReturnCounts } from "../rows/overview";
import {
  RETURN_LIST_FIELDS,
  type ReturnListInput,
  type WalmartReturnListLine,
  type WalmartReturnListRow,
} from "../rows/return-list";
import { attentionCondition } from "../sql/attention";
import { containing, failedMessages, medusaNumber, sortedBy } from "../sql/list-query";
import { COUNT_RETURNS_SQL, RETURN_LINES_SQL } from "../sql/return-lists";
import { SqlRepository } from "../sql/sql-repository";

/** The list of returns. */
export class ReturnListRepository extends SqlRepository {
  /** A page of returns with their lines, and how many there are in all: three statements for any page. */
  async page(input: ReturnListInput): Promise<{ rows: WalmartReturnListRow[]; count: number }> {
    const matching = matchingReturns(this.knex(), input);
    const [rows, count] = await Promise.all([
      this.readPage(matching, input),
      this.countOf(matching),
    ]);
    const lines = await this.linesOf(rows.map((row) => row.id));
    return {
      rows: rows.map((row) => ({
        ...row,
        lines: lines.filter((line) => line.walmart_return_id === row.id),
      })),
      count,
    };
  }

  /** Counts returns by status, and the open and urgent ones. `null`: of all accounts. */
  async counts(accountId: string | null): Promise<ReturnCounts> {
    const [counts] = await this.rows<ReturnCounts>(COUNT_RETURNS_SQL, { account_id: accountId });
    return counts as ReturnCounts;
  }

  private async readPage(
    matching: Knex.QueryBuilder,
    input: ReturnListInput,
  ): Promise<Omit<WalmartReturnListRow, "lines">[]> {
    const knex = this.knex();
    const page = matching
      .clone()
      .select("r.id")
      .orderBy(sortedBy("r", input.order))
      .limit(input.limit)
      .offset(input.offset);
    return await this.query(
      knex
        .with("page", page)
        .from("page")
        .join("walmart_return as r", "r.id", "page.id")
        .leftJoin("walmart_order as o", "o.id", "r.walmart_order_id")
        .joinRaw(REPLACEMENT_JOIN)
        .select(RETURN_LIST_FIELDS.map((field) => `r.${field}`))
        .select("o.order_id", "o.display_id")
        .select({
          replacement_walmart_order_id: "replacement.id",
          replacement_order_id: "replacement.order_id",
        })
        .select(failedMessages(knex, "walmart_return_id"))
        .orderBy(sortedBy("r", input.order)),
    );
  }

  private async linesOf(ids: readonly string[]): Promise<WalmartReturnListLine[]> {
    if (!ids.length) return [];
    return await this.rows<WalmartReturnListLine>(RETURN_LINES_SQL, { ids });
  }
}

/** The order that replaces the returned items, once it is imported. */
const REPLACEMENT_JOIN = `LEFT JOIN LATERAL (
  SELECT x.id, x.order_id FROM walmart_order x
  WHERE x.account_id = r.account_id AND x.customer_order_id = r.replacement_customer_order_id
    AND x.deleted_at IS NULL ORDER BY x.ordered_at, x.id LIMIT 1
) AS replacement ON true`;

function matchingReturns(knex: Knex, { filters, q }: ReturnListInput): Knex.QueryBuilder {
  const { status, open, attention, order_id, walmart_order_id, ...equal } = filters;
  const query = knex("walmart_return as r").whereNull("r.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`r.${field}`, value);
  }
  if (status) void query.whereIn("r.status", status);
  if (attention) void query.whereRaw(attentionCondition(attention));
  if (open === true) void query.whereNull("r.closed_at");
  if (open === false) void query.whereNotNull("r.closed_at");
  if (order_id !== undefined) {
    const ofOrder = knex("walmart_order").select("id").where({ order_id }).whereNull("deleted_at");
    void query.where((either) => ofOrders(either, knex, ofOrder));
  }
  if (walmart_order_id !== undefined) {
    const one = knex("walmart_order").select("id").where({ id: walmart_order_id });
    void query.where((either) => ofOrders(either, knex, one));
  }
  if (!q) return query;
  const pattern = containing(q);
  const withSku = knex("walmart_return_line")
    .select("walmart_return_id")
    .whereNull("deleted_at")
    .whereILike("sku", pattern);
  const number = medusaNumber(q);
  return query.where((either) => {
    if (number !== null) {
      const numbered = knex("walmart_order").select("id").where("display_id", number);
      void either.whereIn("r.walmart_order_id", numbered);
    }
    void either
      .orWhereILike("r.return_order_id", pattern)
      .orWhereILike("r.purchase_order_id", pattern)
      .orWhereILike("r.customer_order_id", pattern)
      .orWhereILike("r.buyer_name", pattern)
      .orWhereILike("r.buyer_email", pattern)
      .orWhereIn("r.id", withSku);
  });
}

/** A return may span several orders: its own column names the first. */
function ofOrders(either: Knex.QueryBuilder, knex: Knex, orders: Knex.QueryBuilder): void {
  const inPart = knex("walmart_return_line")
    .select("walmart_return_id")
    .whereNull("deleted_at")
    .whereIn("walmart_order_id", orders);
  void either.whereIn("r.walmart_order_id", orders).orWhereIn("r.id", inPart);
}
