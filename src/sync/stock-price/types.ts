import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeedKind } from "../../types";
import type { ChangeKind } from "../../modules/walmart/types";
import type {
  DueChange,
  DirtyChange,
  ListingValue,
  Selection,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import type { FeedType, OperationName, WalmartClient } from "../../walmart-api";

/** The value that Walmart should show of a listing. */
export interface Offer {
  value: ListingValue | null;
  /** Changes whenever the stock, prices or rules behind the value do. */
  fingerprint: string;
  /** Why nothing can be told. */
  problem: string | null;
  currency_code?: string;
}

/** Quantities or prices: what is particular to them. */
export interface OfferKind {
  change: ChangeKind;
  feed: FeedKind;
  /** What a merchant does when Walmart refuses. */
  remedy: string;
  /** The call that tells one change, and the type of feed that tells many, with the most entries that it can have. */
  ways(account: WalmartAccountRow): { single: OperationName; feed: FeedType; entries: number };
  /** One line that differs if anything may have changed since the listings were last compared. */
  checksum(container: MedusaContainer, account: WalmartAccountRow): Promise<Selection>;
  /** Selects the listings whose value must be recomputed: their fingerprint is another one now. */
  compare(container: MedusaContainer, account: WalmartAccountRow): Promise<Selection>;
  /** Selects the listings whose value must be sent again although nothing has changed in the store. */
  repeat(account: WalmartAccountRow): Selection;
  /** What Walmart should show of each of these listings. Those that Walmart is not told of are missing in the answer. */
  workOut(
    container: MedusaContainer,
    account: WalmartAccountRow,
    listings: readonly Pick<DirtyChange, "listing_id" | "overrides">[],
  ): Promise<Map<string, Offer>>;
  /**
   * Sends the value; returns what Walmart has then.
   *
   * @param renew renews the lease on the change; call it right before each write
   */
  tell(client: WalmartClient, change: DueChange, renew: () => Promise<void>): Promise<Told>;
  /** What Walmart shows now; `null` if it does not know the SKU. */
  read(client: WalmartClient, sku: string, like: ListingValue | null): Promise<ListingValue | null>;
}

export interface Told {
  value: ListingValue;
  /** Part of it was refused. */
  problem?: string;
}
