import { runClaimed } from "../delivery/run-claimed";
import type { DeliveryError, DeliveryRun } from "../delivery/types";
import { feedVersion } from "../feeds/feed-version";
import { canSendFeed, runFeeds } from "../feeds/run-feeds";
import type { DueChange, FeedForm } from "../../modules/walmart/types";
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
  // They are sent again, and a person should know.
  const shown = result.errors.filter(
    (error) => isUnknownSku(error) || (error.remedy === null && isRefused(error)),
  ).length;
  return {
    ...feeds,
    confirmed: result.done,
    refused: result.failed + shown,
    postponed: result.retried - shown,
    errors: [...feeds.errors, ...result.errors.map(toError)],
  };
}

/** Sends many by a feed, or few that cannot be sent one by one. False: nothing is due for a feed, or no feed can be sent. */
async function pushByFeed(run: DeliveryRun, kind: ValueKind, result: FeedResult): Promise<boolean> {
  const { listingChanges } = walmartService(run.container);
  const handler = VALUE_FEEDS[kind.change];
  const of = { accountId: run.account.id, kind: kind.change };
  const feeds = await openFeeds(run, kind);
  const forms = feeds.map(({ form }) => form);
  const due = await listingChanges.countForFeed({ ...of, forms, limit: ONE_BY_ONE + 1 });
  const { single } = kind.ways(run.account);
  if (!due || (due <= ONE_BY_ONE && !run.client.throttle.availableAt(single))) return false;
  for (const { form, entries } of feeds) {
    if (!canSendFeed(run.client, handler, form.type)) continue;
    const packed = await listingChanges.packFeed({
      ...of,
      limit: entries,
      feedKind: kind.feed,
      form,
    });
    if (!packed) continue;
    result.by_feed += packed;
    const counts = await runFeeds(run.container, { account: run.account, handler });
    result.feeds_sent += counts.sent;
    result.feeds_finished += counts.finished;
    result.errors.push(...counts.errors);
    return true;
  }
  return false;
}

/** The feeds that may take changes, the preferred one first: those that Walmart does not refuse at present. */
async function openFeeds(
  { container, account }: DeliveryRun,
  kind: ValueKind,
): Promise<{ form: FeedForm; entries: number }[]> {
  const refused = await walmartService(container).feeds.refusedForms(account.id, kind.feed);
  return kind
    .ways(account)
    .feeds.map(({ type, entries }) => ({
      form: { type, version: feedVersion(account, type) },
      entries,
    }))
    .filter(({ form }) => !refused.some((each) => isSameForm(each, form)));
}

function isSameForm(one: FeedForm, other: FeedForm): boolean {
  return one.type === other.type && one.version === other.version;
}

function isUnknownSku({ failure }: DeliveryError<DueChange>): boolean {
  return failure.class === "unknown_subject";
}

function isRefused({ failure }: DeliveryError<DueChange>): boolean {
  return failure.class === "refused";
}

/** What the merchant reads of it: a refusal as on the listing. */
function toError(error: DeliveryError<DueChange>): PushResult["errors"][number] {
  const { item, failure, remedy } = error;
  const isRefusal = remedy !== null || isUnknownSku(error);
  const message = isRefusal ? problemOf(item, failure, remedy ?? "").problem : failure.message;
  return { message, sku: item.sku };
}
