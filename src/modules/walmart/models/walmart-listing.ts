import { model } from "@medusajs/framework/utils";
import {
  BUY_BOX_STATES,
  ERROR_ORIGINS,
  IDENTIFIER_TYPES,
  LISTING_LINKS,
  LISTING_MODES,
  LISTING_STATUSES,
} from "../../../types";

/** A variant listed on Walmart, or an item of the seller at Walmart that is not linked to a variant. */
const WalmartListing = model
  .define(
    { name: "walmart_listing", tableName: "walmart_listing" },
    {
      id: model.id({ prefix: "wallst" }).primaryKey(),
      account_id: model.text(),
      /** Null: an item at Walmart that is not linked to a variant. */
      variant_id: model.text().nullable(),
      product_id: model.text().nullable(),
      /** How the link was made. `user`: by a person, who may also have removed it. Jobs leave that alone. */
      linked_by: model.enum([...LISTING_LINKS]).nullable(),
      /** Identifies the item at Walmart. */
      sku: model.text(),
      /** Walmart's product name, or the store's. */
      title: model.text().nullable(),
      identifier_type: model.enum([...IDENTIFIER_TYPES]).nullable(),
      identifier: model.text().nullable(),
      status: model.enum([...LISTING_STATUSES]).default("draft"),
      /** The status before its quantity or price had a problem. Null: neither has one. */
      status_before: model.enum([...LISTING_STATUSES]).nullable(),
      /** Why it has this status and what to do. Shown to the merchant. */
      status_details: model.text().nullable(),
      error_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      /** Walmart's error code. */
      error_code: model.text().nullable(),
      /** The rejected field, as Walmart or the store names it. */
      error_field: model.text().nullable(),
      /** What the merchant can do about it. */
      remedy: model.text().nullable(),
      /** The match or set-up feed (`walmart_feed`) that contains this listing, while Walmart processes it. */
      match_feed_id: model.text().nullable(),
      /** Walmart's own ids of the product. */
      wpid: model.text().nullable(),
      item_id: model.text().nullable(),
      /** Walmart's statuses, as last read. */
      published_status: model.text().nullable(),
      lifecycle_status: model.text().nullable(),
      unpublished_reasons: model.json().nullable(),
      /** When Walmart's item list last contained it. */
      seen_at: model.dateTime().nullable(),
      /** Walmart's condition of the item, for match feeds. Null: New. */
      condition: model.text().nullable(),
      /** Excluded by the merchant: neither quantity nor price is sent. */
      excluded: model.boolean().default(false),
      /** Rules of this listing: `{inventory?, price?}`. What is missing comes from the account. */
      overrides: model.json().default({}),

      /** Whether it is matched with a product in Walmart's catalog, or set up as a new item. */
      mode: model.enum([...LISTING_MODES]).default("match"),
      /** Walmart's product type, as the merchant chose it. */
      product_type: model.text().nullable(),
      /** Values that the merchant set, by Walmart's names of the attributes. */
      attributes: model.json().default({}),
      /** What keeps it from being set up, or its content from being sent: `[{path, message, remedy}]`. */
      problems: model.json().nullable(),
      /** What Walmart's catalog answered last: `{decision, product_type, title}`. */
      lookup: model.json().nullable(),
      /** The variant group as it was sent. Of the variants of a group, one is the primary one. */
      variant_group_id: model.text().nullable(),
      is_primary_variant: model.boolean().default(false),
      /** Hash of the content that Walmart has. */
      content_hash: model.text().nullable(),
      /** Hash of the content that Walmart rejected: it is not sent again. */
      rejected_content_hash: model.text().nullable(),
      /** The feed (`walmart_feed`) that contains its changed content, while Walmart processes it. */
      content_feed_id: model.text().nullable(),
      /** Since when its content may differ from what Walmart has. */
      content_due_at: model.dateTime().nullable(),
      /** Added automatically: it is also matched or set up automatically. */
      auto_submit: model.boolean().default(false),

      /** What Walmart should show. */
      quantity: model.number().nullable(),
      /** The same by ship node, where the account has several: `{[ship node]: units}`. */
      node_quantities: model.json().nullable(),
      /** What Walmart confirmed last. */
      walmart_quantity: model.number().nullable(),
      walmart_node_quantities: model.json().nullable(),
      quantity_confirmed_at: model.dateTime().nullable(),
      /** When the quantity was last compared with the one that Walmart shows. */
      compared_at: model.dateTime().nullable(),
      /** Hash of the stock and rules that `quantity` was computed from. If it differs, the quantity must be recomputed. */
      quantity_fingerprint: model.text().nullable(),
      /** Why Walmart does not show the right quantity. Shown to the merchant. */
      quantity_error: model.text().nullable(),

      price: model.bigNumber().nullable(),
      walmart_price: model.bigNumber().nullable(),
      currency_code: model.text().default("usd"),
      price_confirmed_at: model.dateTime().nullable(),
      /** Hash of the prices and rules that `price` was computed from. */
      price_fingerprint: model.text().nullable(),
      price_error: model.text().nullable(),
      /** When a changed price was last let through without a person's approval. */
      price_changed_at: model.dateTime().nullable(),

      /** Whether buyers see this offer first. Null: unknown, or Walmart names no such offer. */
      buy_box_state: model.enum([...BUY_BOX_STATES]).nullable(),
      /** This seller's price, as Walmart compared it. */
      buy_box_own_price: model.bigNumber().nullable(),
      /** The price of the offer that buyers see first. */
      buy_box_price: model.bigNumber().nullable(),
      /** The lowest price that Walmart found elsewhere. */
      competitor_price: model.bigNumber().nullable(),
      /** How often, in percent, buyers saw this offer first. */
      buy_box_win_rate: model.float().nullable(),
      /** When Walmart last said so. */
      buy_box_seen_at: model.dateTime().nullable(),

      /** When which sale price list sets the price, now and later: `SalePeriod[]`. Null: none does. */
      promotions: model.json().nullable(),
      /** The promotions that Walmart has, as it confirmed: `KnownPromotion[]`. Null: none. */
      walmart_promotions: model.json().nullable(),
      promotions_confirmed_at: model.dateTime().nullable(),
      /** Hash of the price lists and rules that `promotions` was computed from. */
      promotion_fingerprint: model.text().nullable(),
      /** When the promotions must be looked at again although nothing changes in the store. */
      promotion_due_at: model.dateTime().nullable(),
      promotion_error: model.text().nullable(),

      /** When Walmart last confirmed anything about this listing. */
      confirmed_at: model.dateTime().nullable(),
      /** When the merchant asked to retire it. The row is deleted once Walmart has retired the item. */
      retire_requested_at: model.dateTime().nullable(),
      /** When Walmart accepted the request. */
      retire_sent_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_listing_account_sku_unique",
      on: ["account_id", "sku"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_listing_sku_id", on: ["sku", "id"] },
    { name: "IDX_walmart_listing_created_at_id", on: ["created_at", "id"] },
    { name: "IDX_walmart_listing_account_status", on: ["account_id", "status", "sku"] },
    { name: "IDX_walmart_listing_status_sku", on: ["status", "sku"] },
    { name: "IDX_walmart_listing_variant_id", on: ["variant_id", "account_id"] },
    { name: "IDX_walmart_listing_product_id", on: ["product_id"] },
    { name: "IDX_walmart_listing_identifier", on: ["account_id", "identifier"] },
    {
      name: "IDX_walmart_listing_unlinked",
      on: ["account_id", "sku"],
      where: "variant_id IS NULL",
    },
    {
      name: "IDX_walmart_listing_match_feed",
      on: ["match_feed_id"],
      where: "match_feed_id IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_content_feed",
      on: ["content_feed_id"],
      where: "content_feed_id IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_content_due",
      on: ["account_id", "content_due_at"],
      where: "content_due_at IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_promotion_due",
      on: ["account_id", "promotion_due_at"],
      where: "promotion_due_at IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_auto_submit",
      on: ["account_id", "id"],
      where: "auto_submit",
    },
    {
      name: "IDX_walmart_listing_variant_group",
      on: ["account_id", "variant_group_id"],
      where: "variant_group_id IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_buy_box",
      on: ["buy_box_state", "account_id", "sku"],
      where: "buy_box_state IS NOT NULL",
    },
    {
      name: "IDX_walmart_listing_retiring",
      on: ["account_id"],
      where: "retire_requested_at IS NOT NULL",
    },
  ]);

export default WalmartListing;
