import { model } from "@medusajs/framework/utils";

/** A product type of Walmart's in one version of the item specification, and what it requires once that was read. */
const WalmartProductType = model
  .define(
    { name: "walmart_product_type", tableName: "walmart_product_type" },
    {
      id: model.id({ prefix: "walpty" }).primaryKey(),
      /** Walmart's feed type, for example `MP_ITEM`. */
      feed_type: model.text(),
      /** Version of the item specification. */
      version: model.text(),
      product_type: model.text(),
      /** Its parents in Walmart's taxonomy, from the top. Null: the taxonomy does not contain it. */
      path: model.json().nullable(),
      /** When the taxonomy contained it. */
      listed_at: model.dateTime().nullable(),
      /** `{visible, orderable}`: JSON Schemas. Null: not read yet. */
      schema: model.json().nullable(),
      fetched_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_product_type_unique",
      on: ["feed_type", "version", "product_type"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ]);

export default WalmartProductType;
