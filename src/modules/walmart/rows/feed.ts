import type { FeedKind, FeedState } from "../../../types";
import type { WalmartFeedRow } from "./table-rows";

/** A feed to be sent. */
export interface NewFeed {
  /** Generated if left out. */
  id?: string;
  account_id: string;
  kind: FeedKind;
  /** Walmart's feed type, for example `MP_ITEM_MATCH`. */
  feed_type: string;
  /** Version of the feed type's specification. */
  spec_version: string;
  /** One entry for each listing. */
  items: FeedEntry[];
}

/** One entry of a feed. The other fields depend on the kind of feed. */
export interface FeedEntry {
  sku: string;
  [field: string]: unknown;
}

/** A feed that Walmart has accepted, without its content. */
export type SentFeed = Pick<
  WalmartFeedRow,
  | "id"
  | "account_id"
  | "kind"
  | "feed_type"
  | "spec_version"
  | "feed_id"
  | "file_name"
  | "item_count"
  | "attempts"
  | "sent_at"
>;

/** How an attempt to send or poll a feed ended. */
export interface FeedSettlement {
  state: FeedState;
  /** It may have arrived: search Walmart's list before it is sent again. */
  uncertain: boolean;
  /** Walmart answered without a feed id. */
  is_empty_answer?: boolean;
  /** Walmart does not take the content in a feed of this type and version. */
  refused?: boolean;
  feed_id?: string;
  /** Until the next attempt or poll. */
  wait_ms: number;
  last_error: string | null;
  walmart_status?: string;
  succeeded_count?: number;
  failed_count?: number;
  errors?: unknown[];
}

/** A feed type in a version of its specification. */
export interface FeedForm {
  type: string;
  version: string;
}

/** The name under which a form is stored. */
export function formKey({ type, version }: FeedForm): string {
  return `${type}@${version}`;
}
