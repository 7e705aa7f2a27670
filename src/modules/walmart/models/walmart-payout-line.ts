import { model } from "@medusajs/framework/utils";
import { PAYOUT_KINDS, SETTLEMENT_FIGURES } from "../../../types";

/** One amount of a payout: a row of its settlement file. Which order it belongs to follows from the numbers in it. */
const WalmartPayoutLine = model
  .define(
    { name: "walmart_payout_line", tableName: "walmart_payout_line" },
    {
      id: model.id({ prefix: "walpli" }).primaryKey(),
      payout_id: model.text(),
      account_id: model.text(),
      /** Counts the rows of the file, so that equal rows stay different. */
      position: model.number(),
      transaction_key: model.text().nullable(),
      posted_on: model.text().nullable(),
      /** A billing period of its own. */
      period_start: model.text().nullable(),
      period_end: model.text().nullable(),
      /** Walmart's transaction type, description and amount type. May be empty. */
      type: model.text(),
      description: model.text(),
      amount_type: model.text(),
      /** Positive is the seller's. */
      amount: model.bigNumber(),
      /** The amount could not be read and counts as 0; its text is in the details. */
      is_unreadable: model.boolean().default(false),
      purchase_order_id: model.text().nullable(),
      customer_order_id: model.text().nullable(),
      sku: model.text().nullable(),
      title: model.text().nullable(),
      quantity: model.number().nullable(),
      /** In percent. */
      commission_rate: model.text().nullable(),
      base_commission_rate: model.text().nullable(),
      incentive: model.text().nullable(),
      reason: model.text().nullable(),
      figure: model.enum([...SETTLEMENT_FIGURES]),
      kind: model.enum([...PAYOUT_KINDS]),
      /** All other columns of the row by name. */
      details: model.json().default({}),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_payout_line_position_unique",
      on: ["payout_id", "position"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_payout_line_order",
      on: ["account_id", "purchase_order_id"],
      where: "purchase_order_id IS NOT NULL",
    },
  ]);

export default WalmartPayoutLine;
