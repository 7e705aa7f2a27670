import { z } from "zod";
import { FEED_TYPES } from "../state/feeds";
import { PUBLISHED_STATUSES } from "../state/items";

const dollars = z.number().nonnegative();
const text = z.string().min(1);

/** Product identifiers; at least one is required. */
const identifiers = {
  upc: text.optional(),
  gtin: text.optional(),
  ean: text.optional(),
  isbn: text.optional(),
};

/** A product of Walmart's catalog. Everything but its identifier has a default. */
export const catalogProductSchema = z.strictObject({
  ...identifiers,
  productName: text.optional(),
  productType: text.optional(),
  /** The publishing status of offers that match it; PUBLISHED by default. */
  publishedStatus: z.enum(PUBLISHED_STATUSES).optional(),
  unpublishedReasons: z.array(text).optional(),
  /** Offers outside of these prices are rejected as another product. */
  minPrice: dollars.optional(),
  maxPrice: dollars.optional(),
  /** Offers are rejected because the identifier belongs to a product with other details. */
  conflict: z.boolean().optional(),
  /** Whether somebody sells it: true by default. If not, an offer of it has to be set up. */
  onSale: z.boolean().optional(),
  brand: text.optional(),
  /** What Walmart knows of its content. */
  attributes: z.record(z.string(), z.unknown()).optional(),
});

/** An existing item of the seller that was not created by a feed. */
export const itemSchema = z.strictObject({
  ...identifiers,
  sku: text,
  clientId: z.string().optional(),
  productName: text.optional(),
  productType: text.optional(),
  condition: text.optional(),
  /** Its content, if it was set up by the seller: the names and values of the product type's attributes. */
  attributes: z.record(z.string(), z.unknown()).optional(),
  price: dollars.optional(),
  /** At the seller's first ship node. */
  quantity: z.number().int().nonnegative().optional(),
  publishedStatus: z.enum(PUBLISHED_STATUSES).optional(),
  unpublishedReasons: z.array(text).optional(),
});

/** Why feeds reject an item. */
export const rejectionSchema = z.strictObject({
  code: text,
  field: text.optional(),
  description: text,
  type: z.enum(["DATA_ERROR", "SYSTEM_ERROR", "TIMEOUT_ERROR"]).default("DATA_ERROR"),
  /** Only in feeds of this type. */
  feedType: z.enum(FEED_TYPES).optional(),
  /** How many times; by default until `acceptItem`. */
  times: z.number().int().positive().optional(),
});

/** The seller and the ship node. */
export const placeSchema = z.strictObject({
  clientId: z.string().optional(),
  shipNode: text.optional(),
});

export type CatalogProductInput = z.input<typeof catalogProductSchema>;
export type ItemInput = z.input<typeof itemSchema>;
export type RefusalInput = z.input<typeof rejectionSchema>;
export type PlaceInput = z.input<typeof placeSchema>;
