import { bareTrackingNumber } from "../../../mapping";
import { refusal } from "../../../types";

/** A row of a list of parcels: an order by one of its numbers, and a parcel of it. */
export interface ShipBatchRow {
  purchase_order_id?: string;
  order_id?: string;
  /** A number, also written `#12`. */
  display_id?: number | string | null;
  /** Left out: everything that is left of the order. */
  sku?: string;
  /** Left out: everything that is left of the SKU. */
  quantity?: number | null;
  carrier?: string;
  tracking_number?: string | null;
  tracking_url?: string;
}

/** A row that can be understood. */
export interface ReadRow {
  index: number;
  row: ShipBatchRow;
  /** The number of a Medusa order. */
  displayId: number | null;
}

/** What is wrong with a row, whatever its order is; `null` if nothing is. */
export function faultOfRow(row: ShipBatchRow): string | null {
  if (!row.tracking_number?.trim()) return `tracking_number: ${refusal("tracking_missing")}`;
  if (!row.purchase_order_id && !row.order_id && isBlank(row.display_id))
    return `purchase_order_id: ${refusal("order_missing")}`;
  if (!isBlank(row.display_id) && displayIdOf(row.display_id) === null)
    return `display_id: ${refusal("order_number_invalid", { number: `${row.display_id}` })}`;
  const { quantity } = row;
  if (quantity != null && (!Number.isInteger(quantity) || quantity < 1))
    return `quantity: ${refusal("quantity_not_whole")}`;
  return null;
}

/** The number of a Medusa order, which may be written `#12`; `null` if it is none. */
export function displayIdOf(value: ShipBatchRow["display_id"]): number | null {
  const text = String(value ?? "")
    .trim()
    .replace(/^#\s*/, "");
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function isBlank(value: ShipBatchRow["display_id"]): boolean {
  return value == null || String(value).trim() === "";
}

/** Two rows with the same key are about one parcel of an order. */
export function parcelKeyOf({ tracking_number, carrier, tracking_url }: ShipBatchRow): string {
  return JSON.stringify([
    bareTrackingNumber(tracking_number),
    carrier?.toLowerCase() ?? "",
    tracking_url ?? "",
  ]);
}

/** Two rows of an order with the same key are the same row, entered twice. */
export function rowKeyOf(row: ShipBatchRow): string {
  return JSON.stringify([row.sku ?? "", row.quantity ?? null, parcelKeyOf(row)]);
}
