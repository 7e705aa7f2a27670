import { runClaimed } from "../delivery/run-claimed";
import type { DeliveryError, DeliveryRun } from "../delivery/types";
import { canSendFeed, runFeeds } from "../feeds/run-feeds";
import type { DueChange } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { listingChangeHandler } from "./handler";
import { ListingChangeQueue, problemOf } from "./queue";
import { recomputeChanges } from "./recompute";
import type { ValueKind } from "./types";
import { VALUE_FEEDS } from "./value-feeds";

export interface PushResult {
  /** Sent one by one. */
  confirmed: number;
  refused: number;
  /** Will be retried. */
  postponed: number;
  /** Sent by feeds, whose outcome comes later. */
  by_feed: number;
  feeds_sent: number;
  feeds_finished: number;
  errors: { message: string; sku?: string }[];
}

type FeedResult = Pick<PushResult, "by_feed" | "feeds_sent" | "feeds_finished" | "errors">;

/** Up to this many changes are sent one by one, more by a feed. */
const ONE_BY_ONE = 20;

/**
 * Recomputes what was marked and sends Walmart what differs, until nothing is left that can be sent now: a few changes
 * one by one, many by a feed. Where the throttle of one way is used up, the other is taken. Any number of workers may do
 * this at once.
 */
export async function pushChanges(run: DeliveryRun, kind: ValueKind): Promise<PushResult> {
  const feeds: FeedResult = { by_feed: 0, feeds_sent: 0, feeds_finished: 0, errors: [] };
  const queue = new ListingChangeQueue(kind);
  const result = await runClaimed(run, queue, listingChangeHandler(kind), {
    beforeEachRound: async () => {
      do await recomputeChanges(run.container, run.account, kind, run.id);
      while (await pushByFeed(run, kind, feeds));
    },
  });
  await walmartService(run.container).flushActivity();
  const unknownSkus = result.errors.filter(isUnknownSku).length;
  return {
    ...feeds,
    confirmed: result.done,
    refused: result.failed + unknownSkus,
    postponed: result.retried - unknownSkus,
    errors: [...feeds.errors, ...result.errors.map(toError)],
  };
}

/** Sends many by a feed, or few that cannot be sent one by one. False: nothing is due for a feed, or no feed can be sent. */
async function pushByFeed(run: DeliveryRun, kind: ValueKind, result: FeedResult): Promise<boolean> {
  const service = walmartService(run.container);
  const ways = kind.ways(run.account);
  const of = { accountId: run.account.id, kind: kind.change, force: run.force };
  const { for_feed } = await service.listingChanges.countDue({ ...of, limit: ONE_BY_ONE + 1 });
  const few = for_feed <= ONE_BY_ONE;
  if (!for_feed || (few && !run.client.throttle.availableAt(ways.single))) return false;
  if (!canSendFeed(run.client, VALUE_FEEDS[kind.change], ways.feed)) return false;
  const packed = await service.listingChanges.packFeed({
    ...of,
    limit: ways.entries,
    feedKind: kind.feed,
    feedType: ways.feed,
  });
  if (!packed) return false;
  result.by_feed += packed;
  const feeds = await runFeeds(run.container, {
    account: run.account,
    handler: VALUE_FEEDS[kind.change],
  });
  result.feeds_sent += feeds.sent;
  result.feeds_finished += feeds.finished;
  result.errors.push(...feeds.errors);
  return true;
}

function isUnknownSku({ failure }: DeliveryError<DueChange>): boolean {
  return failure.class === "unknown_subject";
}

/** What the merchant reads of it: a refusal as on the listing. */
function toError(error: DeliveryError<DueChange>): PushResult["errors"][number] {
  const { item, failure, remedy } = error;
  const isRefusal = remedy !== null || isUnknownSku(error);
  const message = isRefusal ? problemOf(item, failure, remedy ?? "").problem : failure.message;
  return { message, sku: item.sku };
}
