/** What Walmart is told of a listing: a quantity, quantities by ship node, or a price. */
export type OfferValue = number | Record<string, number>;

/** A change whose value is to be worked out, with its listing. */
export interface StaleChange {
  id: string;
  listing_id: string;
  version: number;
  forced: boolean;
  uncertain: boolean;
  overtaken: boolean;
  feed_id: string | null;
  feed_value: OfferValue | null;
  sku: string;
  variant_id: string;
  overrides: unknown;
  /** What Walmart confirmed last; `null`: nothing, or nobody knows. */
  confirmed_value: OfferValue | null;
}

/** A worked out value, and what follows from it. */
export interface WorkedOut {
  /** Of the change. */
  id: string;
  version: number;
  /** `null`: nothing can be told. */
  value: OfferValue | null;
  /** What it was worked out from. */
  basis: string;
  /** Why nothing can be told, in words for the merchant. */
  problem: string | null;
  /** `carried`: the open feed says it already. */
  next: "nothing" | "due" | "carried";
  priority: number;
  currency_code?: string;
}

/** A change that Walmart is told by a request of its own. */
export interface DueChange {
  id: string;
  listing_id: string;
  priority: number;
  /** Something was sent before and the answer was lost. */
  uncertain: boolean;
  attempts: number;
  value: OfferValue;
  sku: string;
  currency_code: string;
  walmart_node_quantities: Record<string, number> | null;
}

/** Why Walmart refuses a quantity or price. */
export interface OfferProblem {
  /** In words for the merchant, with what to do. */
  problem: string;
  /** Walmart's code and the field that it names. */
  code: string | null;
  field: string | null;
  /** What to do. */
  remedy: string;
}

/** How an attempt to tell a change ended. */
export interface ChangeOutcome {
  /** What Walmart has by this. */
  confirmed?: OfferValue;
  /** Why Walmart refuses. */
  problem?: OfferProblem;
  /** When to try again; `null`: there is no more to be told. */
  wait_ms: number | null;
  uncertain: boolean;
  last_error: string | null;
}

/** What became of a feed's entries; what is not named was taken. */
export interface FedChanges {
  /** Never to be told again as it stands. */
  refused: (OfferProblem & { sku: string })[];
  /** SKUs to be told again. */
  again: string[];
}
