import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartReturnLineRow, WalmartReturnRow } from "../../modules/walmart/types";
import { RETURN_LINES_SQL } from "./returns-sql";
import { containing, countOf, failedUpdates, sortedBy } from "./list-query";

/** What a list shows of a return. Walmart's own words (`raw`) are long and only read for one. */
export const RETURN_LIST_FIELDS = [
  "id",
  "account_id",
  "return_order_id",
  "customer_order_id",
  "purchase_order_id",
  "walmart_order_id",
  "return_id",
  "type",
  "replacement_customer_order_id",
  "status",
  "status_details",
  "error_origin",
  "buyer_name",
  "requested_at",
  "refund_by",
  "received_at",
  "auto_refund_at",
  "canceled_at",
  "closed_at",
  "refund_amount",
  "currency_code",
  "refunded_by_walmart",
  "keep_it",
  "wfs",
  "item_count",
  "labels",
  "last_synced_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof WalmartReturnRow)[];

/** By what a list of returns can be sorted. */
export const RETURN_SORT_FIELDS = RETURN_LIST_FIELDS.filter((field) => field !== "labels");

/** A line of a return, with the units that are on their way to Walmart. */
export type WalmartReturnListLine = WalmartReturnLineRow & { open_quantity: number };

export type WalmartReturnListRow = Pick<WalmartReturnRow, (typeof RETURN_LIST_FIELDS)[number]> & {
  order_id: string | null;
  display_id: number | null;
  replacement_walmart_order_id: string | null;
  replacement_order_id: string | null;
  failed_updates_count: number;
  lines: WalmartReturnListLine[];
};

export interface ListWalmartReturnsInput {
  filters: {
    id?: string;
    account_id?: string;
    order_id?: string;
    walmart_order_id?: string;
    return_order_id?: string;
    purchase_order_id?: string;
    type?: string;
    status?: string[];
    open?: boolean;
  };
  /** Part of a number (RMA, orders), of a line's SKU, or of the buyer's name or e-mail address; whatever its case. */
  q?: string;
  order: { field: (typeof RETURN_SORT_FIELDS)[number]; direction: "asc" | "desc" };
  limit: number;
  offset: number;
}

/** A page of returns with their lines, and how many there are: three statements, whatever the page's size. */
export async function listWalmartReturns(
  container: MedusaContainer,
  input: ListWalmartReturnsInput,
): Promise<{ rows: WalmartReturnListRow[]; count: number }> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const matching = matchingReturns(knex, input);
  const [rows, count] = await Promise.all([readPage(knex, matching, input), countOf(matching)]);
  const lines = await linesOf(
    knex,
    rows.map((row) => row.id),
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      lines: lines.filter((line) => line.walmart_return_id === row.id),
    })),
    count,
  };
}

async function readPage(
  knex: Knex,
  matching: Knex.QueryBuilder,
  input: ListWalmartReturnsInput,
): Promise<Omit<WalmartReturnListRow, "lines">[]> {
  const page = matching
    .clone()
    .select("r.id")
    .orderBy(sortedBy("r", input.order))
    .limit(input.limit)
    .offset(input.offset);
  return await knex
    .with("page", page)
    .from("page")
    .join("walmart_return as r", "r.id", "page.id")
    .leftJoin("walmart_order as o", "o.id", "r.walmart_order_id")
    .joinRaw(
      `LEFT JOIN LATERAL (
        SELECT x.id, x.order_id FROM walmart_order x
        WHERE x.account_id = r.account_id AND x.customer_order_id = r.replacement_customer_order_id
          AND x.deleted_at IS NULL ORDER BY x.ordered_at, x.id LIMIT 1
      ) AS replacement ON true`,
    )
    .select(RETURN_LIST_FIELDS.map((field) => `r.${field}`))
    .select("o.order_id", "o.display_id")
    .select({
      replacement_walmart_order_id: "replacement.id",
      replacement_order_id: "replacement.order_id",
    })
    .select(failedUpdates(knex, "walmart_return_id"))
    .orderBy(sortedBy("r", input.order));
}

async function linesOf(knex: Knex, ids: string[]): Promise<WalmartReturnListLine[]> {
  if (!ids.length) return [];
  const { rows } = await knex.raw<{ rows: WalmartReturnListLine[] }>(RETURN_LINES_SQL, [ids]);
  return rows;
}

function matchingReturns(knex: Knex, { filters, q }: ListWalmartReturnsInput): Knex.QueryBuilder {
  const { status, open, order_id, ...equal } = filters;
  const query = knex("walmart_return as r").whereNull("r.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`r.${field}`, value);
  }
  if (status) void query.whereIn("r.status", status);
  if (open === true) void query.whereNull("r.closed_at");
  if (open === false) void query.whereNotNull("r.closed_at");
  if (order_id !== undefined) {
    const ofOrder = knex("walmart_order").select("id").where({ order_id }).whereNull("deleted_at");
    void query.whereIn("r.walmart_order_id", ofOrder);
  }
  if (!q) return query;
  const pattern = containing(q);
  const withSku = knex("walmart_return_line")
    .select("walmart_return_id")
    .whereNull("deleted_at")
    .whereILike("sku", pattern);
  return query.where((either) => {
    void either
      .whereILike("r.return_order_id", pattern)
      .orWhereILike("r.purchase_order_id", pattern)
      .orWhereILike("r.customer_order_id", pattern)
      .orWhereILike("r.buyer_name", pattern)
      .orWhereILike("r.buyer_email", pattern)
      .orWhereIn("r.id", withSku);
  });
}
