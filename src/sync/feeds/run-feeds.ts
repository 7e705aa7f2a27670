import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { runClaimed } from "../delivery/run-claimed";
import { runFor } from "../delivery/start-run";
import { walmartService } from "../kernel/container";
import { pollFeed } from "./poll-feed";
import { FeedPollQueue } from "./poll-queue";
import { sendFeed } from "./send-feed";
import { FeedSendQueue } from "./send-queue";
import type { FeedCounts, FeedHandler } from "./types";

/** Longest wait for Walmart to work on feeds: a person waits for it, a job does not. */
const WAIT_MS = 10_000;

export interface FeedsInput {
  account: WalmartAccountRow;
  /** Decides the kind of feeds. */
  handler: FeedHandler;
  /** Ignore back-offs. Walmart's throttle still applies. */
  force?: boolean;
}

/**
 * Sends the account's feeds of a kind that are due, as far as the throttle lets them through, and polls those that
 * Walmart is working on. Any number of workers may do this at once.
 */
export async function runFeeds(container: MedusaContainer, input: FeedsInput): Promise<FeedCounts> {
  const { counts } = await sendAndPoll(container, input);
  return counts;
}

/** As {@link runFeeds}, repeated until no feed of the kind is open, for some seconds at most. */
export async function finishFeeds(
  container: MedusaContainer,
  input: FeedsInput,
): Promise<FeedCounts> {
  const { feeds } = walmartService(container);
  const { counts, isAway } = await sendAndPoll(container, input);
  const end = Date.now() + WAIT_MS;
  for (let isDown = isAway; !isDown;) {
    const wait = await feeds.msUntilDue(input.account.id, [input.handler.kind]);
    if (wait === null || Date.now() + wait > end) break;
    await pause(Math.max(50, wait));
    const more = await sendAndPoll(container, { ...input, force: false });
    // A feed that is due and not sent waits for its share of Walmart's quota.
    if (!wait && !more.hasTried) break;
    counts.sent += more.counts.sent;
    counts.finished += more.counts.finished;
    counts.failed += more.counts.failed;
    counts.errors.push(...more.counts.errors);
    isDown = more.isAway;
  }
  return counts;
}

/** Whether a feed of the type can be sent now. */
export function canSendFeed(
  client: WalmartClient,
  { operations }: FeedHandler,
  feedType: string,
): boolean {
  const operation = operations[feedType];
  return operation !== undefined && !client.throttle.availableAt(operation);
}

async function sendAndPoll(
  container: MedusaContainer,
  { account, handler, force }: FeedsInput,
): Promise<{ counts: FeedCounts; isAway: boolean; hasTried: boolean }> {
  const run = await runFor(container, account, { force });
  const sent = await runClaimed(run, new FeedSendQueue(handler), sendFeed(handler));
  const polled = await runClaimed(run, new FeedPollQueue(handler), pollFeed(handler));
  const errors = [...sent.errors, ...polled.errors];
  return {
    counts: {
      sent: sent.done,
      finished: polled.done,
      failed: sent.failed + polled.failed,
      errors: errors.map(({ failure }) => ({ message: failure.message })),
    },
    isAway: sent.isAway || polled.isAway,
    hasTried: [sent, polled].some(({ done, failed, retried }) => done + failed + retried > 0),
  };
}
