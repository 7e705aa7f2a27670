import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeedKind } from "../../types";
import type {
  ChangeKind,
  ChangeValue,
  DirtyChange,
  DueChange,
  HeldPrice,
  ListingValue,
  Selection,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { FeedType, OperationName, WalmartClient } from "../../walmart-api";

/** The value that Walmart should show of a listing. */
export interface ComputedValue<V extends ChangeValue = ListingValue> {
  value: V | null;
  /** Of a quantity: what can be bought as a result. Nothing is more urgent than an item of which there is none. */
  available?: ListingValue | null;
  /** Changes whenever the stock, prices or rules behind the value do. */
  fingerprint: string;
  /** Why there is no value to send. */
  problem: string | null;
  currency_code?: string;
  /** Of promotions: when they must be computed again although nothing changes, epoch ms. */
  due_at?: number | null;
  /** Of an item that the store no longer sells: no hook changes it. */
  is_final?: boolean;
  /** The store's hook failed: nothing is sent, and the next run computes the value again. */
  is_held?: boolean;
  /** The price that waits for a person. `value` is the last one then. */
  hold?: HeldPrice & { state: "waiting" | "kept" };
  /** Of a guarded price: it is another one than the last, and no person has approved it. */
  is_changed?: boolean;
}

/** A listing with its own rules. */
export type RuledListing = Pick<DirtyChange, "listing_id" | "overrides">;

/**
 * The value that Walmart should show of each of the listings that were read, under an account's rules and their own.
 * Listings whose values are not sent are left out.
 */
export type ComputeValues<V extends ChangeValue = ListingValue> = (
  settings: AccountSettings,
  listings: readonly RuledListing[],
) => Map<string, ComputedValue<V>>;

/** What is particular to quantities, to prices, or to promotions. */
export interface ValueKind<V extends ChangeValue = ChangeValue> {
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
  ): Promise<ComputeValues<V>>;
  /** The computed values as the store's hook changes them. Absent: no hook concerns them as a whole. */
  adjust?(
    container: MedusaContainer,
    account: WalmartAccountRow,
    computed: Map<string, ComputedValue<V>>,
  ): Promise<Map<string, ComputedValue<V>>>;
  /** Whether nothing has to be sent. */
  isConfirmed(value: V, confirmed: V | null): boolean;
  /**
   * Sends the value; returns what Walmart has then.
   *
   * @param renew renews the lease on the change; call it right before each write
   */
  send(
    client: WalmartClient,
    change: DueChange<V>,
    renew: () => Promise<void>,
  ): Promise<SentValue<V>>;
  /** The value that Walmart shows now; `null` if it does not know the SKU. Absent: `send` reads before it writes. */
  read?(client: WalmartClient, sku: string, like: V | null): Promise<V | null>;
  /** What Walmart refuses is sent again after this time, because it depends on the clock whether it is allowed. */
  refusedMs?: number;
}

/** Values that can be compared with what Walmart's lists show. */
export type ShownValueKind = ValueKind<ListingValue> &
  Required<Pick<ValueKind<ListingValue>, "read">>;

export interface ValueWays {
  /** The call that sends one change. */
  single: OperationName;
  /** The feed types that send many, the preferred one first, with the most entries of such a feed. */
  feeds: { type: FeedType; entries: number }[];
}

export interface SentValue<V extends ChangeValue = ListingValue> {
  value: V;
  /** Why Walmart rejected a part of it. */
  problem?: string;
}
