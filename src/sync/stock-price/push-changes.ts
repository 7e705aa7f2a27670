import { walmartService } from "../kernel/container";
import { canSendFeed, runFeeds } from "../feeds/run-feeds";
import type { OfferKind } from "./types";
import type { OfferRun } from "./start-run";
import { sendChange, type SentChange } from "./send-change";
import { workOutChanges } from "./recompute";

export interface PushResult {
  /** Told one by one. */
  confirmed: number;
  refused: number;
  /** Will be tried again later. */
  postponed: number;
  /** Told by feeds, whose outcome comes later. */
  by_feed: number;
  feeds_sent: number;
  feeds_finished: number;
  errors: { message: string; sku?: string }[];
}

/** Up to so many changes go one by one, more by a feed. */
const ONE_BY_ONE = 20;
/** Told at once: few, so that a worker that dies holds up few. */
const BATCH = 8;
/** After so many without an answer, one after the other, Walmart is away. */
const AWAY_AFTER = 8;

/**
 * Works out what was marked and tells Walmart what differs, until nothing is left that can be told now: a few one by
 * one, what is sold out first; many by a feed. Where the throttle of one way leaves nothing, the other is taken. Any
 * number of workers may do so at once.
 */
export async function pushChanges(run: OfferRun, kind: OfferKind): Promise<PushResult> {
  const service = walmartService(run.container);
  const result: PushResult = {
    confirmed: 0,
    refused: 0,
    postponed: 0,
    by_feed: 0,
    feeds_sent: 0,
    feeds_finished: 0,
    errors: [],
  };
  const tried: string[] = [];
  let silent = 0;
  while (silent < AWAY_AFTER) {
    await workOutChanges(run.container, run.account, kind, run.id);
    if (await pushByFeed(run, kind, result)) continue;
    if (run.client.throttle.availableAt(kind.ways(run.account).single)) break;
    const changes = await service.listingChanges.claimDue({
      accountId: run.account.id,
      kind: kind.change,
      force: run.force,
      except: tried,
      limit: Math.min(
        BATCH,
        run.client.throttle.availability(kind.ways(run.account).single).tokens,
      ),
      runId: run.id,
    });
    if (!changes.length) break;
    const sent = await Promise.all(changes.map((change) => sendChange(run, kind, change)));
    for (const [index, each] of sent.entries()) {
      const change = changes[index];
      if (!each || !change) continue;
      count(result, each, change.sku);
      // What has changed again meanwhile may go again; what has failed may not.
      if (each.state !== "confirmed") tried.push(change.id);
      silent = each.trouble ? silent + 1 : 0;
    }
  }
  await service.flushActivity();
  return result;
}

/** Sends many by a feed, or few where they cannot go one by one; false: there is nothing for a feed, or no feed for it. */
async function pushByFeed(run: OfferRun, kind: OfferKind, result: PushResult): Promise<boolean> {
  const service = walmartService(run.container);
  const ways = kind.ways(run.account);
  const of = { accountId: run.account.id, kind: kind.change, force: run.force };
  const { for_feed } = await service.listingChanges.countDue({ ...of, limit: ONE_BY_ONE + 1 });
  const few = for_feed <= ONE_BY_ONE;
  if (!for_feed || (few && !run.client.throttle.availableAt(ways.single))) return false;
  if (!canSendFeed(run, kind.feed, ways.feed)) return false;
  const packed = await service.listingChanges.packFeed({
    ...of,
    limit: ways.entries,
    feedKind: kind.feed,
    feedType: ways.feed,
  });
  if (!packed) return false;
  result.by_feed += packed;
  const feeds = await runFeeds(run.container, { account: run.account, kind: kind.feed });
  result.feeds_sent += feeds.sent;
  result.feeds_finished += feeds.finished;
  result.errors.push(...feeds.errors);
  return true;
}

function count(result: PushResult, sent: SentChange, sku: string): void {
  result[sent.state] += 1;
  if (sent.message) result.errors.push({ message: sent.message, sku });
}
