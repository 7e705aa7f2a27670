import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { CLAIM_LEASE_MS, CLAIM_MARGIN_MS } from "./constants";
import type { FeedKind } from "./models/walmart-feed";
import {
  ADD_FEEDS_SQL,
  CLAIM_FEED_TO_SEND_SQL,
  CLAIM_FEEDS_TO_POLL_SQL,
  HOLD_FEED_SQL,
  KNOWN_FEED_IDS_SQL,
  NEXT_FEED_SQL,
  REFRESH_FEED_SQL,
  SETTLE_FEED_SQL,
} from "./queries/feeds";
import { RunLocks } from "./run-locks";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type { NewFeed, SentFeed, SettleFeed, WalmartFeedRow } from "./types";

/** A feed takes longer to send than a single request: the client gives a file 10 s for each MB. */
const FEED_LEASE_MS = 5 * CLAIM_LEASE_MS;

/** Bulk feeds as rows that any number of workers may claim: one part of the module's service. */
export class FeedQueue extends RunLocks {
  /** Stores feeds that are to be sent; answers their ids. */
  @InjectManager()
  async addFeeds(feeds: NewFeed[], @MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return await insertFeeds(managerOf(context), feeds);
  }

  /**
   * Takes one feed that is to be sent, for one run.
   *
   * @param input.feedTypes only these, since the throttle of the others leaves nothing to do
   * @param input.except those that this run has tried already
   */
  @InjectManager()
  async claimFeedToSend(
    input: {
      accountId: string;
      runId: string;
      kind: FeedKind;
      feedTypes: string[];
      force: boolean;
      except: string[];
    },
    @MedusaContext() context: SqlContext = {},
  ): Promise<WalmartFeedRow | null> {
    const [row] = await managerOf(context).execute<WalmartFeedRow[]>(CLAIM_FEED_TO_SEND_SQL, [
      input.accountId,
      input.kind,
      pgArray(input.feedTypes),
      !input.force,
      pgArray(input.except),
      input.runId,
      this.feedLeaseSeconds(),
    ]);
    return row ?? null;
  }

  /** Takes sent feeds whose outcome is to be asked for now, for one run. */
  @InjectManager()
  async claimFeedsToPoll(
    input: { accountId: string; runId: string; kind: FeedKind; limit: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<SentFeed[]> {
    return await managerOf(context).execute<SentFeed[]>(CLAIM_FEEDS_TO_POLL_SQL, [
      input.accountId,
      input.kind,
      input.limit,
      input.runId,
      this.feedLeaseSeconds(),
    ]);
  }

  /** Renews the claim before a feed is sent. False: it is another run's by now, and nothing must be sent. */
  @InjectManager()
  async holdFeed(
    id: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(HOLD_FEED_SQL, [
      this.feedLeaseSeconds(),
      id,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Puts what is to be said by now into a feed that Walmart does not have; answers it, or `null` if it is another run's. */
  @InjectManager()
  async refreshFeed(
    id: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WalmartFeedRow["items"] | null> {
    return await inTransaction(context, async (manager) => {
      const [row] = await manager.execute<Pick<WalmartFeedRow, "items">[]>(REFRESH_FEED_SQL, [
        id,
        id,
        runId,
      ]);
      return row?.items ?? null;
    });
  }

  /** Ends this run's claim on a feed; false, and nothing done, if the claim is another run's by now. */
  @InjectManager()
  async settleFeed(
    id: string,
    runId: string,
    outcome: SettleFeed,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(SETTLE_FEED_SQL, [
      JSON.stringify(storable(outcome)),
      id,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Those of Walmart's feed ids that rows of the account have. */
  @InjectManager()
  async knownFeedIds(
    accountId: string,
    feedIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Set<string>> {
    const rows = await managerOf(context).execute<{ feed_id: string }[]>(KNOWN_FEED_IDS_SQL, [
      accountId,
      pgArray(feedIds),
    ]);
    return new Set(rows.map((row) => row.feed_id));
  }

  /** In how many ms an open feed of these kinds wants something; `null`: there is none. */
  @InjectManager()
  async nextFeedIn(
    accountId: string,
    kinds: FeedKind[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number | null> {
    const [row] = await managerOf(context).execute<{ wait_ms: number | null }[]>(NEXT_FEED_SQL, [
      accountId,
      pgArray(kinds),
    ]);
    return row?.wait_ms ?? null;
  }

  private feedLeaseSeconds(): number {
    return Math.max(FEED_LEASE_MS, this.options.requestTimeout * 5 + CLAIM_MARGIN_MS) / 1000;
  }
}

/** Adds feeds in a transaction that is going on; answers their ids. */
export async function insertFeeds(manager: SqlEntityManager, feeds: NewFeed[]): Promise<string[]> {
  const rows = feeds.map((feed) => {
    const id = generateEntityId(feed.id, "walfed");
    return { ...feed, id, file_name: `${feed.kind}-${id}` };
  });
  if (rows.length) await manager.execute(ADD_FEEDS_SQL, [JSON.stringify(storable(rows))]);
  return rows.map((row) => row.id);
}
