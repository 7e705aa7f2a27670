import { model } from "@medusajs/framework/utils";
import { BUY_BOX_STATES } from "../../../types";

/** What Walmart knew about the offers of an item, whenever that changed. Kept for a while. */
const WalmartBuyBoxChange = model
  .define(
    { name: "walmart_buy_box_change", tableName: "walmart_buy_box_change" },
    {
      id: model.id({ prefix: "walbbc" }).primaryKey(),
      listing_id: model.text(),
      state: model.enum([...BUY_BOX_STATES]).nullable(),
      own_price: model.bigNumber().nullable(),
      buy_box_price: model.bigNumber().nullable(),
      competitor_price: model.bigNumber().nullable(),
      /** In percent. */
      win_rate: model.float().nullable(),
    },
  )
  .indexes([{ name: "IDX_walmart_buy_box_change_listing", on: ["listing_id", "created_at"] }]);

export default WalmartBuyBoxChange;
