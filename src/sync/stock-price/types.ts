import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeedKind } from "../../types";
import type {
  ChangeKind,
  DirtyChange,
  DueChange,
  ListingValue,
  Selection,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { FeedType, OperationName, WalmartClient } from "../../walmart-api";

/** The value that Walmart should show of a listing. */
export interface ComputedValue {
  value: ListingValue | null;
  /** Of a quantity: what can be bought as a result. Nothing is more urgent than an item of which there is none. */
  available?: ListingValue | null;
  /** Changes whenever the stock, prices or rules behind the value do. */
  fingerprint: string;
  /** Why there is no value to send. */
  problem: string | null;
  currency_code?: string;
  /** Of an item that the store no longer sells: no hook changes it. */
  is_final?: boolean;
  /** The store's hook failed: nothing is sent, and the next run computes the value again. */
  is_held?: boolean;
}

/** A listing with its own rules. */
export type RuledListing = Pick<DirtyChange, "listing_id" | "overrides">;

/**
 * The value that Walmart should show of each of the listings that were read, under an account's rules and their own.
 * Listings whose values are not sent are left out.
 */
export type ComputeValues = (
  settings: AccountSettings,
  listings: readonly RuledListing[],
) => Map<string, ComputedValue>;

/** What is particular to quantities, or to prices. */
export interface ValueKind {
  change: ChangeKind;
  feed: FeedKind;
  /** What a merchant does when Walmart rejects the value. */
  remedy: string;
  /** How the values reach Walmart. */
  ways(account: WalmartAccountRow): ValueWays;
  /** One line that differs if anything may have changed since the listings were last compared. */
  checksum(container: MedusaContainer, account: WalmartAccountRow): Promise<Selection>;
  /** Selects the listings whose value must be recomputed: their fingerprint is another one now. */
  compare(container: MedusaContainer, account: WalmartAccountRow): Promise<Selection>;
  /** Selects the listings whose value must be sent again although nothing has changed in the store. */
  resend(account: WalmartAccountRow): Selection;
  /** Reads what the values of these listings depend on, in a few statements. */
  prepare(
    container: MedusaContainer,
    account: WalmartAccountRow,
    listings: readonly RuledListing[],
  ): Promise<ComputeValues>;
  /**
   * Sends the value; returns what Walmart has then.
   *
   * @param renew renews the lease on the change; call it right before each write
   */
  send(client: WalmartClient, change: DueChange, renew: () => Promise<void>): Promise<SentValue>;
  /** The value that Walmart shows now; `null` if it does not know the SKU. */
  read(client: WalmartClient, sku: string, like: ListingValue | null): Promise<ListingValue | null>;
}

export interface ValueWays {
  /** The call that sends one change. */
  single: OperationName;
  /** The feed types that send many, the preferred one first, with the most entries of such a feed. */
  feeds: { type: FeedType; entries: number }[];
}

export interface SentValue {
  value: ListingValue;
  /** Why Walmart rejected a part of it. */
  problem?: string;
}
