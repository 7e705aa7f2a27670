import type { FeedSettlement, WalmartFeedRow } from "../../modules/walmart/types";
import type { ClaimOptions, DeliveryQueue, DeliveryRun, Lane, Settlement } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { type Operation, OPERATIONS } from "../../walmart-api";
import { isEmptyAnswer } from "./empty-answers";
import { FEED_POLICY, FEED_QUEUE } from "./feed-policy";
import { firstPollMs } from "./poll-back-off";
import type { FeedHandler } from "./types";

/** Of its quota, a feed type that Walmart does not take uses this part. The rest is for whoever else submits feeds. */
const UNTAKEN_SHARE = 0.5;

/** Feeds of one kind that wait to be sent, the oldest first. Their result is Walmart's feed id. */
export class FeedSendQueue implements DeliveryQueue<WalmartFeedRow, string> {
  readonly name = FEED_QUEUE;
  /** A feed may be megabytes: one after the other. */
  readonly batch = 1;
  readonly policy = FEED_POLICY;

  constructor(private readonly handler: FeedHandler) {}

  lanes(): readonly Lane[] {
    return Object.entries(this.handler.operations).map(([key, operation]) => ({ key, operation }));
  }

  async due(_run: DeliveryRun, lanes: readonly Lane[]): Promise<readonly Lane[]> {
    return lanes;
  }

  async claim(
    run: DeliveryRun,
    { key, operation }: Lane,
    { except }: ClaimOptions,
  ): Promise<WalmartFeedRow[]> {
    const feed = await walmartService(run.container).feeds.claimToSend({
      accountId: run.account.id,
      runId: run.id,
      kind: this.handler.kind,
      feedTypes: [key],
      force: run.force,
      except,
      mostUntaken: mostUntaken(operation),
    });
    return feed ? [feed] : [];
  }

  async renew(run: DeliveryRun, { id }: WalmartFeedRow): Promise<boolean> {
    return await walmartService(run.container).feeds.renew(id, run.id);
  }

  async settle(
    run: DeliveryRun,
    feed: WalmartFeedRow,
    settlement: Settlement<string>,
  ): Promise<boolean> {
    const { feeds } = walmartService(run.container);
    return await feeds.settle(feed.id, run.id, stateAfter(feed, settlement));
  }
}

/** All feed types have an hourly quota. */
function mostUntaken(name: Lane["operation"]): number {
  const operation: Operation | null = name && OPERATIONS[name];
  return Math.floor((operation?.limit?.tokens ?? 0) * UNTAKEN_SHARE);
}

function stateAfter(feed: WalmartFeedRow, settlement: Settlement<string>): FeedSettlement {
  switch (settlement.end) {
    case "done":
      return {
        state: "sent",
        uncertain: false,
        feed_id: settlement.result,
        wait_ms: firstPollMs(feed.item_count),
        last_error: null,
      };
    case "failed": {
      const last_error = settlement.failure.message;
      return { state: "failed", uncertain: false, refused: true, wait_ms: 0, last_error };
    }
    case "retry": {
      const { uncertain, waitMs: wait_ms, failure } = settlement;
      const last_error = failure?.message ?? null;
      const is_empty_answer = isEmptyAnswer(failure);
      return { state: "pending", uncertain, is_empty_answer, wait_ms, last_error };
    }
  }
}
