import type { AdminWalmartListingValueKind } from "../../../types";
import type { FeedForm } from "./feed";

/** Which value of a listing has changed. */
export type ChangeKind = AdminWalmartListingValueKind;

/** A quantity, quantities by ship node, or a price. */
export type ListingValue = number | Record<string, number>;

/** A change whose value must be recomputed, with its listing. */
export interface DirtyChange {
  id: string;
  listing_id: string;
  version: number;
  forced: boolean;
  uncertain: boolean;
  superseded: boolean;
  feed_id: string | null;
  feed_value: ListingValue | null;
  sku: string;
  variant_id: string;
  overrides: unknown;
  /** What Walmart confirmed last. `null`: nothing, or unknown. */
  confirmed_value: ListingValue | null;
}

/** A recomputed value, and what to do with it. */
export interface RecomputedValue {
  /** Of the change. */
  id: string;
  version: number;
  /** `null`: there is nothing to send. */
  value: ListingValue | null;
  /** Hash of the inputs that the value was computed from. */
  fingerprint: string;
  /** Why there is nothing to send. Shown to the merchant. */
  problem: string | null;
  /** `in_feed`: the open feed contains it already. `later`: it must be recomputed by another run. */
  next: "nothing" | "due" | "in_feed" | "later";
  priority: number;
  currency_code?: string;
}

/** A change that is sent by a request of its own. */
export interface DueChange {
  id: string;
  listing_id: string;
  priority: number;
  /** An earlier request may have arrived. */
  uncertain: boolean;
  attempts: number;
  value: ListingValue;
  sku: string;
  currency_code: string;
  walmart_node_quantities: Record<string, number> | null;
}

/** Why Walmart rejects a quantity or price. */
export interface ValueProblem {
  /** Shown to the merchant, with what to do. */
  problem: string;
  /** Walmart's code, and the field that it names. */
  code: string | null;
  field: string | null;
  /** What to do. */
  remedy: string;
}

/** How an attempt to send a change ended. */
export interface ChangeSettlement {
  /** The value that Walmart shows now. */
  confirmed?: ListingValue;
  /** Why Walmart rejects the value. */
  problem?: ValueProblem;
  /** When to retry. `null`: nothing is left to send. */
  wait_ms: number | null;
  uncertain: boolean;
  last_error: string | null;
}

/** The results of a feed's entries. Entries that are not named were accepted. */
export interface FeedResult {
  /** Must not be sent again unchanged. */
  rejected: (ValueProblem & { sku: string })[];
  /** SKUs to be sent again. */
  resend: string[];
  /** The form of the feed, if Walmart has refused the feed as a whole: it is not sent in this form again. */
  refusedForm?: FeedForm;
}
