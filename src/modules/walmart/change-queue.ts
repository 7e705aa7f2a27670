import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import { CLAIM_LEASE_MS, CLAIM_MARGIN_MS } from "./constants";
import { ListingStore } from "./listing-store";
import type { FeedKind } from "./models/walmart-feed";
import type { ChangeKind } from "./models/walmart-listing-change";
import {
  CLAIM_DUE_SQL,
  CLAIM_STALE_SQL,
  CONFIRM_FED_SQL,
  CONFIRM_VALUE_SQL,
  COUNT_DUE_SQL,
  DELETE_WORKED_OUT_SQL,
  DROP_CHANGES_SQL,
  END_CHANGE_SQL,
  END_FED_CHANGES_SQL,
  LOCK_CHANGE_SQL,
  MARK_LISTINGS_SQL,
  PACK_FEED_SQL,
  REFUSE_FED_SQL,
  RELEASE_CHANGE_SQL,
  RELEASE_FED_CHANGES_SQL,
  RELEASE_WORKED_OUT_SQL,
  STORE_PROBLEM_SQL,
  STORE_VALUES_SQL,
} from "./queries/changes";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  ChangeOutcome,
  DueChange,
  FedChanges,
  OfferValue,
  StaleChange,
  WorkedOut,
} from "./types";

/** Seconds until what a feed could not do is tried again. */
const FEED_RETRY_SECONDS = 60;

/**
 * Quantities and prices that Walmart is still to be told, as rows that any number of workers may claim: one part of
 * the module's service.
 */
export class ChangeQueue extends ListingStore {
  /**
   * Says that listings' values may have changed; answers the accounts of those that Walmart is told of.
   *
   * @param forced tell Walmart also if it has confirmed the same before
   */
  @InjectManager()
  async markListings(
    listingIds: string[],
    kinds: readonly ChangeKind[],
    forced = false,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    if (!listingIds.length) return [];
    const rows = await managerOf(context).execute<{ account_id: string }[]>(MARK_LISTINGS_SQL, [
      forced,
      pgArray([...kinds]),
      pgArray(listingIds),
    ]);
    return [...new Set(rows.map((row) => row.account_id))];
  }

  /** Forgets changes of listings that were switched off, unlinked or taken off Walmart. */
  @InjectManager()
  async dropChanges(
    accountId: string,
    kind: ChangeKind,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(DROP_CHANGES_SQL, [accountId, kind]);
  }

