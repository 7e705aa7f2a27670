import type { ImportState } from "../../../types";

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

/** Walmart's data of a purchase order, ready to be stored. Times are ISO 8601 in UTC, `total` is a decimal number. */
export interface OrderSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is new. */
  new_id: string;
  new_claimed_order_id: string;
  import_state: "claimed" | "skipped";
  /** Shipped elsewhere, and the merchant asked for a Medusa order. */
  import_requested: boolean;
  walmart_status: string;
  cancel_requested: boolean;
  cancellation_reason: string | null;
  fulfilled_by: string;
  order_type: string | null;
  original_customer_order_id: string | null;
  buyer_name: string | null;
  buyer_email: string | null;
  ordered_at: string | null;
  acknowledge_by: string | null;
  ship_by: string | null;
  deliver_by: string | null;
  ship_method: string | null;
  item_count: number;
  total: number;
  currency_code: string;
  /** At least one unit is past Created. */
  acknowledged: boolean;
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
  /** Shown to the merchant. */
  problem: string;
}

/** A purchase order whose Medusa order is complete. */
export interface FinishedOrder {
  id: string;
  order_id: string;
  display_id: number;
  oversold: boolean;
  /** The Medusa item of each line. */
  lines: { line_number: string; line_item_id: string }[];
}

/** An imported purchase order that Medusa has to mirror. */
export interface UnmirroredOrder {
  id: string;
  /** Some units are canceled. */
  cancelled: boolean;
  /** All parcels are delivered. */
  delivered: boolean;
}
