import { InjectManager, MedusaContext } from "@medusajs/framework/utils";
import { FeedQueue, insertFeeds } from "./feed-queue";
import {
  AWAITED_LISTINGS_SQL,
  DROP_GONE_SQL,
  MARK_GONE_SQL,
  RETIRING_LISTINGS_SQL,
  STORE_ITEMS_SQL,
  UNSEEN_LISTINGS_SQL,
} from "./queries/listing-items";
import {
  ADD_DRAFTS_SQL,
  DELETE_UNOFFERED_SQL,
  FINISH_MATCH_SQL,
  GIVE_UP_MATCH_SQL,
  LOCK_FEED_LISTINGS_SQL,
  LOCK_LISTINGS_SQL,
  REFUSE_LISTINGS_SQL,
  TAKE_FOR_MATCH_SQL,
} from "./queries/listings";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  ItemSnapshot,
  MatchOutcome,
  MatchRequest,
  NewFeed,
  NewListing,
  RefusedListing,
  RetiringListing,
  StoredItem,
} from "./types";

/** Listings, in set-based statements: one part of the module's service. */
export class ListingStore extends FeedQueue {
  /** Adds drafts, or links the item at Walmart that has the SKU already; answers the ids of those rows. */
  @InjectManager()
  async addDrafts(
    drafts: NewListing[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    if (!drafts.length) return [];
    const rows = await managerOf(context).execute<{ id: string }[]>(ADD_DRAFTS_SQL, [
      JSON.stringify(storable(drafts.toSorted(bySku))),
    ]);
    return rows.map((row) => row.id);
  }

  /**
   * Takes listings that can be offered and stores the feed that offers them, in one transaction. What somebody else has
   * taken since, or that cannot be offered any more, is left out; a feed of which nothing is left is not stored.
   *
   * @param feed its id is chosen before, so that the listings know it
   */
  @InjectManager()
  async queueMatch(
    requests: MatchRequest[],
    feed: Omit<NewFeed, "items"> & { id: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return await inTransaction(context, async (manager) => {
      const ids = requests.map((request) => request.id);
      await manager.execute(LOCK_LISTINGS_SQL, [pgArray(ids)]);
      const taken = await manager.execute<{ id: string }[]>(TAKE_FOR_MATCH_SQL, [
        JSON.stringify(
          storable(
            requests.map(({ id, identifier_type, identifier }) => ({
              id,
              identifier_type,
              identifier,
              match_feed_id: feed.id,
            })),
          ),
        ),
      ]);
      const mine = new Set(taken.map((row) => row.id));
      const items = requests.filter(({ id }) => mine.has(id)).map(({ entry }) => entry);
      if (items.length) await insertFeeds(manager, [{ ...feed, items }]);
      return items.length;
    });
  }

  /** Shows on listings what keeps them from being offered. */
  @InjectManager()
  async refuseListings(
    refused: RefusedListing[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!refused.length) return;
    await inTransaction(context, async (manager) => {
      await manager.execute(LOCK_LISTINGS_SQL, [pgArray(refused.map(({ id }) => id))]);
      await manager.execute(REFUSE_LISTINGS_SQL, [JSON.stringify(storable(refused))]);
    });
  }

  /** Brings what Walmart said of a feed's offers to the listings; may be repeated. */
  @InjectManager()
  async finishMatch(
    feedId: string,
    outcomes: MatchOutcome[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!outcomes.length) return;
    await inTransaction(context, async (manager) => {
      await manager.execute(LOCK_FEED_LISTINGS_SQL, [feedId]);
      await manager.execute(FINISH_MATCH_SQL, [JSON.stringify(storable(outcomes)), feedId]);
    });
  }

  /** Lets go of a feed's listings of which nothing more will be heard. */
  @InjectManager()
  async giveUpMatch(
    feedId: string,
    details: string,
    remedy: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(GIVE_UP_MATCH_SQL, [storable(details), remedy, feedId]);
  }

  /** Sets a listing's own rules as a whole; Medusa's own update merges objects and so could not remove a key. */
  @InjectManager()
  async replaceOverrides(
    id: string,
    overrides: Record<string, unknown>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_listing SET overrides = ?::jsonb, updated_at = now() WHERE id = ?",
      [JSON.stringify(overrides), id],
    );
  }

  /** Deletes a listing that never was at Walmart; false, and nothing done, if it may have been. */
  @InjectManager()
  async deleteUnoffered(id: string, @MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(DELETE_UNOFFERED_SQL, [id]);
    return rows.length > 0;
  }

  /**
   * Stores what Walmart says of items in one statement, whatever their number. What is known in a newer state is left
   * alone, and not answered.
   *
   * @param askedAt when Walmart was asked
   */
  @InjectManager()
  async storeItems(
    accountId: string,
    items: ItemSnapshot[],
    askedAt: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredItem[]> {
    if (!items.length) return [];
    return await managerOf(context).execute<StoredItem[]>(STORE_ITEMS_SQL, [
      askedAt.toISOString(),
      accountId,
      JSON.stringify(storable(items.toSorted(bySku))),
    ]);
  }

  /** Listings that Walmart had before a moment and has not named since. */
  @InjectManager()
  async listUnseen(
    accountId: string,
    since: Date,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; sku: string }[]> {
    return await managerOf(context).execute(UNSEEN_LISTINGS_SQL, [
      accountId,
      since.toISOString(),
      limit,
    ]);
  }

  /** Listings on their way to Walmart's site. */
  @InjectManager()
  async listAwaited(
    accountId: string,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; sku: string }[]> {
    return await managerOf(context).execute(AWAITED_LISTINGS_SQL, [accountId, limit]);
  }

  /** Listings that are to be taken off Walmart; first those of which it has not been told. */
  @InjectManager()
  async listRetiring(
    accountId: string,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<RetiringListing[]> {
    return await managerOf(context).execute(RETIRING_LISTINGS_SQL, [accountId, limit]);
  }

  /** Walmart does not have these any more: rows go, or show it. Answers how many went. */
  @InjectManager()
  async dropGone(
    ids: string[],
    details: string,
    remedy: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    if (!ids.length) return 0;
    return await inTransaction(context, async (manager) => {
      await manager.execute(LOCK_LISTINGS_SQL, [pgArray(ids)]);
      const gone = await manager.execute<unknown[]>(DROP_GONE_SQL, [pgArray(ids)]);
      await manager.execute(MARK_GONE_SQL, [details, remedy, pgArray(ids)]);
      return gone.length;
    });
  }
}

/** Everybody stores listings in this one order, so that no two wait on each other. */
function bySku(a: { sku: string }, b: { sku: string }): number {
  return a.sku < b.sku ? -1 : 1;
}
