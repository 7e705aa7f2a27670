import type { FeedSettlement, WalmartFeedRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { backOff } from "../delivery/back-off";
import type { FeedCounts, FeedHandler, FeedRun } from "./types";
import { findFeed } from "./find-feed";
import { firstLook } from "./poll-back-off";

/** What was sent and not answered may still be under way: it is looked for a little later. */
const UNCERTAIN_DELAY_MS = 10_000;

/** Makes one attempt at a claimed feed. Never throws: its trouble must not keep others back. */
export async function sendFeed(
  run: FeedRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
  counts: FeedCounts,
): Promise<void> {
  const service = walmartService(run.container);
  try {
    const settled = await attempt(run, handler, feed);
    if (!settled) return;
    if (settled.state === "failed") {
      const problem = settled.last_error;
      await handler.finish(run.container, feed, { state: "failed", problem, items: [] });
    }
    if (!(await service.feeds.settle(feed.id, run.id, settled))) return;
    if (settled.state === "sent") counts.sent += 1;
    else counts.errors.push({ message: settled.last_error ?? "" });
    if (settled.state === "failed") counts.failed += 1;
  } catch (error) {
    // The database, say. The claim ends by itself, and Walmart's list is read then.
    const message = describeError(error);
    loggerOf(run.container).error(`walmart: feed ${feed.id} was cut short: ${message}`);
    counts.errors.push({ message });
  }
}

/** `null`: the feed is another run's by now. */
async function attempt(
  run: FeedRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
): Promise<FeedSettlement | null> {
  try {
    if (feed.uncertain) {
      const found = await findFeed(run, feed);
      if (found === "unclear") return later(feed, "Walmart has not read the feed yet.", true);
      if (found !== "missing") return sent(feed, found.found);
    }
    if (!(await walmartService(run.container).feeds.renew(feed.id, run.id))) return null;
    const { feedId } = await handler.submit(run.client, await refreshed(run, handler, feed));
    return sent(feed, feedId);
  } catch (error) {
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(run.container, run.account, error);
    return judgeFeed(error, feed);
  }
}

/** The feed as it is to be sent now: Walmart does not have it, and what it said may be days old. */
async function refreshed(
  run: FeedRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
): Promise<WalmartFeedRow> {
  if (!handler.refreshes || feed.attempts < 2) return feed;
  const items = await walmartService(run.container).feeds.refresh(feed.id, run.id);
  return items ? { ...feed, items } : feed;
}

function sent(feed: WalmartFeedRow, feed_id: string): FeedSettlement {
  const wait_ms = firstLook(feed.item_count);
  return { state: "sent", uncertain: false, feed_id, wait_ms, last_error: null };
}

/** Only a definite refusal fails a feed; whatever may still succeed is tried again. */
function judgeFeed(error: unknown, feed: WalmartFeedRow): FeedSettlement {
  const message = describeError(error);
  if (isWalmartError(error) && error.kind === "rejected")
    return { state: "failed", uncertain: false, wait_ms: 0, last_error: message };
  if (isWalmartError(error) && error.kind === "throttled") {
    const wait = (error.retryAt?.getTime() ?? 0) - Date.now();
    return { ...later(feed, message, feed.uncertain), wait_ms: Math.max(1_000, wait) };
  }
  const uncertain = isWalmartError(error) ? error.uncertain : true;
  return later(feed, message, uncertain || feed.uncertain);
}

function later(feed: WalmartFeedRow, message: string, uncertain: boolean): FeedSettlement {
  const wait = backOff(feed.attempts);
  const wait_ms = uncertain ? Math.max(wait, UNCERTAIN_DELAY_MS) : wait;
  return { state: "pending", uncertain, wait_ms, last_error: message };
}
