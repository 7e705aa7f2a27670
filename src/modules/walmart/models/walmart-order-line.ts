import { model } from "@medusajs/framework/utils";

/** A line of a purchase order: how many units of a SKU are in which state at Walmart. */
const WalmartOrderLine = model
  .define(
    { name: "walmart_order_line", tableName: "walmart_order_line" },
    {
      id: model.id({ prefix: "walline" }).primaryKey(),
      walmart_order_id: model.text(),
      line_number: model.text(),
      sku: model.text(),
      title: model.text().nullable(),
      quantity: model.number(),
      created: model.number().default(0),
      acknowledged: model.number().default(0),
      shipped: model.number().default(0),
      delivered: model.number().default(0),
      cancelled: model.number().default(0),
      refunded: model.number().default(0),
      cancel_requested: model.boolean().default(false),
      cancellation_reason: model.text().nullable(),
      /** `[{carrier, tracking_number, tracking_url, quantity, shipped_at}]` as Walmart has them. */
      tracking: model.json().default([] as unknown as Record<string, unknown>),
      /** The Medusa line item for this line's units. Several lines may share it. */
      line_item_id: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_order_line_number_unique",
      on: ["walmart_order_id", "line_number"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_order_line_line_item_id", on: ["line_item_id"] },
    { name: "IDX_walmart_order_line_sku", on: ["sku"] },
    // Units that Walmart subtracts from the quantity of a listing.
    {
      name: "IDX_walmart_order_line_open",
      on: ["sku"],
      where: "created + acknowledged > 0",
    },
  ]);

export default WalmartOrderLine;
