import type { AdminWalmartReturn } from "../../../../types";
import { toCsv, type CsvValue } from "../../../format/csv";

const FIELDS = [
  "return_order_id",
  "purchase_order_id",
  "customer_order_id",
  "display_id",
  "order_id",
  "type",
  "status",
  "status_details",
  "item_count",
  "refund_amount",
  "refunded_amount",
  "currency_code",
  "refunded_by_walmart",
  "keep_it",
  "requested_at",
  "refund_by",
  "received_at",
  "closed_at",
  "buyer_name",
  "updated_at",
] as const satisfies (keyof AdminWalmartReturn)[];

/** Returns as CSV. The columns are the API's fields, plus one for the items. */
export function returnsCsv(returns: readonly AdminWalmartReturn[]): string {
  return toCsv(
    [...FIELDS, "lines"],
    returns.map((row) => [
      ...FIELDS.map((field): CsvValue => row[field]),
      row.lines.map(({ quantity, sku }) => `${quantity}x ${sku}`).join("; "),
    ]),
  );
}
