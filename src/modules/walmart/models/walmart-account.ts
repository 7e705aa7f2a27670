import { model } from "@medusajs/framework/utils";

/** A Walmart Marketplace seller account and the part of the store that it sells for. */
const WalmartAccount = model
  .define(
    { name: "walmart_account", tableName: "walmart_account" },
    {
      id: model.id({ prefix: "walacc" }).primaryKey(),
      name: model.text().searchable(),
      client_id: model.text(),
      /** AES-256-GCM, see secrets.ts. Never leaves the server. */
      client_secret: model.text(),
      sales_channel_id: model.text(),
      stock_location_id: model.text(),
      region_id: model.text(),
      shipping_option_id: model.text(),
      enabled: model.boolean().default(true),
      settings: model.json().default({}),
      health: model.enum(["connected", "not_connected", "unknown"]).default("unknown"),
      health_message: model.text().nullable(),
      health_checked_at: model.dateTime().nullable(),
      /** Walmart's changes up to this moment have been stored; the next import starts a little before it. */
      orders_cursor: model.dateTime().nullable(),
      /** Medusa's shipments and cancellations up to this moment have become updates. */
      reconcile_cursor: model.dateTime().nullable(),
      /** Walmart's changes of returns up to this moment have been stored. */
      returns_cursor: model.dateTime().nullable(),
      /** `{quantity, price}`: `{checksum, at}` of the stock and the prices that all listings were last compared with. */
      offers_checked: model.json().nullable(),
      /** Walmart signs its webhooks with it. As the client secret: encrypted, and never leaves the server. */
      webhook_secret: model.text().nullable(),
      /** Numbers of the subscriptions at Walmart that were made with that secret. */
      webhook_subscriptions: model.json().nullable(),
      last_imported_at: model.dateTime().nullable(),
      /** When the last reading of all its items at Walmart that came to the end was begun. */
      items_read_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_account_name_unique",
      on: ["name"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ]);

export default WalmartAccount;
