import { model } from "@medusajs/framework/utils";

/** A line of a return order: returned units of one purchase order line. */
const WalmartReturnLine = model
  .define(
    { name: "walmart_return_line", tableName: "walmart_return_line" },
    {
      id: model.id({ prefix: "walretl" }).primaryKey(),
      walmart_return_id: model.text(),
      return_order_line_number: model.number(),
      purchase_order_id: model.text().nullable(),
      /** The purchase order's row, once it is imported. A return may span several. */
      walmart_order_id: model.text().nullable(),
      purchase_order_line_number: model.text().nullable(),
      sku: model.text(),
      title: model.text().nullable(),
      quantity: model.number(),
      /** Refunded units according to Walmart. */
      walmart_refunded: model.number().default(0),
      /** Units whose refund Walmart has confirmed in response to our messages. */
      confirmed_quantity: model.number().default(0),
      /** The greater of the two: Walmart's lists lag behind its responses. */
      refunded_quantity: model.number().default(0),
      /** Walmart's reason code. */
      reason: model.text().nullable(),
      reason_description: model.text().nullable(),
      /** Refund amount of all units of the line, taxes and shipping included. */
      amount: model.bigNumber().default(0),
      keep_it: model.boolean().default(false),
      canceled: model.boolean().default(false),
      delivery_status: model.text().nullable(),
      refund_status: model.text().nullable(),
      /** `[{tag, description, at}]`, oldest first. */
      events: model.json().default([] as unknown as Record<string, unknown>),
      /** Units that the plugin put back into stock. */
      restocked: model.number().default(0),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_return_line_number_unique",
      on: ["walmart_return_id", "return_order_line_number"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_return_line_sku", on: ["sku"] },
    {
      name: "IDX_walmart_return_line_unlinked",
      on: ["purchase_order_id"],
      where: "walmart_order_id IS NULL",
    },
    {
      name: "IDX_walmart_return_line_order",
      on: ["walmart_order_id"],
      where: "walmart_order_id IS NOT NULL",
    },
  ]);

export default WalmartReturnLine;
