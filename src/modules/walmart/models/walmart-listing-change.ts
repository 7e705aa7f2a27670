import { model } from "@medusajs/framework/utils";
import { LISTING_CHANGE_KINDS } from "../../../types";

/**
 * A listing whose quantity, price or promotions Walmart may not show yet. The row is stored before anything is sent, and deleted once
 * Walmart has confirmed the value. Values are absolute, so the latest one wins.
 */
const WalmartListingChange = model
  .define(
    { name: "walmart_listing_change", tableName: "walmart_listing_change" },
    {
      id: model.id({ prefix: "walchg" }).primaryKey(),
      account_id: model.text(),
      listing_id: model.text(),
      kind: model.enum([...LISTING_CHANGE_KINDS]),
      /** Incremented whenever the value may have changed. */
      version: model.number().default(1),
      /** The version that the value was computed for. If it is lower than `version`, the value must be recomputed. */
      computed_version: model.number().default(0),
      /** The value to send: a quantity, quantities by ship node, a price, or what to do for promotions. */
      value: model.json().nullable(),
      /** Send it even if Walmart has confirmed the same value before: Walmart may have changed it. */
      forced: model.boolean().default(false),
      /** Lower goes first. 0: sold out. */
      priority: model.number().default(1),
      /** The feed (`walmart_feed`) that contains a value, until its result is known. */
      feed_id: model.text().nullable(),
      /** The version and the value that the feed contains. */
      feed_version: model.number().nullable(),
      feed_value: model.json().nullable(),
      /** Feed types, with version, that Walmart has refused the value in. Empty again when the value changes. */
      refused_feeds: model.json().nullable(),
      /** A single request was sent while the feed was open: which of the two Walmart applied last is unknown. */
      superseded: model.boolean().default(false),
      /** A request is in progress. Once the lease has expired, it may have arrived. */
      sending: model.boolean().default(false),
      /** A request may have arrived: read Walmart before anything is sent again. */
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