  /** Takes changes whose value is to be worked out, for one run. */
  @InjectManager()
  async claimStaleChanges(
    input: { accountId: string; kind: ChangeKind; runId: string; limit: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<StaleChange[]> {
    return await managerOf(context).execute<StaleChange[]>(CLAIM_STALE_SQL[input.kind], [
      input.accountId,
      input.kind,
      input.limit,
      input.runId,
      this.changeLeaseSeconds(),
    ]);
  }

  /** Stores worked out values, and what follows from them. What another run has taken over is left to it. */
  @InjectManager()
  async storeWorkedOut(
    kind: ChangeKind,
    runId: string,
    worked: WorkedOut[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!worked.length) return;
    const rows = JSON.stringify(storable(worked));
    await inTransaction(context, async (manager) => {
      await manager.execute(STORE_VALUES_SQL[kind], [rows, runId]);
      await manager.execute(DELETE_WORKED_OUT_SQL, [rows, runId]);
      await manager.execute(RELEASE_WORKED_OUT_SQL, [rows, runId]);
    });
  }

  /** How many changes are due, at most `limit`; and how many of them could go by a feed. */
  @InjectManager()
  async countDueChanges(
    input: { accountId: string; kind: ChangeKind; force: boolean; limit: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ due: number; for_feed: number }> {
    const [row] = await managerOf(context).execute<{ due: number; for_feed: number }[]>(
      COUNT_DUE_SQL,
      [input.accountId, input.kind, !input.force, input.limit],
    );
    return row ?? { due: 0, for_feed: 0 };
  }

  /** Takes due changes that are told one by one, for one run; what is sold out first. */
  @InjectManager()
  async claimDueChanges(
    input: {
      accountId: string;
      kind: ChangeKind;
      force: boolean;
      except: string[];
      limit: number;
      runId: string;
    },
    @MedusaContext() context: SqlContext = {},
  ): Promise<DueChange[]> {
    const rows = await managerOf(context).execute<DueChange[]>(CLAIM_DUE_SQL, [
      input.accountId,
      input.kind,
      !input.force,
      pgArray(input.except),
      input.limit,
      input.runId,
      this.changeLeaseSeconds(),
    ]);
    return rows.sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  }

  /** Puts due changes into a feed that is to be sent; answers how many. */
  @InjectManager()
  async packFeed(
    input: {
      accountId: string;
      kind: ChangeKind;
      force: boolean;
      limit: number;
      feedKind: FeedKind;
      feedType: string;
    },
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    const id = generateEntityId(undefined, "walfed");
    return await inTransaction(context, async (manager) => {
      const rows = await manager.execute<unknown[]>(PACK_FEED_SQL, [
        input.accountId,
        input.kind,
        !input.force,
        input.limit,
        id,
        input.accountId,
        input.feedKind,
        input.feedType,
        `${input.feedKind}-${id}`,
      ]);
      return rows.length;
    });
  }

  /** Ends this run's claim on a change with what came of it; false, and nothing done, if it is another run's by now. */
  @InjectManager()
  async settleChange(
    kind: ChangeKind,
    change: Pick<DueChange, "id" | "listing_id">,
    runId: string,
    outcome: ChangeOutcome,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return await inTransaction(context, async (manager) => {
      const held = await manager.execute<unknown[]>(LOCK_CHANGE_SQL, [change.id, runId]);
      if (!held.length) return false;
      if (outcome.confirmed !== undefined)
        await manager.execute(CONFIRM_VALUE_SQL[kind], [
          JSON.stringify(outcome.confirmed),
          change.listing_id,
        ]);
      if (outcome.problem !== undefined)
        await manager.execute(STORE_PROBLEM_SQL[kind], [
          JSON.stringify(storable(outcome.problem)),
          change.listing_id,
        ]);
      if (outcome.wait_ms === null) {
        const ended = await manager.execute<unknown[]>(END_CHANGE_SQL, [change.id]);
        if (ended.length) return true;
      }
      const { uncertain, last_error, wait_ms } = outcome;
      await manager.execute(RELEASE_CHANGE_SQL, [
        JSON.stringify(storable({ uncertain, last_error, wait_ms, told: wait_ms === null })),
        change.id,
      ]);
      return true;
    });
  }

  /** Brings a feed's outcome to its listings, in one transaction. Repeated, it does nothing more. */
  @InjectManager()
  async finishFed(
    kind: ChangeKind,
    feedRowId: string,
    { refused, again }: FedChanges,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    const unconfirmed = pgArray([...refused.map(({ sku }) => sku), ...again]);
    await inTransaction(context, async (manager) => {
      await manager.execute(CONFIRM_FED_SQL[kind], [feedRowId, unconfirmed]);
      if (refused.length)
        await manager.execute(REFUSE_FED_SQL[kind], [JSON.stringify(storable(refused)), feedRowId]);
      await manager.execute(END_FED_CHANGES_SQL, [feedRowId, pgArray(again)]);
      await manager.execute(RELEASE_FED_CHANGES_SQL, [
        pgArray(again),
        FEED_RETRY_SECONDS,
        feedRowId,
      ]);
    });
  }

  /** The checksums with which an account's listings were last compared. */
  @InjectManager()
  async keepChecksum(
    accountId: string,
    kind: ChangeKind,
    checksum: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `UPDATE walmart_account SET
         offers_checked = COALESCE(offers_checked, '{}'::jsonb) || jsonb_build_object(
           ?::text, jsonb_build_object('checksum', ?::text, 'at', now())
         )
       WHERE id = ?`,
      [kind, checksum, accountId],
    );
  }

  /** What Walmart itself has said of a listing's value, read at another time; `null`: nobody knows. */
  @InjectManager()
  async storeWalmartValue(
    kind: ChangeKind,
    listingId: string,
    value: OfferValue | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(CONFIRM_VALUE_SQL[kind], [JSON.stringify(value), listingId]);
  }

  private changeLeaseSeconds(): number {
    return Math.max(CLAIM_LEASE_MS, this.options.requestTimeout + CLAIM_MARGIN_MS) / 1000;
  }
}
