import type { AdminWalmartOrder } from "../../../../types";
import { toCsv, type CsvValue } from "../../../format/csv";

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
