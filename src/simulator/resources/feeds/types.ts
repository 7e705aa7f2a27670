import type { z } from "zod";
import type { Limit } from "../../state/throttle";
import type { Feed, FeedItem } from "../../state/feeds";
import type { Cause } from "../../state/listing-changes";
import type { World } from "../../state/world";

/** A type of feed: how much of it Walmart takes, and what it does with it. */
export interface FeedKind {
  limit: Limit;
  maxBytes: number;
  /** The file; its items are read one by one later, so that one that is wrong does not spoil the others. */
  file: z.ZodType<unknown[]>;
  /** Makes one item happen. */
  apply(value: unknown, feed: Feed, cause: Cause, world: World): FeedItem;
}

/** The SKU of an item, as far as it has one. */
export function skuOf(value: unknown): string {
  const sku = typeof value === "object" && value !== null && "sku" in value ? value.sku : undefined;
  return typeof sku === "string" ? sku : "";
}
