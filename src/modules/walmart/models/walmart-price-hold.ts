import { model } from "@medusajs/framework/utils";
import { PRICE_HOLD_REASONS, PRICE_HOLD_STATES } from "../../../types";

/**
 * A price that is not sent until a person has decided. The decision is about exactly this price. The row ends when
 * another price may be sent.
 */
const WalmartPriceHold = model
  .define(
    { name: "walmart_price_hold", tableName: "walmart_price_hold" },
    {
      id: model.id({ prefix: "walphd" }).primaryKey(),
      listing_id: model.text(),
      state: model.enum([...PRICE_HOLD_STATES]).default("waiting"),
      reason: model.enum([...PRICE_HOLD_REASONS]),
      price: model.bigNumber(),
      /** The price that Walmart keeps meanwhile. Null: none. */
      last_price: model.bigNumber().nullable(),
      /** The lowest price of the rules, if the price is below it. */
      floor: model.bigNumber().nullable(),
      /** The mass change (`walmart_price_stop`) that it is a part of. */
      stop_id: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      decided_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_price_hold_listing_unique",
      on: ["listing_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_price_hold_stop", on: ["stop_id"], where: "stop_id IS NOT NULL" },
    { name: "IDX_walmart_price_hold_waiting", on: ["created_at"], where: "state = 'waiting'" },
  ]);

export default WalmartPriceHold;
