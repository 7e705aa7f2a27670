import type { NewFeed } from "../rows/feed";
import type {
  CheckedContent,
  ContentRequest,
  ContentResult,
  DueContent,
  LastContentFeed,
  RecheckedListing,
  StoredLookup,
} from "../rows/listing-content";
import {
  DUE_CONTENTS_SQL,
  FINISH_CONTENTS_SQL,
  GIVE_UP_CONTENTS_SQL,
  LAST_CONTENT_FEED_SQL,
  LISTED_VARIANTS_SQL,
  LOCK_FEED_CONTENTS_SQL,
  MARK_ACCOUNT_SQL,
  MARK_LISTINGS_CONTENT_SQL,
  MARK_PRODUCTS_SQL,
  REPLACE_ATTRIBUTES_SQL,
  STORE_CHECKED_SQL,
  STORE_LOOKUPS_SQL,
  STORE_RECHECKED_SQL,
  TAKE_CONTENTS_SQL,
} from "../sql/listing-contents";
import { LOCK_LISTINGS_SQL } from "../sql/listing-matches";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import type { FeedRepository } from "./feed-repository";

/** The content of listings that this store set up: what Walmart has, and what it may not have yet. */
export class ListingContentRepository extends SqlRepository {
  private readonly feeds: FeedRepository;

  constructor(dependencies: SqlDependencies & { feedRepository: FeedRepository }) {
    super(dependencies);
    this.feeds = dependencies.feedRepository;
  }

  /** Stores what Walmart's catalog answered. */
  async storeLookups(lookups: readonly StoredLookup[], context?: SqlContext): Promise<void> {
    if (!lookups.length) return;
    await this.rows(STORE_LOOKUPS_SQL, { lookups: this.json(lookups) }, context);
  }

  /** Replaces a listing's own values. Medusa's own update merges objects, so it cannot remove a key. */
  async replaceAttributes(
    id: string,
    attributes: Record<string, unknown>,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(REPLACE_ATTRIBUTES_SQL, { id, attributes: this.json(attributes) }, context);
  }

  /** Marks the listings of products or variants whose content changed. Returns their accounts. */
  async markProducts(
    changed: { product_ids?: readonly string[]; variant_ids?: readonly string[] },
    context?: SqlContext,
  ): Promise<string[]> {
    const { product_ids = [], variant_ids = [] } = changed;
    if (!product_ids.length && !variant_ids.length) return [];
    const rows = await this.rows<{ account_id: string }>(
      MARK_PRODUCTS_SQL,
      { product_ids, variant_ids },
      context,
    );
    return [...new Set(rows.map(({ account_id }) => account_id))];
  }

  /** Marks listings whose content changed. */
  async mark(ids: readonly string[], context?: SqlContext): Promise<void> {
    if (ids.length) await this.rows(MARK_LISTINGS_CONTENT_SQL, { ids }, context);
  }

  /** Marks all listings of an account whose content Walmart has from this store. */
  async markAll(accountId: string, context?: SqlContext): Promise<void> {
    await this.rows(MARK_ACCOUNT_SQL, { account_id: accountId }, context);
  }

  /** Listings whose content may differ from Walmart's, and were marked before the given time. */
  async listDue(
    accountId: string,
    { limit, before = null }: { limit: number; before?: Date | null },
    context?: SqlContext,
  ): Promise<DueContent[]> {
    return await this.rows<DueContent>(
      DUE_CONTENTS_SQL,
      { account_id: accountId, limit, before },
      context,
    );
  }

  /**
   * Takes listings and stores the feed with their changed content, in one transaction. Listings that another feed has
   * taken are left out. A feed without entries is not stored.
   *
   * @returns the number of entries.
   */
  async queue(
    requests: readonly ContentRequest[],
    feed: Omit<NewFeed, "items"> & { id: string },
    outer?: SqlContext,
  ): Promise<number> {
    return await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids: requests.map(({ id }) => id) }, context);
      const rows = requests.map(({ id, due_at }) => ({ id, due_at, content_feed_id: feed.id }));
      const taken = await this.rows<{ id: string }>(
        TAKE_CONTENTS_SQL,
        { requests: this.json(rows) },
        context,
      );
      const ids = new Set(taken.map(({ id }) => id));
      const items = requests.filter(({ id }) => ids.has(id)).map(({ entry }) => entry);
      if (items.length) await this.feeds.add([{ ...feed, items }], context);
      return items.length;
    });
  }

  /** Stores what was compared and is not sent. */
  async storeChecked(checked: readonly CheckedContent[], outer?: SqlContext): Promise<void> {
    if (!checked.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids: checked.map(({ id }) => id) }, context);
      await this.rows(STORE_CHECKED_SQL, { checked: this.json(checked) }, context);
    });
  }

  /** Stores what a new check found for listings whose set-up was refused. Others stay as they are. */
  async storeRechecked(checked: readonly RecheckedListing[], outer?: SqlContext): Promise<void> {
    if (!checked.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_LISTINGS_SQL, { ids: checked.map(({ id }) => id) }, context);
      await this.rows(STORE_RECHECKED_SQL, { checked: this.json(checked) }, context);
    });
  }

  /** Stores the results of a feed. May be repeated. */
  async finish(
    feedId: string,
    results: readonly ContentResult[],
    outer?: SqlContext,
  ): Promise<void> {
    if (!results.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.rows(LOCK_FEED_CONTENTS_SQL, { feed_id: feedId }, context);
      const bindings = { feed_id: feedId, results: this.json(results) };
      await this.rows(FINISH_CONTENTS_SQL, bindings, context);
    });
  }

  /** Lets the contents of a feed be compared again whose result will never be known. */
  async giveUp(feedId: string, context?: SqlContext): Promise<void> {
    await this.rows(GIVE_UP_CONTENTS_SQL, { feed_id: feedId }, context);
  }

  /** The account's last feed of contents. */
  async lastFeed(accountId: string, context?: SqlContext): Promise<LastContentFeed> {
    const [row] = await this.rows<{ created_at: Date | string | null; is_waiting: boolean }>(
      LAST_CONTENT_FEED_SQL,
      { account_id: accountId },
      context,
    );
    const created_at = row?.created_at ? new Date(row.created_at) : null;
    return { created_at, is_waiting: row?.is_waiting ?? false };
  }

  /** Of these variants, those that the account lists, or listed until a person removed the listing. */
  async listedVariants(
    accountId: string,
    variantIds: readonly string[],
    context?: SqlContext,
  ): Promise<Set<string>> {
    if (!variantIds.length) return new Set();
    const bindings = { account_id: accountId, variant_ids: variantIds };
    const rows = await this.rows<{ variant_id: string }>(LISTED_VARIANTS_SQL, bindings, context);
    return new Set(rows.map(({ variant_id }) => variant_id));
  }
}
