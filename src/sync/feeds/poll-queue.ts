import type { FeedSettlement, SentFeed } from "../../modules/walmart/types";
import type { WalmartFeedStatus } from "../../walmart-api";
import { DEFAULT_DELAYS } from "../delivery/back-off";
import type {
  ClaimOptions,
  DeliveryQueue,
  DeliveryRun,
  Lane,
  Leased,
  RetryPolicy,
  Settlement,
} from "../delivery/types";
import { walmartService } from "../kernel/container";
import type { FeedHandler, FeedOutcome } from "./types";

/** Errors that are kept with the feed. Each listing has its own in any case. */
const KEPT_ERRORS = 100;

export type PolledFeed = SentFeed & Leased;

/** What a poll found. */
export interface PollResult {
  /** `null`: Walmart has not finished the feed. */
  outcome: FeedOutcome | null;
  /** `null`: Walmart does not know the feed. */
  status: WalmartFeedStatus | null;
}

/** Sent feeds of one kind whose outcome Walmart is polled for. Polls only read, so nothing is uncertain. */
export class FeedPollQueue implements DeliveryQueue<PolledFeed, PollResult> {
  readonly name = "poll of feed";
  readonly batch = 4;
  readonly policy: RetryPolicy = {
    ...DEFAULT_DELAYS,
    unknownSubject: "back_off",
    maxUnspecific: Infinity,
  };

  constructor(private readonly handler: FeedHandler) {}

  lanes(): readonly Lane[] {
    return [{ key: this.handler.kind, operation: "feeds.status" }];
  }

  async due(_run: DeliveryRun, lanes: readonly Lane[]): Promise<readonly Lane[]> {
    return lanes;
  }

  async claim(run: DeliveryRun, _lane: Lane, { limit }: ClaimOptions): Promise<PolledFeed[]> {
    const feeds = await walmartService(run.container).feeds.claimToPoll({
      accountId: run.account.id,
      runId: run.id,
      kind: this.handler.kind,
      limit,
    });
    return feeds.map((feed) => ({ ...feed, uncertain: false }));
  }

  async settle(
    run: DeliveryRun,
    { id }: PolledFeed,
    settlement: Settlement<PollResult>,
  ): Promise<boolean> {
    return await walmartService(run.container).feeds.settle(id, run.id, stateAfter(settlement));
  }
}

function stateAfter(settlement: Settlement<PollResult>): FeedSettlement {
  const { outcome, status } = settlement.result ?? { outcome: null, status: null };
  if (settlement.end === "retry") {
    return {
      state: "sent",
      uncertain: false,
      wait_ms: settlement.waitMs,
      last_error: settlement.failure?.message ?? null,
      ...(status && { walmart_status: status.feedStatus }),
    };
  }
  return {
    state: settlement.end === "done" ? "processed" : "failed",
    uncertain: false,
    refused: outcome?.isRefusal ?? false,
    wait_ms: 0,
    last_error: settlement.end === "failed" ? settlement.failure.message : null,
    ...(status && {
      walmart_status: status.feedStatus,
      succeeded_count: status.itemsSucceeded,
      failed_count: status.itemsFailed,
    }),
    errors: outcome?.items
      .filter((item) => item.status !== "SUCCESS")
      .slice(0, KEPT_ERRORS)
      .map(({ errors: _all, ...item }) => item),
  };
}
