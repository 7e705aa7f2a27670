import { classify, failure } from "../delivery/failures";
import type { DeliveryHandler, DeliveryRun, Failure, Settlement } from "../delivery/types";
import { nextPollMs } from "./poll-back-off";
import type { PolledFeed, PollResult } from "./poll-queue";
import { readOutcome } from "./read-outcome";
import { EACH_LISTING_HAS_ITS_REMEDY, type FeedHandler, type FeedOutcome } from "./types";
import { logEvent } from "../kernel/log-event";

const HOUR = 60 * 60_000;
/** A feed that Walmart does not finish, or does not know, for this long is lost: its content is sent again. */
const LOST_MS = { unfinished: 24 * HOUR, unknown: HOUR };
const LOST: FeedOutcome = {
  state: "failed",
  problem: "Walmart did not finish the feed. Its content is sent again.",
  items: [],
};

/** Polls feeds of one kind, and stores the outcome on each listing. */
export function pollFeed(handler: FeedHandler): DeliveryHandler<PolledFeed, PollResult> {
  return {
    remedy: () => EACH_LISTING_HAS_ITS_REMEDY,
    start: async (run, feed) => ({
      async deliver() {
        try {
          return await poll(run, handler, feed);
        } catch (error) {
          const why = classify(error);
          logEvent(
            run.container,
            "warn",
            "feed_poll_failed",
            {
              account_id: run.account.id,
              kind: feed.kind,
              id: feed.id,
              attempt: feed.attempts,
              class: why.class,
            },
            `feed ${feed.feed_id} will be polled again: ${why.message}`,
          );
          return pollAgain(feed, why);
        }
      },
    }),
  };
}

async function poll(
  run: DeliveryRun,
  handler: FeedHandler,
  feed: PolledFeed,
): Promise<Settlement<PollResult>> {
  const page = await run.client.feeds.status(feed.feed_id ?? "");
  const status = page?.feed ?? null;
  const read = status && (await readOutcome(run.client, handler, status));
  const isLost = !read && ageOf(feed) > LOST_MS[status ? "unfinished" : "unknown"];
  const outcome = isLost ? LOST : read;
  if (!outcome) return pollAgain(feed, null, { outcome, status });
  await handler.finish(run.container, feed, outcome);
  if (outcome.state === "processed") return { end: "done", result: { outcome, status } };
  const message = outcome.problem ?? "Walmart rejected the feed and gave no reason.";
  return {
    end: "failed",
    failure: failure({ class: "refused", message, origin: "walmart" }),
    remedy: EACH_LISTING_HAS_ITS_REMEDY,
    result: { outcome, status },
  };
}

/** A poll is a read: whatever its error, it is repeated until the feed is lost. */
function pollAgain(
  { sent_at }: PolledFeed,
  why: Failure | null,
  result?: PollResult,
): Settlement<PollResult> {
  const waitMs = nextPollMs(sent_at, new Date());
  return { end: "retry", failure: why, waitMs, uncertain: false, result };
}

function ageOf({ sent_at }: PolledFeed): number {
  return Date.now() - new Date(sent_at ?? 0).getTime();
}
