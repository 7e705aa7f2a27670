import type { WalmartFeedRow } from "../../modules/walmart/types";
import { recordHealth } from "../accounts/record-health";
import { breakerOf } from "../delivery/circuit-breaker";
import { classify, failure } from "../delivery/failures";
import { LeaseLost } from "../delivery/lease";
import { retryLater, settlementOf } from "../delivery/settlement";
import type { DeliveryHandler, DeliveryRun, Lease, Settlement } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { emptyAnswers, isEmptyAnswer } from "./empty-answers";
import { findFeed } from "./find-feed";
import { FEED_POLICY, FEED_QUEUE } from "./feed-policy";
import { EACH_LISTING_HAS_ITS_REMEDY, type FeedHandler } from "./types";

/** Sends feeds of one kind. */
export function sendFeed(handler: FeedHandler): DeliveryHandler<WalmartFeedRow, string> {
  return {
    remedy: () => EACH_LISTING_HAS_ITS_REMEDY,
    start: async (run, feed, lease) => ({
      deliver: () => deliver(run, handler, feed, lease),
      settled: (settlement) => report(run, handler, feed, settlement),
    }),
  };
}

async function deliver(
  run: DeliveryRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
  lease: Lease,
): Promise<Settlement<string>> {
  try {
    if (feed.uncertain) {
      const found = await findFeed(run, feed);
      if (found === "unclear") return notReadYet(feed);
      if (found !== "missing") return { end: "done", result: found.found };
    }
    const untaken = emptyAnswers(feed).length;
    if (handler.untaken.giveUp && untaken >= handler.untaken.giveUp)
      return await giveUp(run, handler, feed, untaken);
    await lease.renew();
    const { feedId } = await handler.submit(run.client, await refreshed(run, handler, feed), {
      fileName: feed.file_name,
      version: feed.spec_version ?? undefined,
      asBody: Math.floor(untaken / handler.untaken.changeForm) % 2 === 1,
    });
    return { end: "done", result: feedId };
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    const settlement = settlementOf(classify(error), feed, {
      policy: FEED_POLICY,
      remedy: EACH_LISTING_HAS_ITS_REMEDY,
      now: Date.now(),
      isOutage: breakerOf(run.client).isOutageOf(FEED_QUEUE),
    });
    // The listings first: if the process dies before the feed is settled, the next attempt stores the same again.
    if (settlement.end === "failed")
      await handler.finish(run.container, feed, {
        state: "failed",
        problem: settlement.failure.message,
        isRefusal: true,
        items: [],
      });
    return settlement;
  }
}

/** Walmart has confirmed to have received the feed, and has not taken it, so often that its content goes another way. */
async function giveUp(
  run: DeliveryRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
  times: number,
): Promise<Settlement<never>> {
  const message = `Walmart answered ${times} times without taking the feed.`;
  await handler.finish(run.container, feed, {
    state: "failed",
    problem: message,
    isRefusal: true,
    items: [],
  });
  return {
    end: "failed",
    failure: failure({ class: "refused", message, origin: "walmart" }),
    remedy: EACH_LISTING_HAS_ITS_REMEDY,
  };
}

async function report(
  { container, account }: DeliveryRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
  settlement: Settlement<string>,
): Promise<void> {
  const before = emptyAnswers(feed);
  if (settlement.end === "done" && before.length)
    await handler.showUntaken?.(container, feed, null);
  if (settlement.end !== "retry" || !settlement.failure) return;
  if (isEmptyAnswer(settlement.failure))
    await handler.showUntaken?.(container, feed, [...before, new Date()]);
  if (settlement.failure.class === "no_access")
    await recordHealth(container, account, settlement.failure.message);
}

function notReadYet(feed: WalmartFeedRow): Settlement<never> {
  const why = failure({
    class: "busy",
    message: "Walmart has not read the feed yet. It is checked again automatically.",
    origin: "walmart",
    uncertain: true,
  });
  return retryLater(why, feed, FEED_POLICY, Date.now());
}

/** The feed with current values: Walmart does not have it, and its values may be days old. */
async function refreshed(
  run: DeliveryRun,
  handler: FeedHandler,
  feed: WalmartFeedRow,
): Promise<WalmartFeedRow> {
  if (!handler.refreshes || feed.attempts < 2) return feed;
  const items = await walmartService(run.container).feeds.refresh(feed.id, run.id);
  return items ? { ...feed, items } : feed;
}
