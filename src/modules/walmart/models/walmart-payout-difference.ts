import { model } from "@medusajs/framework/utils";
import { PAYOUT_DIFFERENCE_KINDS, PAYOUT_DIFFERENCE_REVIEWS } from "../../../types";

/** Something in payouts that is not as expected. A person decides about it. */
const WalmartPayoutDifference = model
  .define(
    { name: "walmart_payout_difference", tableName: "walmart_payout_difference" },
    {
      id: model.id({ prefix: "walpdi" }).primaryKey(),
      account_id: model.text(),
      kind: model.enum([...PAYOUT_DIFFERENCE_KINDS]),
      /** What it is about, so that it is found once: a purchase order and SKU, a payout, a name of a fee. */
      subject: model.text(),
      payout_id: model.text().nullable(),
      walmart_order_id: model.text().nullable(),
      purchase_order_id: model.text().nullable(),
      sku: model.text().nullable(),
      amount: model.bigNumber(),
      currency_code: model.text().default("usd"),
      /** What the explanation names, such as rates and descriptions. */
      facts: model.json().default({}),
      /** `open` until a person has dismissed it. */
      review: model.enum([...PAYOUT_DIFFERENCE_REVIEWS]).default("open"),
      note: model.text().nullable(),
      reviewed_at: model.dateTime().nullable(),
      reviewed_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_payout_difference_subject_unique",
      on: ["account_id", "kind", "subject"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_payout_difference_open",
      on: ["account_id"],
      where: "review = 'open'",
    },
  ]);

export default WalmartPayoutDifference;
