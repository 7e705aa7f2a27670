import type { AdminWalmartPriceHoldReason, AdminWalmartPriceHoldState } from "../../../types";

/** What a computed price of a listing is compared with. */
export interface LastPrice {
  id: string;
  /** The listing's own rules. */
  overrides: unknown;
  /** The price that was let through last, or the one that Walmart shows. */
  last: number | null;
  /** The price that is held, and what a person decided about it. */
  held_price: number | null;
  state: AdminWalmartPriceHoldState | null;
}

/** A price that is held. */
export interface HeldPrice {
  price: number;
  last_price: number | null;
  floor: number | null;
  reason: AdminWalmartPriceHoldReason;
}

/** A held price that is not approved, with its listing. */
export interface PriceHoldRow extends HeldPrice {
  listing_id: string;
  state: Exclude<AdminWalmartPriceHoldState, "approved">;
  created_at: Date;
}

/** How many prices an account has, and how many changed lately without a person's approval. */
export interface PriceCounts {
  listings: number;
  changed: number;
}

/** A stopped mass change, with a summary of its prices. */
export interface PriceStopRow {
  id: string;
  account_id: string;
  version: number;
  listings: number;
  count: number;
  lowest_percent: number | null;
  median_percent: number | null;
  highest_percent: number | null;
  samples: { listing_id: string; sku: string; from: number | null; to: number }[];
  created_at: Date;
}

/** What a person decided about a held price, or about a mass change. */
export interface PriceDecision {
  action: "send" | "keep";
  actor_id: string | null;
}
