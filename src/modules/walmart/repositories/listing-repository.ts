import { storable } from "../../../mapping";
import type { NewFeed } from "../rows/feed";
import type {
  ItemSnapshot,
  MatchRequest,
  MatchResult,
  NewListing,
  RejectedListing,
  RetiringListing,
  StoredItem,
} from "../rows/listing";
import {
  DELETE_REMOVED_SQL,
  RESET_REMOVED_SQL,
  RETIRING_LISTINGS_SQL,
  STORE_COMPARED_SQL,
  STORE_ITEMS_SQL,
  UNPUBLISHED_LISTINGS_SQL,
  UNSEEN_LISTINGS_SQL,
} from "../sql/listing-items";
import {
  ADD_DRAFTS_SQL,
  DELETE_UNMATCHED_SQL,
  FINISH_MATCH_SQL,
  GIVE_UP_MATCH_SQL,
  LOCK_FEED_LISTINGS_SQL,
  LOCK_LISTINGS_SQL,
  REJECT_LISTINGS_SQL,
  REPLACE_OVERRIDES_SQL,
  SHOW_PROCESSING_SQL,
  TAKE_FOR_MATCH_SQL,
} from "../sql/listing-matches";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import type { FeedRepository } from "./feed-repository";

/** Listings: drafts, matches, and the seller's items at Walmart. */
export class ListingRepository extends SqlRepository {
  private readonly feeds: FeedRepository;

  constructor(dependencies: SqlDependencies & { feedRepository: FeedRepository }) {
    super(dependencies);
    this.feeds = dependencies.feedRepository;
  }

  /** Adds drafts, or links unlinked items at Walmart that have the SKU already. Returns the ids of those rows. */
  async addDrafts(drafts: readonly NewListing[], context?: SqlContext): Promise<string[]> {
    if (!drafts.length) return [];
    const rows = await this.rows<{ id: string }>(
      ADD_DRAFTS_SQL,
      { drafts: this.json(drafts.toSorted(bySku)) },
      context,
    );
    return rows.map((row) => row.id);
  }

  /**
   * Takes listings that can be matched or set up and stores the feed that does so, in one transaction. Listings that another
   * feed has taken or that cannot be matched any more are left out. A feed without entries is not stored.
   *
   * @param feed its id is chosen before, so that the listings can refer to it
   * @returns the number of entries.
   */
  async queueMatch(
    requests: readonly MatchRequest[],
    feed: Omit<NewFeed, "items"> & { id: string },
    outer?: SqlContext,
  ): Promise<number> {
    return await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids: requests.map(({ id }) => id) }, context);
      const taken = await this.rows<{ id: string }>(
        TAKE_FOR_MATCH_SQL,
        {
          requests: this.json(
            requests.map(({ entry: _entry, ...request }) => ({
              ...request,
              match_feed_id: feed.id,
            })),
          ),
        },
        context,
      );
      const ids = new Set(taken.map((row) => row.id));
      const items = requests.filter(({ id }) => ids.has(id)).map(({ entry }) => entry);
      if (items.length) await this.feeds.add([{ ...feed, items }], context);
      return items.length;
    });
  }

  /** Shows on listings why they cannot be matched. */
  async reject(rejected: readonly RejectedListing[], outer?: SqlContext): Promise<void> {
    if (!rejected.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids: rejected.map(({ id }) => id) }, context);
      await this.rows(REJECT_LISTINGS_SQL, { rejected: this.json(rejected) }, context);
    });
  }

  /** Stores the results of an item feed on its listings. May be repeated. */
  async finishMatch(
    feedId: string,
    results: readonly MatchResult[],
    outer?: SqlContext,
  ): Promise<void> {
    if (!results.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_FEED_LISTINGS_SQL, { feed_id: feedId }, context);
      const bindings = { feed_id: feedId, results: this.json(results) };
      await this.rows(FINISH_MATCH_SQL, bindings, context);
    });
  }

  /** Marks the listings of a feed whose result will never be known. */
  async giveUpMatch(
    feedId: string,
    details: string,
    remedy: string,
    context?: SqlContext,
  ): Promise<void> {
    const bindings = { feed_id: feedId, details: storable(details), remedy };
    await this.rows(GIVE_UP_MATCH_SQL, bindings, context);
  }

  /** Stores that the quantities of these SKUs were compared with Walmart's. */
  async storeCompared(
    accountId: string,
    skus: readonly string[],
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(STORE_COMPARED_SQL, { account_id: accountId, skus }, context);
  }

  /** Shows how the listings of a feed are getting on while Walmart has no result for them. */
  async showProcessing(
    feedId: string,
    details: string | null,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(SHOW_PROCESSING_SQL, { feed_id: feedId, details }, context);
  }

  /** Replaces a listing's own rules. Medusa's own update merges objects, so it cannot remove a key. */
  async replaceOverrides(
    id: string,
    overrides: Record<string, unknown>,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(REPLACE_OVERRIDES_SQL, { id, overrides: this.json(overrides) }, context);
  }

  /** Deletes a listing that never was at Walmart. False, and nothing is changed, if it may have been. */
  async deleteUnmatched(id: string, context?: SqlContext): Promise<boolean> {
    return (await this.count(DELETE_UNMATCHED_SQL, { id }, context)) > 0;
  }

  /**
   * Stores items at Walmart. An item that is older than the stored one is ignored, and not returned.
   *
   * @param readAt when Walmart was asked
   */
  async storeItems(
    accountId: string,
    items: readonly ItemSnapshot[],
    readAt: Date,
    context?: SqlContext,
  ): Promise<StoredItem[]> {
    if (!items.length) return [];
    return await this.rows<StoredItem>(
      STORE_ITEMS_SQL,
      {
        account_id: accountId,
        items: this.json(items.toSorted(bySku)),
        read_at: readAt,
      },
      context,
    );
  }

  /** Listings that a complete read of all items, started at `since`, did not contain. */
  async listUnseen(
    accountId: string,
    since: Date,
    limit: number,
    context?: SqlContext,
  ): Promise<{ id: string; sku: string }[]> {
    return await this.rows(UNSEEN_LISTINGS_SQL, { account_id: accountId, since, limit }, context);
  }

  /** Listings that Walmart has not published yet. */
  async listUnpublished(
    accountId: string,
    limit: number,
    context?: SqlContext,
  ): Promise<{ id: string; sku: string }[]> {
    return await this.rows(UNPUBLISHED_LISTINGS_SQL, { account_id: accountId, limit }, context);
  }

  /** Listings that are being retired, first those whose request Walmart has not accepted. */
  async listRetiring(
    accountId: string,
    limit: number,
    context?: SqlContext,
  ): Promise<RetiringListing[]> {
    return await this.rows(RETIRING_LISTINGS_SQL, { account_id: accountId, limit }, context);
  }

  /** Deletes or resets the listings of items that Walmart no longer has. Returns how many are deleted. */
  async removeItems(
    ids: readonly string[],
    details: string,
    remedy: string,
    outer?: SqlContext,
  ): Promise<number> {
    if (!ids.length) return 0;
    return await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids }, context);
      const deleted = await this.count(DELETE_REMOVED_SQL, { ids }, context);
      await this.rows(RESET_REMOVED_SQL, { ids, details, remedy }, context);
      return deleted;
    });
  }
}

/** All transactions store listings in this order, so that no two wait for each other. */
function bySku(a: { sku: string }, b: { sku: string }): number {
  return a.sku < b.sku ? -1 : 1;
}
