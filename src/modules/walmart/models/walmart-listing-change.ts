import { model } from "@medusajs/framework/utils";

/** What of a listing Walmart is told. */
export const CHANGE_KINDS = ["quantity", "price"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * A listing whose quantity or price Walmart may not show yet. The row is stored before anything is sent, and goes once
 * Walmart has confirmed. Values are absolute: whatever is sent is what holds at that moment.
 */
const WalmartListingChange = model
  .define(
    { name: "walmart_listing_change", tableName: "walmart_listing_change" },
    {
      id: model.id({ prefix: "walchg" }).primaryKey(),
      account_id: model.text(),
      listing_id: model.text(),
      kind: model.enum([...CHANGE_KINDS]),
      /** Grows with everything that may change the value. */
      version: model.number().default(1),
      /** The version that the listing's value was worked out for; less: it must be worked out anew. */
      computed_version: model.number().default(0),
      /** What Walmart is to be told: a quantity, quantities by ship node, or a price. */
      value: model.json().nullable(),
      /** Say it also if Walmart has confirmed the same before: Walmart may have changed it by itself. */
      forced: model.boolean().default(false),
      /** Lower goes first: 0 for nothing left to sell. */
      priority: model.number().default(1),
      /** The feed (`walmart_feed`) that carries a value, until its outcome is known. */
      feed_id: model.text().nullable(),
      /** The version that the feed carries, and the value. */
      feed_version: model.number().nullable(),
      feed_value: model.json().nullable(),
      /** Something was sent singly while the feed was open: who came last at Walmart is not known. */
      overtaken: model.boolean().default(false),
      /** A request is under way; if the claim has ended, it may have arrived. */
      sending: model.boolean().default(false),
      /** A request was sent and the answer was lost: Walmart is read before anything is sent again. */
      uncertain: model.boolean().default(false),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      last_error: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_listing_change_listing_unique",
      on: ["listing_id", "kind"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_listing_change_due", on: ["account_id", "kind", "priority", "id"] },
    {
      name: "IDX_walmart_listing_change_feed",
      on: ["feed_id"],
      where: "feed_id IS NOT NULL",
    },
  ]);

export default WalmartListingChange;
