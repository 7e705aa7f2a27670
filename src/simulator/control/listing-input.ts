import { z } from "zod";
import { FEED_TYPES } from "../state/feeds";
import { PUBLISHED_STATUSES } from "../state/items";

const dollars = z.number().nonnegative();
const text = z.string().min(1);

/** The numbers that a product can be known by; one is enough. */
const identifiers = {
  upc: text.optional(),
  gtin: text.optional(),
  ean: text.optional(),
  isbn: text.optional(),
};

/** A product of Walmart's catalogue. Everything but its number has a default. */
export const catalogProductSchema = z.strictObject({
  ...identifiers,
  productName: text.optional(),
  productType: text.optional(),
  /** What becomes of offers that match it; PUBLISHED by default. */
  publishedStatus: z.enum(PUBLISHED_STATUSES).optional(),
  unpublishedReasons: z.array(text).optional(),
  /** Offers outside of these prices are refused as another product. */
  minPrice: dollars.optional(),
  maxPrice: dollars.optional(),
  /** Offers are refused: the number is taken, says Walmart, by something that differs. */
  conflict: z.boolean().optional(),
});

/** An item that the seller has already, set up by other means than a feed. */
export const itemSchema = z.strictObject({
  ...identifiers,
  sku: text,
  clientId: z.string().optional(),
  productName: text.optional(),
  productType: text.optional(),
  condition: text.optional(),
  price: dollars.optional(),
  /** At the seller's first ship node. */
  quantity: z.number().int().nonnegative().optional(),
  publishedStatus: z.enum(PUBLISHED_STATUSES).optional(),
  unpublishedReasons: z.array(text).optional(),
});

/** Why feeds shall fail with an item. */
export const refusalSchema = z.strictObject({
  code: text,
  field: text.optional(),
  description: text,
  type: z.enum(["DATA_ERROR", "SYSTEM_ERROR", "TIMEOUT_ERROR"]).default("DATA_ERROR"),
  /** Only in feeds of this type. */
  feedType: z.enum(FEED_TYPES).optional(),
  /** How many times; until `acceptItem` by default. */
  times: z.number().int().positive().optional(),
});

/** Whose item, and where. */
export const placeSchema = z.strictObject({
  clientId: z.string().optional(),
  shipNode: text.optional(),
});

export type CatalogProductInput = z.input<typeof catalogProductSchema>;
export type ItemInput = z.input<typeof itemSchema>;
export type RefusalInput = z.input<typeof refusalSchema>;
export type PlaceInput = z.input<typeof placeSchema>;
