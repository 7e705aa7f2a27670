import type { SentFeed, FeedSettlement } from "../../modules/walmart/types";
import type { WalmartClient, WalmartFeedItem, WalmartFeedStatus } from "../../walmart-api";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import type { FeedCounts, FeedHandler, FeedItemOutcome, FeedOutcome, FeedRun } from "./types";
import { nextLook } from "./poll-back-off";

const HOUR = 60 * 60_000;
/** A feed that Walmart does not finish for so long, or does not even know, is lost: what it said is said again. */
const LOST_MS = { unfinished: 24 * HOUR, unknown: HOUR };
/** Errors that are kept with the feed; each listing has its own in any case. */
const KEPT_ERRORS = 100;

/** Asks for a sent feed's outcome, and brings it to each listing. Never throws. */
export async function pollFeed(
  run: FeedRun,
  handler: FeedHandler,
  feed: SentFeed,
  counts: FeedCounts,
): Promise<void> {
  const service = walmartService(run.container);
  try {
    const page = await run.client.feeds.status(feed.feed_id ?? "");
    const outcome = page && (await readOutcome(run.client, handler, page.feed));
    const lost = !outcome && ageOf(feed) > LOST_MS[page ? "unfinished" : "unknown"];
    const end: FeedOutcome | null = lost
      ? { state: "failed", problem: "Walmart has lost the feed.", items: [] }
      : outcome;
    if (end) await handler.finish(run.container, feed, end);
    const settled = end ? finished(end, page?.feed) : waiting(feed, page?.feed);
    if (!(await service.feeds.settle(feed.id, run.id, settled))) return;
    if (!end) return;
    if (end.state === "processed") counts.finished += 1;
    else {
      counts.failed += 1;
      counts.errors.push({ message: end.problem ?? "Walmart refuses a feed." });
    }
  } catch (error) {
    const message = describeError(error);
    loggerOf(run.container).warn(`walmart: feed ${feed.feed_id} is asked for again: ${message}`);
    counts.errors.push({ message });
    await service.feeds
      .settle(feed.id, run.id, { ...waiting(feed), last_error: message })
      .catch((cause: unknown) => loggerOf(run.container).error(describeError(cause)));
  }
}

/** `null`: Walmart has not done with it. */
async function readOutcome(
  client: WalmartClient,
  handler: FeedHandler,
  feed: WalmartFeedStatus,
): Promise<FeedOutcome | null> {
  if (feed.feedStatus === "ERROR" && feed.itemsReceived === 0) {
    const [first] = feed.ingestionErrors?.ingestionError ?? [];
    const problem = first?.description ?? first?.code ?? "Walmart refuses the feed.";
    return { state: "failed", problem, items: [] };
  }
  if (feed.feedStatus !== "PROCESSED" && feed.feedStatus !== "ERROR") return null;
  if (feed.itemsProcessing > 0) return null;
  const items: FeedItemOutcome[] = [];
  const wanted = handler.details === "all" ? Infinity : feed.itemsFailed;
  if (wanted > 0) {
    for await (const page of client.feeds.items(feed.feedId)) {
      for (const [place, item] of page.items.entries()) {
        if (item.ingestionStatus === "INPROGRESS") return null;
        if (handler.details === "failures" && item.ingestionStatus === "SUCCESS") continue;
        items.push(toOutcome(item, item.index ?? place));
      }
      // Pages of ten thousand entries are many: those behind the last failure are not needed.
      if (items.length >= wanted) break;
    }
  }
  const failures = items.filter(({ status }) => status !== "SUCCESS").length;
  const isPartial = feed.feedStatus === "ERROR" || failures < feed.itemsFailed;
  return { state: "processed", problem: null, items, isPartial };
}

function toOutcome(item: WalmartFeedItem, index: number): FeedItemOutcome {
  const [error] = item.ingestionErrors?.ingestionError ?? [];
  return {
    sku: item.sku ?? "",
    index,
    status: item.ingestionStatus,
    wpid: item.wpid ?? null,
    code: error?.code ?? null,
    field: error?.field ?? null,
    description: error?.description ?? null,
  };
}

function ageOf(feed: SentFeed): number {
  return Date.now() - new Date(feed.sent_at ?? 0).getTime();
}

function waiting(feed: SentFeed, status?: WalmartFeedStatus): FeedSettlement {
  return {
    state: "sent",
    uncertain: false,
    wait_ms: nextLook(feed.sent_at, new Date()),
    last_error: null,
    ...(status && { walmart_status: status.feedStatus }),
  };
}

function finished(outcome: FeedOutcome, status?: WalmartFeedStatus): FeedSettlement {
  return {
    state: outcome.state,
    uncertain: false,
    wait_ms: 0,
    last_error: outcome.problem,
    ...(status && {
      walmart_status: status.feedStatus,
      succeeded_count: status.itemsSucceeded,
      failed_count: status.itemsFailed,
    }),
    errors: outcome.items.filter(({ status: word }) => word !== "SUCCESS").slice(0, KEPT_ERRORS),
  };
}
