import { model } from "@medusajs/framework/utils";

/** A settlement file as received: the one that was imported last, and the one that could not be. */
const WalmartPayoutFile = model
  .define(
    { name: "walmart_payout_file", tableName: "walmart_payout_file" },
    {
      id: model.id({ prefix: "walpfi" }).primaryKey(),
      payout_id: model.text(),
      file_name: model.text(),
      /** In base64. */
      content: model.text(),
      byte_count: model.number(),
      /** It could not be imported, or was not yet. */
      is_rejected: model.boolean().default(true),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_payout_file_payout_unique",
      on: ["payout_id", "is_rejected"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ]);

export default WalmartPayoutFile;
