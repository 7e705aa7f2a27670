import { model } from "@medusajs/framework/utils";
import { PAYOUT_SOURCES, PAYOUT_STATUSES } from "../../../types";

/** What Walmart paid for a period: a settlement file, whose rows are `walmart_payout_line`. */
const WalmartPayout = model
  .define(
    { name: "walmart_payout", tableName: "walmart_payout" },
    {
      id: model.id({ prefix: "walpay" }).primaryKey(),
      account_id: model.text(),
      /** The date of the file: YYYY-MM-DD, like all dates here. Walmart's dates have no time zone. */
      report_date: model.text(),
      source: model.enum([...PAYOUT_SOURCES]).default("walmart"),
      status: model.enum([...PAYOUT_STATUSES]).default("pending"),
      /** Why the last file of this date could not be imported. An earlier one may be. Shown to the merchant. */
      problem: model.text().nullable(),
      period_start: model.text().nullable(),
      period_end: model.text().nullable(),
      /** When Walmart pays, according to the file. */
      paid_on: model.text().nullable(),
      /** Total Payable. Null if the file does not say it. */
      total: model.bigNumber().nullable(),
      currency_code: model.text().default("usd"),
      /** By how much Total Payable differs from the sum of the rows. */
      difference: model.bigNumber().nullable(),
      /** `{amount type: decimal digits}` */
      sums: model.json().default({}),
      /** The same by what the money is for. */
      kind_sums: model.json().default({}),
      line_count: model.number().default(0),
      /** Lines of a purchase order, and those whose order is not in this store. */
      order_line_count: model.number().default(0),
      unmatched_line_count: model.number().default(0),
      imported_at: model.dateTime().nullable(),
      /** The `imported_at` of what the store's hook was given. */
      hooked_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_payout_account_date_unique",
      on: ["account_id", "report_date"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_payout_report_date", on: ["report_date", "id"] },
    {
      name: "IDX_walmart_payout_problem",
      on: ["account_id"],
      where: "problem IS NOT NULL",
    },
  ]);

export default WalmartPayout;
