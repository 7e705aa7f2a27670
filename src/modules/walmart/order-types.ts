/** What Walmart says of a purchase order line, ready to be stored. */
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

/** What Walmart says of a purchase order, ready to be stored. Times are ISO 8601 in UTC, `total` a decimal number. */
export interface OrderSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is seen for the first time. */
  new_id: string;
  new_claimed_order_id: string;
  import_state: "claimed" | "skipped";
  /** Shipped elsewhere, and the merchant wants a Medusa order of it. */
  asked_for: boolean;
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
  /** Some unit is at least Acknowledged. */
  acknowledged: boolean;
  raw: unknown;
  lines: OrderLineSnapshot[];
}

/** A purchase order that cannot be read, ready to be kept. */
export interface UnreadableSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is seen for the first time. */
  new_id: string;
  new_claimed_order_id: string;
  /** What cannot be read, in words for the merchant. */
  read_problem: string;
  raw: unknown;
}

/** A row as {@link OrderSnapshot}s leave it. */
export interface StoredOrder {
  id: string;
  purchase_order_id: string;
  import_state: string;
  claimed_order_id: string;
  order_id: string | null;
  /** The purchase order was seen for the first time. */
  is_new: boolean;
}

/** A purchase order that cannot become a Medusa order now. */
export interface HeldOrder {
  /** Of the `walmart_order` row. */
  id: string;
  /** In words for the merchant. */
  problem: string;
}

/** A purchase order whose Medusa order is complete. */
export interface FinishedOrder {
  id: string;
  order_id: string;
  display_id: number;
  oversold: boolean;
  /** Which Medusa item stands for which line. */
  lines: { line_number: string; line_item_id: string }[];
}
