import type { FeedKind, FeedState } from "./models/walmart-feed";
import type { WalmartFeedRow } from "./types";

/** A feed that is to be sent. */
export interface NewFeed {
  /** Chosen before, or made here. */
  id?: string;
  account_id: string;
  kind: FeedKind;
  /** Walmart's type of feed, such as `MP_ITEM_MATCH`. */
  feed_type: string;
  /** What it says, one entry for each listing. Every entry names its `sku`. */
  items: FeedEntry[];
}

/** One entry of a feed; what else it holds belongs to the kind of feed. */
export interface FeedEntry {
  sku: string;
  [field: string]: unknown;
}

/** A feed that Walmart has taken, without what it says. */
export type SentFeed = Pick<
  WalmartFeedRow,
  | "id"
  | "account_id"
  | "kind"
  | "feed_type"
  | "feed_id"
  | "file_name"
  | "item_count"
  | "attempts"
  | "sent_at"
>;

/** How an attempt at a feed, or a question after it, ended. */
export interface SettleFeed {
  state: FeedState;
  /** It may have arrived at Walmart: look for it before sending it again. */
  uncertain: boolean;
  feed_id?: string;
  /** Until it wants something again. */
  wait_ms: number;
  last_error: string | null;
  walmart_status?: string;
  succeeded_count?: number;
  failed_count?: number;
  errors?: unknown[];
}
