/**
 * What a bulk feed contains: items to match, quantities, prices, items to set up, changed content of items,
 * or promotions.
 */
export const FEED_KINDS = ["item", "inventory", "price", "setup", "content", "promotion"] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export const FEED_STATES = [
  /** Stored and waiting to be sent. */
  "pending",
  /** Being sent. Once its lease has expired, it may have arrived. */
  "sending",
  /** Accepted by Walmart, which is processing it. */
  "sent",
  /** Processed by Walmart, which may have rejected some of its items. */
  "processed",
  /** Rejected by Walmart as a whole, or given up. */
  "failed",
] as const;
export type FeedState = (typeof FEED_STATES)[number];
