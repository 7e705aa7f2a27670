import { model } from "@medusajs/framework/utils";

/** What a feed is about. */
export const FEED_KINDS = ["item", "inventory", "price"] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export const FEED_STATES = [
  /** Stored; it is still to be sent. */
  "pending",
  /** Being sent; if its claim has ended, it may have arrived. */
  "sending",
  /** Walmart has taken it and works on it. */
  "sent",
  /** Walmart has done with it; items of it may have been refused. */
  "processed",
  /** Walmart refuses it as a whole. */
  "failed",
] as const;
export type FeedState = (typeof FEED_STATES)[number];

/** A bulk feed: many listings in one file. Stored with all that it says before it is sent. */
const WalmartFeed = model
  .define(
    { name: "walmart_feed", tableName: "walmart_feed" },
    {
      id: model.id({ prefix: "walfed" }).primaryKey(),
      account_id: model.text(),
      kind: model.enum([...FEED_KINDS]),
      /** Walmart's type of feed, such as `MP_ITEM_MATCH`. */
      feed_type: model.text(),
      /** Walmart's number of it; null until Walmart has taken it. */
      feed_id: model.text().nullable(),
      /** The file's name, made from the row's id: the mark by which Walmart's list finds it again after a lost answer. */
      file_name: model.text(),
      /** What it says, one entry for each listing, in the file's order. */
      items: model.json(),
      item_count: model.number(),
      state: model.enum([...FEED_STATES]).default("pending"),
      /** It was sent and the answer was lost: Walmart's list must be read before it is sent again. */
      uncertain: model.boolean().default(false),
      /** Walmart's word for where it stands. */
      walmart_status: model.text().nullable(),
      succeeded_count: model.number().default(0),
      failed_count: model.number().default(0),
      /** What Walmart refuses: `[{sku, code, field, description}]`, or why the feed as a whole failed. */
      errors: model.json().nullable(),
      attempts: model.number().default(0),
      /** When it is sent, or asked for, next. */
      next_attempt_at: model.dateTime().nullable(),
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      /** When the first attempt to send it began: Walmart's list is searched from then on. */
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
