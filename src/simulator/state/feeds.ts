import { randomBytes } from "node:crypto";

export const FEED_TYPES = [
  "MP_ITEM_MATCH",
  "MP_ITEM",
  "MP_MAINTENANCE",
  "inventory",
  "MP_INVENTORY",
  "PRICE_AND_PROMOTION",
  "price",
  "REPRICER",
] as const;
export type FeedType = (typeof FEED_TYPES)[number];

export type FeedStatus = "RECEIVED" | "INPROGRESS" | "PROCESSED" | "ERROR";

/** An error of a feed or of one of its items. */
export interface IngestionError {
  type: "DATA_ERROR" | "SYSTEM_ERROR" | "TIMEOUT_ERROR";
  code: string;
  field?: string;
  description: string;
}

/** The result of one item of a feed. */
export interface FeedItem {
  sku: string;
  wpid?: string;
  errors: IngestionError[];
}

/** A file that a seller submitted. */
export interface Feed {
  feedId: string;
  feedType: FeedType;
  seller: string;
  correlationId: string;
  /** The ship node of the whole feed. */
  shipNode?: string;
  submittedAt: number;
  /** When Walmart starts and finishes processing it. */
  startsAt: number;
  endsAt: number;
  /** The submitted items; empty if the file is invalid. */
  payload: unknown[];
  /** Errors of the file as a whole. */
  errors: IngestionError[];
  /** The results of the items; null until the feed is processed. */
  results: FeedItem[] | null;
}

/** The sellers' feeds. */
export class Feeds {
  private readonly byId = new Map<string, Feed>();
  private readonly bySeller = new Map<string, Feed[]>();

  add(feed: Feed): void {
    this.byId.set(feed.feedId, feed);
    const list = this.bySeller.get(feed.seller) ?? [];
    list.push(feed);
    this.bySeller.set(feed.seller, list);
  }

  get(feedId: string): Feed | undefined {
    return this.byId.get(feedId);
  }

  /** Newest first. */
  newestFirst(seller: string): Feed[] {
    return [...(this.bySeller.get(seller) ?? [])].reverse();
  }

  clear(): void {
    this.byId.clear();
    this.bySeller.clear();
  }
}

/** A feed id like Walmart's, with a character that clients have to encode. */
export function newFeedId(): string {
  return `${randomBytes(16).toString("hex").toUpperCase()}@AU8BAQA`;
}

/** The status of a feed. */
export function feedStatus(feed: Feed, now: number): FeedStatus {
  if (!feed.results) {
    return now < feed.startsAt ? "RECEIVED" : "INPROGRESS";
  }
  return feed.errors.length > 0 ? "ERROR" : "PROCESSED";
}
