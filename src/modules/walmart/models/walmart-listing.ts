import { model } from "@medusajs/framework/utils";

export const LISTING_STATUSES = [
  /** Not yet offered to Walmart. */
  "draft",
  /** Offered; Walmart has not said yet what it makes of it. */
  "processing",
  /** Walmart's catalogue has the product, and the offer is on its way to the site. */
  "matched",
  /** Set up, but not on the site before the seller account is live. */
  "staged",
  "published",
  /** Taken off the site by Walmart, with its reasons in the details. */
  "unpublished",
  /** Walmart, or this side before anything was sent, refuses it. */
  "error",
] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** A variant that is offered on Walmart; or an item of the seller's at Walmart that no variant stands for (yet). */
const WalmartListing = model
  .define(
    { name: "walmart_listing", tableName: "walmart_listing" },
    {
      id: model.id({ prefix: "wallst" }).primaryKey(),
      account_id: model.text(),
      /** Null: an item at Walmart that is not linked. */
      variant_id: model.text().nullable(),
      product_id: model.text().nullable(),
      /** How the two found each other. `user`: by hand, also where a person took the link away; jobs leave that alone. */
      linked_by: model.enum(["draft", "sku", "identifier", "user"]).nullable(),
      /** The name of the offer at Walmart. */
      sku: model.text(),
      /** Walmart's name of the product, else the store's. */
      title: model.text().nullable(),
      identifier_type: model.enum(["UPC", "GTIN", "EAN", "ISBN", "ISSN"]).nullable(),
      identifier: model.text().nullable(),
      status: model.enum([...LISTING_STATUSES]).default("draft"),
      /** Where it stood before its quantity or price was refused; null: neither is. */
      status_before: model.enum([...LISTING_STATUSES]).nullable(),
      /** Why it stands there and what to do, in words for the merchant. */
      status_details: model.text().nullable(),
      error_origin: model.enum(["medusa", "walmart"]).nullable(),
      /** Walmart's code of the refusal. */
      error_code: model.text().nullable(),
      /** The field that is refused, in the words of whoever refused it. */
      error_field: model.text().nullable(),
      /** What the merchant can do about it. */
      remedy: model.text().nullable(),
      /** The item feed (`walmart_feed`) that this listing is part of, while Walmart works on it. */
      match_feed_id: model.text().nullable(),
      /** Walmart's own numbers of the product. */
      wpid: model.text().nullable(),
      item_id: model.text().nullable(),
      /** Walmart's words, as last read. */
      published_status: model.text().nullable(),
      lifecycle_status: model.text().nullable(),
      unpublished_reasons: model.json().nullable(),
      /** When Walmart's list of items last named it. */
      seen_at: model.dateTime().nullable(),
      /** Switched off by the merchant: neither quantity nor price is sent. */
      excluded: model.boolean().default(false),
      /** Rules of this listing alone: `{inventory?, price?}`; what is missing in them comes from the account. */
      overrides: model.json().default({}),

      /** What Walmart should show. */
      quantity: model.number().nullable(),
      /** The same by ship node, where the account has several: `{[ship node]: units}`. */
      node_quantities: model.json().nullable(),
      /** What Walmart confirmed. */
      walmart_quantity: model.number().nullable(),
      walmart_node_quantities: model.json().nullable(),
      quantity_confirmed_at: model.dateTime().nullable(),
      /** The stock and the rules that \`quantity\` was worked out from; anything else: it is to be worked out anew. */
      quantity_basis: model.text().nullable(),
      /** Why Walmart does not show the quantity that it should, in words for the merchant. */
      quantity_error: model.text().nullable(),

      price: model.bigNumber().nullable(),
      walmart_price: model.bigNumber().nullable(),
      currency_code: model.text().default("usd"),
      price_confirmed_at: model.dateTime().nullable(),
      /** The prices and the rules that \`price\` was worked out from. */
      price_basis: model.text().nullable(),
      price_error: model.text().nullable(),

      /** When Walmart last confirmed anything of this listing. */
      confirmed_at: model.dateTime().nullable(),
      /** The merchant wants it off Walmart; the row goes once Walmart has done it. */
      retire_requested_at: model.dateTime().nullable(),
      /** Walmart took the request. */
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
      name: "IDX_walmart_listing_retiring",
      on: ["account_id"],
      where: "retire_requested_at IS NOT NULL",
    },
  ]);

export default WalmartListing;
