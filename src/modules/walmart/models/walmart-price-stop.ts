import { model } from "@medusajs/framework/utils";
import { PRICE_STOP_STATES } from "../../../types";

/** A change of so many prices of an account at once that none of them is sent until a person has decided. */
const WalmartPriceStop = model
  .define(
    { name: "walmart_price_stop", tableName: "walmart_price_stop" },
    {
      id: model.id({ prefix: "walpst" }).primaryKey(),
      account_id: model.text(),
      state: model.enum([...PRICE_STOP_STATES]).default("open"),
      /** Incremented whenever a price of it changes, so that a decision is about what was shown. */
      version: model.number().default(1),
      /** How many listings with a price the account had. */
      listings: model.number(),
      decided_at: model.dateTime().nullable(),
      decided_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_price_stop_open_unique",
      on: ["account_id"],
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
  ]);

export default WalmartPriceStop;
