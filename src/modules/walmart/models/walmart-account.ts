import { model } from "@medusajs/framework/utils";
import { ACCOUNT_HEALTHS } from "../../../types";

/** A Walmart Marketplace seller account, and the sales channel, stock location and region that it belongs to. */
const WalmartAccount = model
  .define(
    { name: "walmart_account", tableName: "walmart_account" },
    {
      id: model.id({ prefix: "walacc" }).primaryKey(),
      name: model.text().searchable(),
      client_id: model.text(),
      /** AES-256-GCM, see secrets.ts. Never leaves the server. */
      client_secret: model.text(),
      /** Walmart's id of the seller, the partner id. Null: not known yet. */
      seller_id: model.text().nullable(),
      /** When it was connected to this seller. Null: when it was created. */
      seller_since: model.dateTime().nullable(),
      /** Its keys were changed, and Walmart has not shown yet whose they are. Nothing is sent until then. */
      seller_unverified: model.boolean().default(false),
      /** The account that has the same seller and owns its orders. This one does nothing then. */
      duplicate_of: model.text().nullable(),
      sales_channel_id: model.text(),
      stock_location_id: model.text(),
      region_id: model.text(),
      shipping_option_id: model.text(),
      enabled: model.boolean().default(true),
      settings: model.json().default({}),
      health: model.enum([...ACCOUNT_HEALTHS]).default("unknown"),
      health_message: model.text().nullable(),
      health_checked_at: model.dateTime().nullable(),
      /**
       * Walmart's order changes up to this moment are stored. By Walmart's clock. The next import starts a little earlier.
       */
      orders_cursor: model.dateTime().nullable(),
      /** When orders that Walmart may have listed too late were last searched. By the store's clock. */
      orders_swept_at: model.dateTime().nullable(),
      /** Medusa's shipments and cancellations up to this moment have their outbox messages. */
      reconcile_cursor: model.dateTime().nullable(),
      /** Walmart's return changes up to this moment are stored. */
      returns_cursor: model.dateTime().nullable(),
      /** `{quantity, price}`: `{checksum, at}` of the stock and prices that all listings were last compared with. */
      value_checksums: model.json().nullable(),
      /** `{cursor, at}`: how far an interrupted comparison with Walmart's quantities came. */
      drift_progress: model.json().nullable(),
      /** Walmart signs its webhooks with it. Encrypted like the client secret. Never leaves the server. */
      webhook_secret: model.text().nullable(),
      /** Ids of the subscriptions at Walmart that use this secret. */
      webhook_subscriptions: model.json().nullable(),
      /** When all orders were last read. */
      last_imported_at: model.dateTime().nullable(),
      /** Why no import completes. Part of the health until one does. Shown to the merchant. */
      import_problem: model.text().nullable(),
      /** Start of the last complete read of its items at Walmart. */
      items_read_at: model.dateTime().nullable(),
      /** The page at which the read of all pricing insights goes on, and when. Null: now. */
      offers_page: model.number().default(0),
      offers_due_at: model.dateTime().nullable(),
      /** Walmart's payment statement: what the next payout will be. See {@link StoredBalance}. */
      balance: model.json().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_account_name_unique",
      on: ["name"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_account_client_unique", on: ["client_id"], unique: true },
    {
      name: "IDX_walmart_account_seller_unique",
      on: ["seller_id"],
      unique: true,
      where: "duplicate_of IS NULL",
    },
  ]);

export default WalmartAccount;
