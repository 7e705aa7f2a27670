import type {
  AdminWalmartLineQuantities,
  AdminWalmartOrderDetail,
  AdminWalmartOrderLine,
  AdminWalmartUpdate,
} from "../../types";

export const quantities = (
  some: Partial<AdminWalmartLineQuantities> = {},
): AdminWalmartLineQuantities => ({
  created: 0,
  acknowledged: 0,
  shipped: 0,
  delivered: 0,
  cancelled: 0,
  refunded: 0,
  ...some,
});

export const line = (some: Partial<AdminWalmartOrderLine> = {}): AdminWalmartOrderLine => ({
  line_number: "1",
  sku: "SKU-A",
  title: "Bottle",
  quantity: 1,
  quantities: quantities({ acknowledged: 1 }),
  line_item_id: "item_a",
  tracking: [],
  refundable_amount: 0,
  ...some,
});

export const update = (some: Partial<AdminWalmartUpdate> = {}): AdminWalmartUpdate => ({
  id: "update_1",
  kind: "ship",
  state: "confirmed",
  attempts: 1,
  next_attempt_at: null,
  last_error: null,
  error_origin: null,
  remedy: null,
  created_at: "2026-03-10T12:00:00.000Z",
  confirmed_at: null,
  resolved_at: null,
  resolved_by: null,
  note: null,
  tracking_numbers: [],
  ...some,
});

type Order = Pick<
  AdminWalmartOrderDetail,
  "cancel_requested" | "fulfilled_by" | "lines" | "order_id" | "updates"
>;

export const order = (some: Partial<Order> = {}): Order => ({
  cancel_requested: false,
  fulfilled_by: "seller",
  order_id: "order_1",
  lines: [line(), line({ line_number: "2", sku: "SKU-B", line_item_id: "item_b" })],
  updates: [],
  ...some,
});
