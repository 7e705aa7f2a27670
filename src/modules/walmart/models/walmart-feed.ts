import { model } from "@medusajs/framework/utils";
import { FEED_KINDS, FEED_STATES } from "../../../types";

/** A bulk feed: many listings in one file. Stored with its whole content before it is sent. */
const WalmartFeed = model
  .define(
    { name: "walmart_feed", tableName: "walmart_feed" },
    {
      id: model.id({ prefix: "walfed" }).primaryKey(),
      account_id: model.text(),
      kind: model.enum([...FEED_KINDS]),
      /** Walmart's feed type, for example `MP_ITEM_MATCH`. */
      feed_type: model.text(),
      /** Version of the feed type's specification. Null: the newest that the client knows. */
      spec_version: model.text().nullable(),
      /** Walmart's feed id. Null until Walmart has accepted the feed. */
      feed_id: model.text().nullable(),
      /** Contains the row's id, so that Walmart's list shows whether an uncertain feed arrived. */
      file_name: model.text(),
      /** One entry for each listing, in the order of the file. */
      items: model.json(),
      item_count: model.number(),
      state: model.enum([...FEED_STATES]).default("pending"),
      /** It may have arrived: read Walmart's list before it is sent again. */
      uncertain: model.boolean().default(false),
      /** When Walmart answered without a feed id. It may not have taken the feed. */
      empty_answers: model.json().nullable(),
      /** Walmart does not take its content in a feed of this type: never send it so again. */
      refused: model.boolean().default(false),
      /** Walmart's own status of the feed. */
      walmart_status: model.text().nullable(),
      succeeded_count: model.number().default(0),
      failed_count: model.number().default(0),
      /** What Walmart rejected: `[{sku, code, field, description}]`, or why the whole feed failed. */
      errors: model.json().nullable(),
      attempts: model.number().default(0),
      /** When it is sent or polled next. */
      next_attempt_at: model.dateTime().nullable(),
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      /** Start of the first attempt: Walmart's list is searched from then on. Once accepted, when Walmart accepted it. */
      sent_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_feed_account_feed_id_unique",
      on: ["account_id", "feed_id"],
      unique: true,
      where: "feed_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_feed_file_name_unique",
      on: ["file_name"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_feed_open",
      on: ["account_id", "kind", "next_attempt_at"],
      where: "state IN ('pending','sending','sent')",
    },
    { name: "IDX_walmart_feed_account_created_at", on: ["account_id", "created_at"] },
  ]);

export default WalmartFeed;
