import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeedKind } from "../../types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";
import { FEED_HANDLERS } from "../schedule/feed-handlers";
import type { FeedCounts, FeedHandler, FeedRun } from "./types";
import { pollFeed } from "./poll-feed";
import { sendFeed } from "./send-feed";

const POLLED_AT_ONCE = 10;
/** Longest wait for what Walmart works on: a person who asked for it waits, a job does not. */
const WAIT_MS = 10_000;

export interface FeedsInput {
  account: WalmartAccountRow;
  kind: FeedKind;
  force?: boolean;
}

/**
 * Sends the account's feeds of a kind that are due, as far as the throttle lets through, and asks for the outcome of
 * those that Walmart works on. Any number of workers may do so at once.
 */
export async function runFeeds(container: MedusaContainer, input: FeedsInput): Promise<FeedCounts> {
  const counts: FeedCounts = { sent: 0, finished: 0, failed: 0, errors: [] };
  const run: FeedRun = {
    container,
    account: input.account,
    client: await walmartService(container).clientFor(input.account),
    id: `${WORKER_ID}:${randomUUID().slice(0, 8)}`,
    force: input.force ?? false,
  };
  const handler = FEED_HANDLERS[input.kind];
  if (!handler) return counts;
  await sendDue(run, input.kind, handler, counts);
  await pollDue(run, input.kind, handler, counts);
  return counts;
}

/** The same, again and again until no feed of the kind is open, for some seconds at most. */
export async function finishFeeds(
  container: MedusaContainer,
  input: FeedsInput,
): Promise<FeedCounts> {
  const counts = await runFeeds(container, input);
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const wait = await walmartService(container).feeds.msUntilDue(input.account.id, [input.kind]);
    if (wait === null || Date.now() + wait > end) return counts;
    await pause(Math.max(50, wait));
    const more = await runFeeds(container, { ...input, force: false });
    counts.sent += more.sent;
    counts.finished += more.finished;
    counts.failed += more.failed;
    counts.errors.push(...more.errors);
  }
}

/** Whether a feed of the type could be sent now. */
export function canSendFeed(
  { client }: Pick<FeedRun, "client">,
  kind: FeedKind,
  feedType: string,
): boolean {
  const operation = FEED_HANDLERS[kind]?.operations[feedType];
  return operation !== undefined && !client.throttle.availableAt(operation);
}

async function sendDue(run: FeedRun, kind: FeedKind, handler: FeedHandler, counts: FeedCounts) {
  const tried: string[] = [];
  for (;;) {
    const feedTypes = Object.keys(handler.operations).filter((type) =>
      canSendFeed(run, kind, type),
    );
    if (!feedTypes.length) return;
    const feed = await walmartService(run.container).feeds.claimToSend({
      accountId: run.account.id,
      runId: run.id,
      kind,
      feedTypes,
      force: run.force,
      except: tried,
    });
    if (!feed) return;
    tried.push(feed.id);
    await sendFeed(run, handler, feed, counts);
  }
}

async function pollDue(run: FeedRun, kind: FeedKind, handler: FeedHandler, counts: FeedCounts) {
  for (;;) {
    const feeds = await walmartService(run.container).feeds.claimToPoll({
      accountId: run.account.id,
      runId: run.id,
      kind,
      limit: POLLED_AT_ONCE,
    });
    if (!feeds.length) return;
    for (const feed of feeds) await pollFeed(run, handler, feed, counts);
  }
}
