/** Walmart's data of a line of a return, ready to be stored. `amount` is the refund of all its units. */
export interface ReturnLineSnapshot {
  return_order_line_number: number;
  purchase_order_id: string | null;
  purchase_order_line_number: string | null;
  sku: string;
  title: string | null;
  quantity: number;
  walmart_refunded: number;
  reason: string | null;
  reason_description: string | null;
  amount: number;
  keep_it: boolean;
  canceled: boolean;
  delivery_status: string | null;
  refund_status: string | null;
  events: { tag: string; description: string | null; at: string | null }[];
}

/** A returning parcel. */
export interface ReturnLabel {
  carrier: string | null;
  tracking_number: string | null;
  label_url: string | null;
}

/** Walmart's data of a return order, ready to be stored. Times are ISO 8601 in UTC, amounts are decimal numbers. */
export interface ReturnSnapshot {
  account_id: string;
  return_order_id: string;
  customer_order_id: string | null;
  purchase_order_id: string | null;
  /** Used only if the return is new. */
  new_id: string;
  type: "REFUND" | "REPLACEMENT";
  replacement_customer_order_id: string | null;
  buyer_name: string | null;
  buyer_email: string | null;
  requested_at: string | null;
  refund_by: string | null;
  received_at: string | null;
  auto_refund_at: string | null;
  canceled_at: string | null;
  refund_amount: number;
  currency_code: string;
  refund_channel: string | null;
  keep_it: boolean;
  is_replaced: boolean;
  labels: ReturnLabel[];
  raw: unknown;
  lines: ReturnLineSnapshot[];
}

/** A return order that cannot be read, ready to be stored. */
export interface UnreadableReturnSnapshot {
  account_id: string;
  return_order_id: string;
  new_id: string;
  /** What cannot be read. Shown to the merchant. */
  read_problem: string;
  raw: unknown;
}

/** A stored {@link ReturnSnapshot}. */
export interface StoredReturn {
  id: string;
  return_order_id: string;
  is_new: boolean;
}
