import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  ORDER_LIST_FIELDS,
  type OrderListInput,
  type WalmartOrderListRow,
} from "../rows/order-list";
import { attentionCondition } from "../sql/attention";
import { containing, failedMessages, medusaNumber, sortedBy } from "../sql/list-query";
import {
  LATE_SQL,
  REFUND_TO_DECIDE_SQL,
  TO_ACKNOWLEDGE_SQL,
  TO_REVIEW_SQL,
  TO_SHIP_SQL,
  UNASSIGNED_REFUND_SQL,
} from "../sql/order-conditions";
import { SqlRepository } from "../sql/sql-repository";

/** The list of purchase orders. */
export class OrderListRepository extends SqlRepository {
  /**
   * A page of purchase orders, and how many there are in all. The generated list methods neither search in lines nor
   * count failed messages.
   *
   * The ids of the page are found first and its rows read then, since sorting whole rows is slow on large tables. A
   * search has to read every row, so it counts in the same pass; without one, a separate count is faster.
   */
  async page(input: OrderListInput): Promise<{ rows: WalmartOrderListRow[]; count: number }> {
    const knex = this.knex();
    const matching = matchingOrders(knex, input);
    const page = matching
      .clone()
      .select("o.id")
      .select(
        input.q ? knex.raw("count(*) over()::integer as matches") : knex.raw("null as matches"),
      )
      .orderBy(sortedBy("o", input.order))
      .limit(input.limit)
      .offset(input.offset);
    const reading = this.query<WalmartOrderListRow & { matches: number | null }>(
      knex
        .with("page", page)
        .from("page")
        .join("walmart_order as r", "r.id", "page.id")
        .select([...ORDER_LIST_FIELDS, "shown_problem"].map((field) => `r.${field}`))
        .select("page.matches", failedMessages(knex, "walmart_order_id"), linesOf(knex))
        .orderBy(sortedBy("r", input.order)),
    );
    if (!input.q) {
      const [rows, count] = await Promise.all([reading, this.countOf(matching)]);
      return { rows, count };
    }
    const rows = await reading;
    const isFirstPage = input.offset === 0 && input.limit > 0;
    return { rows, count: rows[0]?.matches ?? (isFirstPage ? 0 : await this.countOf(matching)) };
  }
}

/** The lines of each order, in no order. */
function linesOf(knex: Knex): Knex.Raw {
  return knex.raw(
    `coalesce((SELECT jsonb_agg(jsonb_build_object('line_number', l.line_number, 'sku', l.sku, 'title', l.title,
       'quantity', l.quantity, 'created', l.created, 'acknowledged', l.acknowledged, 'tracking', l.tracking))
     FROM walmart_order_line l WHERE l.walmart_order_id = r.id AND l.deleted_at IS NULL), '[]') AS lines`,
  );
}

function matchingOrders(knex: Knex, { filters, q }: OrderListInput): Knex.QueryBuilder {
  const { status, late, to_ship, to_acknowledge, to_review, ...more } = filters;
  const { refund_to_decide, refund_to_assign, ...others } = more;
  const { attention, ship_by_from, ship_by_until, ...equal } = others;
  const query = knex("walmart_order as o").whereNull("o.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`o.${field}`, value);
  }
  if (status) void query.whereIn("o.status", status);
  // The same conditions as the overview's counts, so that a number there leads to as many rows here.
  if (late !== undefined) void query.whereRaw(late ? LATE_SQL : `(${LATE_SQL}) IS NOT TRUE`);
  if (to_ship !== undefined) void query.whereRaw(to_ship ? TO_SHIP_SQL : `NOT (${TO_SHIP_SQL})`);
  if (to_acknowledge !== undefined) {
    void query.whereRaw(to_acknowledge ? TO_ACKNOWLEDGE_SQL : `NOT (${TO_ACKNOWLEDGE_SQL})`);
  }
  if (refund_to_decide !== undefined) {
    void query.whereRaw(
      refund_to_decide ? REFUND_TO_DECIDE_SQL : `(${REFUND_TO_DECIDE_SQL}) IS NOT TRUE`,
    );
  }
  if (refund_to_assign !== undefined) {
    void query.whereRaw(
      refund_to_assign ? UNASSIGNED_REFUND_SQL : `NOT (${UNASSIGNED_REFUND_SQL})`,
    );
  }
  if (to_review !== undefined)
    void query.whereRaw(to_review ? TO_REVIEW_SQL : `NOT (${TO_REVIEW_SQL})`);
  if (attention) void query.whereRaw(attentionCondition(attention));
  if (ship_by_from) void query.where("o.ship_by", ">=", ship_by_from);
  if (ship_by_until) void query.where("o.ship_by", "<", ship_by_until);
  if (!q) return query;
  return query.whereIn("o.id", found(knex, q));
}

/** Ids of orders that contain a text, or have its number. Several queries, since each has its own index. */
function found(knex: Knex, q: string): Knex.QueryBuilder {
  const pattern = containing(q);
  const number = medusaNumber(q);
  const query = knex("walmart_order")
    .select("id")
    .whereNull("deleted_at")
    .where((either) => {
      void either
        .whereILike("purchase_order_id", pattern)
        .orWhereILike("customer_order_id", pattern)
        .orWhereILike("buyer_name", pattern)
        .orWhereILike("buyer_email", pattern);
    })
    .union(
      knex("walmart_order_line")
        .select("walmart_order_id")
        .whereNull("deleted_at")
        .whereILike("sku", pattern),
    );
  if (number === null) return query;
  return query.union(
    knex("walmart_order").select("id").whereNull("deleted_at").where("display_id", number),
  );
}
