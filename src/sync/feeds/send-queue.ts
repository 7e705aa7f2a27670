import type { FeedSettlement, WalmartFeedRow } from "../../modules/walmart/types";
import type { ClaimOptions, DeliveryQueue, DeliveryRun, Lane, Settlement } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { FEED_POLICY, FEED_QUEUE } from "./feed-policy";
import { firstPollMs } from "./poll-back-off";
import type { FeedHandler } from "./types";

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
    { key }: Lane,
    { except }: ClaimOptions,
  ): Promise<WalmartFeedRow[]> {
    const feed = await walmartService(run.container).feeds.claimToSend({
      accountId: run.account.id,
      runId: run.id,
      kind: this.handler.kind,
      feedTypes: [key],
      force: run.force,
      except,
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
      return { state: "failed", uncertain: false, wait_ms: 0, last_error };
    }
    case "retry": {
      const { uncertain, waitMs: wait_ms, failure } = settlement;
      return { state: "pending", uncertain, wait_ms, last_error: failure?.message ?? null };
    }
  }
}
