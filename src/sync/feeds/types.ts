import type { MedusaContainer } from "@medusajs/framework/types";
import type { SentFeed, WalmartFeedRow } from "../../modules/walmart/types";
import type { FeedKind } from "../../types";
import type {
  OperationName,
  SubmitFeedOptions,
  SubmittedFeed,
  WalmartClient,
} from "../../walmart-api";

/** A feed is not shown to the merchant: its listings are, each with what to do. */
export const EACH_LISTING_HAS_ITS_REMEDY = "";

/** What became of one entry of a feed. */
export interface FeedItemOutcome {
  sku: string;
  /** Place in the feed, from 0. */
  index: number | null;
  /** Walmart's: SUCCESS, DATA_ERROR, SYSTEM_ERROR, TIMEOUT_ERROR. */
  status: string;
  wpid: string | null;
  code: string | null;
  field: string | null;
  description: string | null;
  /** All of Walmart's errors; the fields above are those of the first. */
  errors: FeedItemError[];
}

/** One of Walmart's errors for an entry. */
export interface FeedItemError {
  code: string | null;
  field: string | null;
  description: string | null;
}

export interface FeedOutcome {
  /** `failed`: Walmart rejected the whole feed, or it is lost. */
  state: "processed" | "failed";
  /** Why, for `failed`. */
  problem: string | null;
  /** Walmart does not take this content in a feed of this type and version: it must not be sent so again. */
  isRefusal?: boolean;
  /** Walmart did not report every entry: those without an outcome may have failed. */
  isPartial?: boolean;
  /** Of the entries that did not succeed; with `details: "all"` of every entry. */
  items: FeedItemOutcome[];
}

/** What is particular to a kind of feed. */
export interface FeedHandler {
  kind: FeedKind;
  /** The call whose throttle decides when a feed of this type can be sent. */
  operations: Record<string, OperationName>;
  /** Which outcomes are read: those of failed entries (none if all succeeded), or of every entry. */
  details: "failures" | "all";
  /** Its values may change while it waits, so they are updated before another attempt. */
  refreshes?: boolean;
  /** Sends it. */
  submit(
    client: WalmartClient,
    feed: WalmartFeedRow,
    options: SubmitFeedOptions,
  ): Promise<SubmittedFeed>;
  /** What follows when Walmart answers without taking the feed. */
  untaken: {
    /** After this many such answers it is sent in the other form: as a file, or as the body of the request. */
    changeForm: number;
    /** After this many it counts as refused; absent where there is no other way than the feed. */
    giveUp?: number;
  };
  /**
   * Shows on the listings since when and how often Walmart has answered without taking their feed. `null`: Walmart has
   * taken it.
   */
  showUntaken?(
    container: MedusaContainer,
    feed: Pick<WalmartFeedRow, "id">,
    answers: readonly Date[] | null,
  ): Promise<void>;
  /**
   * Stores the outcome on each listing. Called before the feed is settled, so after a crash it is called again.
   */
  finish(container: MedusaContainer, feed: SentFeed, outcome: FeedOutcome): Promise<void>;
}

export interface FeedCounts {
  sent: number;
  finished: number;
  failed: number;
  errors: { message: string }[];
}
