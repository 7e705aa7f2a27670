import { z } from "zod";
import { moneySchema } from "./order";
import { listOf, optionalText, requiredText } from "./tolerant";

/** Where an item stands in its life, in Walmart's words. */
export const LIFECYCLE_STATUSES = ["ACTIVE", "ARCHIVED", "RETIRED"] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** How far an item has come on its way to the site, in Walmart's words. */
export const PUBLISHED_STATUSES = [
  "PUBLISHED",
  "READY_TO_PUBLISH",
  "IN_PROGRESS",
  "UNPUBLISHED",
  "STAGE",
  "SYSTEM_PROBLEM",
] as const;
export type PublishedStatus = (typeof PUBLISHED_STATUSES)[number];

export const itemSchema = z.looseObject({
  sku: requiredText,
  mart: optionalText,
  /** Walmart's own number of the product. */
  wpid: optionalText,
  upc: optionalText,
  gtin: optionalText,
  productName: optionalText,
  productType: optionalText,
  condition: optionalText,
  price: moneySchema.nullish().catch(undefined),
  /** One of {@link PUBLISHED_STATUSES}; kept as text, since Walmart may add to them. */
  publishedStatus: optionalText,
  unpublishedReasons: z.looseObject({ reason: listOf(z.string()) }).nullish(),
  /** One of {@link LIFECYCLE_STATUSES}; kept as text, since Walmart may add to them. */
  lifecycleStatus: optionalText,
});

/** An item of the seller's as Walmart describes it, read tolerantly. */
export type WalmartItem = z.infer<typeof itemSchema>;

/** Answer of `DELETE /v3/items/{sku}`. */
export const retiredItemSchema = z.looseObject({ sku: requiredText, message: optionalText });
export type WalmartRetiredItem = z.infer<typeof retiredItemSchema>;
