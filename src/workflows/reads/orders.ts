import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { LATE_SQL, TO_ACKNOWLEDGE_SQL, TO_SHIP_SQL } from "./order-conditions";
import { containing, countOf, failedUpdates, sortedBy } from "./list-query";

/** What a list shows of a purchase order. Walmart's own words (`raw`) are long and only read for one. */
export const ORDER_LIST_FIELDS = [
  "id",
  "account_id",
  "purchase_order_id",
  "customer_order_id",
  "order_id",
  "display_id",
  "status",
  "status_details",
  "error_origin",
  "return_requested",
  "cancel_requested",
  "oversold",
  "cancellation_reason",
  "fulfilled_by",
  "order_type",
  "original_customer_order_id",
  "buyer_name",
  "ordered_at",
  "acknowledge_by",
  "ship_by",
  "deliver_by",
  "ship_method",
  "item_count",
  "total",
  "currency_code",
  "acknowledged_at",
  "last_synced_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof WalmartOrderRow)[];

export type WalmartOrderListRow = Pick<WalmartOrderRow, (typeof ORDER_LIST_FIELDS)[number]> & {
  failed_updates_count: number;
};

export interface ListWalmartOrdersInput {
  filters: {
    account_id?: string;
    order_id?: string;
    purchase_order_id?: string;
    status?: string[];
    return_requested?: boolean;
    cancel_requested?: boolean;
    oversold?: boolean;
    /** The seller still has units to ship, and the time for it is over. */
    late?: boolean;
    /** The seller still has units to ship. */
    to_ship?: boolean;
    /** The seller has to acknowledge it. */
    to_acknowledge?: boolean;
    /** To be shipped from this moment on, and before that one. */
    ship_by_from?: string;
    ship_by_until?: string;
  };
  /** Part of an order number, of a line's SKU, or of the buyer's name or e-mail address; whatever its case. */
  q?: string;
  order: { field: (typeof ORDER_LIST_FIELDS)[number]; direction: "asc" | "desc" };
  limit: number;
  offset: number;
}

/**
 * A page of purchase orders and how many there are, in two statements whatever the page's size. Reads the tables of
 * the Walmart module alone; the generated list methods know no search in lines and no count of failed updates.
 *
 * The page's ids are found first and its rows read then: sorting whole rows is slow where there are many. A search
 * has to look at every row, so it counts in the same pass; without one, counting by itself is faster.
 */
export async function listWalmartOrders(
  container: MedusaContainer,
  input: ListWalmartOrdersInput,
): Promise<{ rows: WalmartOrderListRow[]; count: number }> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const matching = matchingOrders(knex, input);
  const page = matching
    .clone()
    .select("o.id")
    .select(input.q ? knex.raw("count(*) over()::integer as matches") : knex.raw("null as matches"))
    .orderBy(sortedBy("o", input.order))
    .limit(input.limit)
    .offset(input.offset);
  const reading = knex
    .with("page", page)
    .from("page")
    .join("walmart_order as r", "r.id", "page.id")
    .select(ORDER_LIST_FIELDS.map((field) => `r.${field}`))
    .select("page.matches", failedUpdates(knex, "walmart_order_id"))
    .orderBy(sortedBy("r", input.order)) as Promise<
    (WalmartOrderListRow & { matches: number | null })[]
  >;
  if (!input.q) {
    const [rows, count] = await Promise.all([reading, countOf(matching)]);
    return { rows, count };
  }
  const rows = await reading;
  const isFirstPage = input.offset === 0 && input.limit > 0;
  return { rows, count: rows[0]?.matches ?? (isFirstPage ? 0 : await countOf(matching)) };
}

function matchingOrders(knex: Knex, { filters, q }: ListWalmartOrdersInput): Knex.QueryBuilder {
  const { status, late, to_ship, to_acknowledge, ship_by_from, ship_by_until, ...equal } = filters;
  const query = knex("walmart_order as o").whereNull("o.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`o.${field}`, value);
  }
  if (status) void query.whereIn("o.status", status);
  // The conditions of the overview's counts and deadlines: a number there leads to as many rows here.
  if (late !== undefined) void query.whereRaw(late ? LATE_SQL : `(${LATE_SQL}) IS NOT TRUE`);
  if (to_ship !== undefined) void query.whereRaw(to_ship ? TO_SHIP_SQL : `NOT (${TO_SHIP_SQL})`);
  if (to_acknowledge !== undefined) {
    void query.whereRaw(to_acknowledge ? TO_ACKNOWLEDGE_SQL : `NOT (${TO_ACKNOWLEDGE_SQL})`);
  }
  if (ship_by_from) void query.where("o.ship_by", ">=", ship_by_from);
  if (ship_by_until) void query.where("o.ship_by", "<", ship_by_until);
  if (!q) return query;
  return query.whereIn("o.id", found(knex, q));
}

/** Ids of orders in which a text is found. Two looks, since either table has an index over parts of texts. */
function found(knex: Knex, q: string): Knex.QueryBuilder {
  const pattern = containing(q);
  return knex("walmart_order")
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
}
