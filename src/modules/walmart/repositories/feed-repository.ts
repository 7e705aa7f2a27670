import { generateEntityId } from "@medusajs/framework/utils";
import type { FeedKind } from "../../../types";
import { feedLeaseSeconds } from "../lease-times";
import type { WalmartOptions } from "../options";
import type { FeedForm, FeedSettlement, NewFeed, SentFeed } from "../rows/feed";
import type { WalmartFeedRow } from "../rows/table-rows";
import {
  ADD_FEEDS_SQL,
  CLAIM_FEED_TO_SEND_SQL,
  CLAIM_FEEDS_TO_POLL_SQL,
  KNOWN_FEED_IDS_SQL,
  NEXT_FEED_SQL,
  REFRESH_FEED_SQL,
  REFUSED_FORMS_SQL,
  RENEW_FEED_SQL,
  SETTLE_FEED_SQL,
} from "../sql/feeds";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";

/** Bulk feeds, which any number of workers may lease. */
export class FeedRepository extends SqlRepository {
  private readonly leaseSeconds: number;

  constructor(dependencies: SqlDependencies & { walmartOptions: WalmartOptions }) {
    super(dependencies);
    this.leaseSeconds = feedLeaseSeconds(dependencies.walmartOptions);
  }

  /** Adds feeds to be sent and returns their ids. */
  async add(feeds: readonly NewFeed[], context?: SqlContext): Promise<string[]> {
    const rows = feeds.map((feed) => {
      const id = generateEntityId(feed.id, "walfed");
      return { ...feed, id, file_name: `${feed.kind}-${id}` };
    });
    if (rows.length) await this.rows(ADD_FEEDS_SQL, { feeds: this.json(rows) }, context);
    return rows.map((row) => row.id);
  }

  /**
   * Leases the oldest feed that is due to one run.
   *
   * @param input.feedTypes those that the throttle admits
   * @param input.except those that this run has tried already
   * @param input.mostUntaken most answers without a feed id per hour and feed type
   */
  async claimToSend(
    input: {
      accountId: string;
      runId: string;
      kind: FeedKind;
      feedTypes: readonly string[];
      force: boolean;
      except: readonly string[];
      mostUntaken: number;
    },
    context?: SqlContext,
  ): Promise<WalmartFeedRow | null> {
    const [row] = await this.rows<WalmartFeedRow>(
      CLAIM_FEED_TO_SEND_SQL,
      {
        account_id: input.accountId,
        kind: input.kind,
        feed_types: input.feedTypes,
        force: input.force,
        except: input.except,
        most_untaken: input.mostUntaken,
        run_id: input.runId,
        lease_seconds: this.leaseSeconds,
      },
      context,
    );
    return row ?? null;
  }

  /** Leases sent feeds that are due for a poll to one run. */
  async claimToPoll(
    input: { accountId: string; runId: string; kind: FeedKind; limit: number },
    context?: SqlContext,
  ): Promise<SentFeed[]> {
    return await this.rows<SentFeed>(
      CLAIM_FEEDS_TO_POLL_SQL,
      {
        account_id: input.accountId,
        kind: input.kind,
        limit: input.limit,
        run_id: input.runId,
        lease_seconds: this.leaseSeconds,
      },
      context,
    );
  }

  /**
   * Renews the lease right before a feed is sent.
   *
   * @returns false if another run holds the feed by now: nothing must be sent.
   */
  async renew(id: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { id, run_id: runId, lease_seconds: this.leaseSeconds };
    return (await this.count(RENEW_FEED_SQL, bindings, context)) > 0;
  }

  /**
   * Updates a feed that Walmart has not received to the current quantities or prices.
   *
   * @returns its entries; `null` if another run holds the feed by now.
   */
  async refresh(
    id: string,
    runId: string,
    outer?: SqlContext,
  ): Promise<WalmartFeedRow["items"] | null> {
    return await this.inTransaction(outer, async (context) => {
      const [row] = await this.rows<Pick<WalmartFeedRow, "items">>(
        REFRESH_FEED_SQL,
        { id, run_id: runId },
        context,
      );
      return row?.items ?? null;
    });
  }

  /**
   * Ends the lease with the outcome of an attempt or a poll.
   *
   * @returns false, and nothing is changed, if another run holds the feed by now.
   */
  async settle(
    id: string,
    runId: string,
    outcome: FeedSettlement,
    context?: SqlContext,
  ): Promise<boolean> {
    const bindings = { id, run_id: runId, outcome: this.json(outcome) };
    return (await this.count(SETTLE_FEED_SQL, bindings, context)) > 0;
  }

  /** Which of Walmart's feed ids belong to rows of the account. */
  async knownFeedIds(
    accountId: string,
    feedIds: readonly string[],
    context?: SqlContext,
  ): Promise<Set<string>> {
    const bindings = { account_id: accountId, feed_ids: feedIds };
    const rows = await this.rows<{ feed_id: string }>(KNOWN_FEED_IDS_SQL, bindings, context);
    return new Set(rows.map((row) => row.feed_id));
  }

  /** The forms of feeds that Walmart refuses at present. */
  async refusedForms(accountId: string, kind: FeedKind, context?: SqlContext): Promise<FeedForm[]> {
    return await this.rows<FeedForm>(REFUSED_FORMS_SQL, { account_id: accountId, kind }, context);
  }

  /** Milliseconds until an open feed of these kinds is due. `null`: there is none. */
  async msUntilDue(
    accountId: string,
    kinds: readonly FeedKind[],
    context?: SqlContext,
  ): Promise<number | null> {
    const [row] = await this.rows<{ wait_ms: number | null }>(
      NEXT_FEED_SQL,
      { account_id: accountId, kinds },
      context,
    );
    return row?.wait_ms ?? null;
  }
}
