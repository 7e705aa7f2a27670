import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";

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
 */
export async function listWalmartOrders(
  container: MedusaContainer,
  input: ListWalmartOrdersInput,
): Promise<{ rows: WalmartOrderListRow[]; count: number }> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const matching = matchingOrders(knex, input);
  const [rows, [counted]] = await Promise.all([
    matching
      .clone()
      .select(ORDER_LIST_FIELDS.map((field) => `o.${field}`))
      .select(failedUpdates(knex))
      .orderBy([
        { column: `o.${input.order.field}`, order: input.order.direction },
        { column: "o.id", order: input.order.direction },
      ])
      .limit(input.limit)
      .offset(input.offset) as Promise<WalmartOrderListRow[]>,
    matching.clone().count({ count: "*" }) as Promise<{ count: string | number }[]>,
  ]);
  return { rows, count: Number(counted?.count ?? 0) };
}

function matchingOrders(knex: Knex, { filters, q }: ListWalmartOrdersInput): Knex.QueryBuilder {
  const { status, ...equal } = filters;
  const query = knex("walmart_order as o").whereNull("o.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`o.${field}`, value);
  }
  if (status) void query.whereIn("o.status", status);
  if (!q) return query;
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const withSku = knex("walmart_order_line")
    .select("walmart_order_id")
    .whereNull("deleted_at")
    .whereILike("sku", pattern);
  return query.where((either) => {
    void either
      .whereILike("o.purchase_order_id", pattern)
      .orWhereILike("o.customer_order_id", pattern)
      .orWhereILike("o.buyer_name", pattern)
      .orWhereILike("o.buyer_email", pattern)
      .orWhereIn("o.id", withSku);
  });
}

function failedUpdates(knex: Knex): Knex.QueryBuilder {
  return knex("walmart_update as u")
    .whereRaw("u.walmart_order_id = o.id")
    .where("u.state", "failed")
    .whereNull("u.deleted_at")
    .select(knex.raw("count(*)::integer"))
    .as("failed_updates_count");
}
