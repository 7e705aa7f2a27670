import type { LineIncentive } from "../../../mapping";
import {
  type Fields,
  type ImportState,
  ORDER_FIELDS,
  type Presented,
  type Problem,
} from "../../../types";

/** Walmart's data of a purchase order line, ready to be stored. */
export interface OrderLineSnapshot {
  line_number: string;
  sku: string;
  title: string | null;
  quantity: number;
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
  cancel_requested: boolean;
  cancellation_reason: string | null;
  tracking: unknown[];
}

/** The fields of a purchase order that the plugin sets. All others are Walmart's data. */
const OWN_FIELDS = [
  "id",
  "order_id",
  "display_id",
  "status",
  "status_details",
  "error_origin",
  "review",
  "return_requested",
  "oversold",
  "stock_location_id",
  "acknowledged_at",
  "last_synced_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof typeof ORDER_FIELDS)[];

type WalmartFields = Omit<typeof ORDER_FIELDS, (typeof OWN_FIELDS)[number]>;

/** The fields of a purchase order that are Walmart's data. Each is a column, and part of an {@link OrderSnapshot}. */
export const ORDER_SNAPSHOT_FIELDS: WalmartFields & Fields = omit(ORDER_FIELDS, OWN_FIELDS);

/** Walmart's data of a purchase order, ready to be stored. Times are ISO 8601 in UTC, `total` is a decimal number. */
export interface OrderSnapshot extends Presented<WalmartFields> {
  /** Used only if the purchase order is new. */
  new_id: string;
  new_claimed_order_id: string;
  import_state: "claimed" | "skipped";
  /** Shipped elsewhere, and the merchant asked for a Medusa order. */
  import_requested: boolean;
  walmart_status: string;
  buyer_email: string | null;
  /** Price reductions that Walmart takes part in; `null`: none, or not in this answer. */
  incentives: LineIncentive[] | null;
  /** What is unusual about the order. Left out, it stays as it is. */
  review?: string | null;
  /** At least one unit is past Created. */
  acknowledged: boolean;
  /** What Medusa has to follow of it, as text; `null`: nothing. */
  mirror_fingerprint: string | null;
  raw: unknown;
  lines: OrderLineSnapshot[];
}

/** A purchase order that cannot be read, ready to be stored. */
export interface UnreadableSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is new. */
  new_id: string;
  new_claimed_order_id: string;
  /** What cannot be read. Shown to the merchant. */
  read_problem: string;
  raw: unknown;
}

/** A stored {@link OrderSnapshot}. */
export interface StoredOrder {
  id: string;
  purchase_order_id: string;
  import_state: ImportState;
  claimed_order_id: string;
  order_id: string | null;
  /** The purchase order was new. */
  is_new: boolean;
}

/** A purchase order that cannot become a Medusa order yet. */
export interface HeldOrder {
  /** Of the `walmart_order` row. */
  id: string;
  problem: Problem;
}

/** A purchase order whose Medusa order is complete. */
export interface FinishedOrder {
  id: string;
  order_id: string;
  display_id: number;
  oversold: boolean;
  /** Where its stock is reserved. */
  stock_location_id?: string | null;
  /** The Medusa item of each line. */
  lines: { line_number: string; line_item_id: string }[];
}

function omit<T extends object, K extends keyof T>(fields: T, names: readonly K[]): Omit<T, K> {
  const omitted: readonly PropertyKey[] = names;
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !omitted.includes(name)),
  ) as Omit<T, K>;
}
