import { z } from "zod";
import { moneySchema } from "./order";
import { listOf, optionalText, requiredText } from "./tolerant";

/** Walmart's lifecycle states of an item. */
export const LIFECYCLE_STATUSES = ["ACTIVE", "ARCHIVED", "RETIRED"] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** Walmart's publishing states of an item. */
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
  /** Walmart's own product id. */
  wpid: optionalText,
  upc: optionalText,
  gtin: optionalText,
  productName: optionalText,
  productType: optionalText,
  condition: optionalText,
  price: moneySchema.nullish().catch(undefined),
  /** One of {@link PUBLISHED_STATUSES}; plain text, since Walmart may add more. */
  publishedStatus: optionalText,
  unpublishedReasons: z.looseObject({ reason: listOf(z.string()) }).nullish(),
  /** One of {@link LIFECYCLE_STATUSES}; plain text, since Walmart may add more. */
  lifecycleStatus: optionalText,
});

/** An item of the seller, parsed tolerantly. */
export type WalmartItem = z.infer<typeof itemSchema>;

/** Response of `DELETE /v3/items/{sku}`. */
export const retiredItemSchema = z.looseObject({ sku: requiredText, message: optionalText });
export type WalmartRetiredItem = z.infer<typeof retiredItemSchema>;
