import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeedKind } from "../../modules/walmart/models/walmart-feed";
import type { ChangeKind } from "../../modules/walmart/models/walmart-listing-change";
import type {
  DueChange,
  OfferValue,
  StaleChange,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import type { FeedType, OperationName, WalmartClient } from "../../walmart-api";

/** A statement with its parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** What Walmart should show of a listing, and what that was worked out from. */
export interface Offer {
  value: OfferValue | null;
  basis: string;
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
  /** Tells whether anything can have changed since listings were compared last. */
  checksum(container: MedusaContainer, account: WalmartAccountRow): Promise<Statement>;
  /** Marks the listings whose stock, prices or rules are not those that their value was worked out from. */
  compare(container: MedusaContainer, account: WalmartAccountRow): Promise<Statement>;
  /** Marks what must be told again although nothing has changed here. */
  repeat(account: WalmartAccountRow): Statement;
  /** What Walmart should show of each of these listings. Those that Walmart is not told of are missing in the answer. */
  workOut(
    container: MedusaContainer,
    account: WalmartAccountRow,
    listings: readonly Pick<StaleChange, "listing_id" | "overrides">[],
  ): Promise<Map<string, Offer>>;
  /** Tells Walmart; answers what it has then. */
  tell(client: WalmartClient, change: DueChange): Promise<Told>;
  /** What Walmart shows now; `null` if it does not know the SKU. */
  read(client: WalmartClient, sku: string, like: OfferValue | null): Promise<OfferValue | null>;
}

export interface Told {
  value: OfferValue;
  /** Part of it was refused. */
  problem?: string;
}
