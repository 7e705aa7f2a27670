import type { MedusaContainer } from "@medusajs/framework/types";
import type { SentFeed, WalmartAccountRow, WalmartFeedRow } from "../../modules/walmart/types";
import type { OperationName, SubmittedFeed, WalmartClient } from "../../walmart-api";

/** What a run over feeds works with. */
export interface FeedRun {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  /** Names the run in its claims: two runs of one process are two. */
  id: string;
  force: boolean;
}

/** What became of one entry of a feed. */
export interface FeedItemOutcome {
  sku: string;
  /** Place in the feed, from 0. */
  index: number | null;
  /** In Walmart's words: SUCCESS, DATA_ERROR, SYSTEM_ERROR, TIMEOUT_ERROR. */
  status: string;
  wpid: string | null;
  code: string | null;
  field: string | null;
  description: string | null;
}

export interface FeedOutcome {
  /** `failed`: Walmart refuses the feed as a whole, or it is lost. */
  state: "processed" | "failed";
  /** Why, for `failed`. */
  problem: string | null;
  /** Walmart does not say of all entries what became of them: those that it names no outcome of may not have succeeded. */
  isPartial?: boolean;
  /** Of the entries that did not succeed; with `details: "all"` of every entry. */
  items: FeedItemOutcome[];
}

/** What is particular to a kind of feed. */
export interface FeedHandler {
  /** The call whose throttle decides when a feed of this type can be sent. */
  operations: Record<string, OperationName>;
  /** Whether only failures are read (where all succeeded nothing is), or what became of every entry. */
  details: "failures" | "all";
  /** What it says goes on while it waits, and is put in anew before another attempt. */
  refreshes?: boolean;
  /** Sends it under its file's name. */
  submit(client: WalmartClient, feed: WalmartFeedRow): Promise<SubmittedFeed>;
  /**
   * Brings the outcome to each listing. Called before the feed's row says that it is finished: after a crash it is
   * called again.
   */
  finish(container: MedusaContainer, feed: SentFeed, outcome: FeedOutcome): Promise<void>;
}

export interface FeedCounts {
  sent: number;
  finished: number;
  failed: number;
  errors: { message: string }[];
}
