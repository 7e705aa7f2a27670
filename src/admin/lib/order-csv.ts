import {
  MAX_LIST_LIMIT,
  type AdminWalmartOrder,
  type AdminWalmartOrderListParams,
} from "../../types";
import { listOrders } from "./api";
import { toCsv, type CsvValue } from "./csv";

const FIELDS = [
  "purchase_order_id",
  "customer_order_id",
  "display_id",
  "order_id",
  "status",
  "status_details",
  "item_count",
  "total",
  "currency_code",
  "ordered_at",
  "acknowledged_at",
  "ship_by",
  "deliver_by",
  "ship_method",
  "cancellation_reason",
  "return_requested",
  "cancel_requested",
  "buyer_name",
  "updated_at",
] as const satisfies (keyof AdminWalmartOrder)[];

/** Orders as a table whose heads are the fields' names in the API, so that other programs can read it. */
export function ordersCsv(orders: readonly AdminWalmartOrder[]): string {
  return toCsv(
    FIELDS,
    orders.map((order) => FIELDS.map((field): CsvValue => order[field])),
  );
}

/** All orders that a list's filters find, a page at a time. */
export async function readAllOrders(
  params: AdminWalmartOrderListParams,
  onProgress: (done: number, total: number) => void,
): Promise<AdminWalmartOrder[]> {
  const all = new Map<string, AdminWalmartOrder>();
  for (let offset = 0; ; offset += MAX_LIST_LIMIT) {
    const { orders, count } = await listOrders({ ...params, limit: MAX_LIST_LIMIT, offset });
    // Orders that arrive meanwhile push others to the next page: each counts once.
    orders.forEach((order) => all.set(order.id, order));
    onProgress(Math.min(all.size, count), count);
    if (orders.length < MAX_LIST_LIMIT) {
      return [...all.values()];
    }
  }
}
