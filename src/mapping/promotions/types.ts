/** How Walmart labels a reduced price. */
export type PromotionKind = "REDUCED" | "CLEARANCE";

/** A price list, as far as it decides what Walmart shows. Times are epoch ms; `null`: open. */
export interface StorePriceList {
  id: string;
  type: "sale" | "override";
  starts: number | null;
  ends: number | null;
  kind: PromotionKind;
  /** When the list, or the price in it, was last changed. */
  changed: number;
}

/** A price of a variant for a Walmart buyer. Those with rules that no Walmart buyer meets are not among them. */
export interface StorePrice {
  amount: number;
  /** Number of its rules and of its list's: more wins. */
  rules: number;
  /** `null`: the variant's own price. */
  list: StorePriceList | null;
}

/** A time in which a sale list sets the price. Stored as JSON; times are epoch ms. */
export interface SalePeriod {
  starts: number;
  /** `null`: no end. */
  ends: number | null;
  /** At Walmart, by the price rules. */
  price: number;
  /** The usual price at the beginning of the period, or now. */
  comparison: number;
  kind: PromotionKind;
  list_starts: number | null;
  list_ends: number | null;
  /** Since when the list says so and has begun. */
  settled: number;
}

/** A promotion at Walmart. Stored as JSON; times are epoch ms. */
export interface KnownPromotion {
  /** Walmart's number of it. `null`: not read yet. */
  id: string | null;
  /** REDUCED, CLEARANCE, or a word of Walmart's that is not known. */
  kind: string;
  price: number;
  comparison: number | null;
  starts: number;
  ends: number;
}

/** One change of an item's promotions. `put` adds one, or changes the one that starts at the same time. */
export interface PromotionChange {
  do: "put" | "remove";
  promotion: KnownPromotion;
  /** Walmart has a promotion to be changed or removed. */
  exists: boolean;
}
