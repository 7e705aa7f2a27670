import type { KnownPromotion, PromotionChange, SalePeriod } from "../../../mapping";
import type { ListingChangeKind } from "../../../types";
import type { FeedForm } from "./feed";
import type { HeldPrice } from "./price-hold";

/** What of a listing has changed. */
export type ChangeKind = ListingChangeKind;

/** A quantity, quantities by ship node, or a price. */
export type ListingValue = number | Record<string, number>;

/** The promotions that a listing should have, and how Walmart gets there. */
export interface PromotionValue {
  periods: SalePeriod[];
  /** What Walmart has, and when it confirmed that (epoch ms). */
  known: KnownPromotion[];
  known_at: number | null;
  /**
   * The first change, for a feed. `clear`: all are removed. `alone`: only a single request can make the changes. `null`:
   * there is nothing to change.
   */
  step: PromotionStep | null;
  /** What Walmart has after the step. */
  after: KnownPromotion[];
}

export type PromotionStep = Pick<PromotionChange, "do" | "promotion"> | { do: "clear" | "alone" };

/** What is sent of a listing. */
export type ChangeValue = ListingValue | PromotionValue;

/** A change whose value must be recomputed, with its listing. */
export interface DirtyChange {
  id: string;
  listing_id: string;
  version: number;
  forced: boolean;
  uncertain: boolean;
  superseded: boolean;
  feed_id: string | null;
  feed_value: ChangeValue | null;
  sku: string;
  variant_id: string;
  overrides: unknown;
  /** What Walmart confirmed last. `null`: nothing, or unknown. */
  confirmed_value: ChangeValue | null;
}

/** A recomputed value, and what to do with it. */
export interface RecomputedValue {
  /** Of the change. */
  id: string;
  version: number;
  /** `null`: there is nothing to send. */
  value: ChangeValue | null;
  /** Hash of the inputs that the value was computed from. */
  fingerprint: string;
  /** Why there is nothing to send. Shown to the merchant. */
  problem: string | null;
  /** `in_feed`: the open feed contains it already. `later`: it must be recomputed by another run. */
  next: "nothing" | "due" | "in_feed" | "later";
  priority: number;
  currency_code?: string;
  /** Of promotions: when they must be looked at again, epoch ms. */
  due_at?: number | null;
  /** The price that waits for a person; `value` is the last one then. */
  hold?: HeldPrice;
  /** Of a price: it is another one than the last, and no person has approved it. */
  changed?: boolean;
}

/** A change that is sent by a request of its own. */
export interface DueChange<V extends ChangeValue = ChangeValue> {
  id: string;
  listing_id: string;
  priority: number;
  /** An earlier request may have arrived. */
  uncertain: boolean;
  attempts: number;
  value: V;
  sku: string;
  currency_code: string;
  walmart_node_quantities: Record<string, number> | null;
}

/** Why Walmart rejects a quantity, a price or a promotion. */
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
  confirmed?: ChangeValue;
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
