import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { isWalmartError } from "../../walmart-api";
import { finishFeeds, runFeeds } from "../feeds/run-feeds";
import type { FeedCounts } from "../feeds/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import {
  isReadDue,
  syncListings,
  type SyncListingsInput,
  type SyncListingsResult,
} from "../listings/sync-listings";
import { autoList } from "./auto-list";
import { contentFeedHandler } from "./content-feed-handler";
import { queueContents } from "./queue-contents";
import { setUpFeedHandler } from "./set-up-feed-handler";

/**
 * Lists new products automatically, sends changed contents, sends the feeds that set up items or change their content,
 * stores their results, and then does all that {@link syncListings} does. Each part is independent: the next run
 * completes what one leaves.
 */
export async function syncItems(
  container: MedusaContainer,
  input: SyncListingsInput,
): Promise<SyncListingsResult> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(input.account_id);
  const isFull = isReadDue(account, input);
  const errors: { message: string }[] = [];
  const attempt = async (work: () => Promise<{ message: string }[]>) => {
    try {
      errors.push(...(await work()));
    } catch (error) {
      // Walmart could not be asked: the rest goes on.
      if (!isWalmartError(error)) throw error;
      errors.push({ message: describeError(error) });
    }
  };
  // Products that joined, which no event reported, are searched with every full read. What is added is submitted at once.
  if (isFull) await attempt(async () => (await autoList(container, { account })).errors);
  await attempt(() => sendContents(container, account, { ...input, isFull }));
  const feeds: FeedCounts = { sent: 0, finished: 0, failed: 0, errors };
  for (const handler of [setUpFeedHandler, contentFeedHandler]) {
    const run = input.thorough ? finishFeeds : runFeeds;
    const counts = await run(container, { account, handler, force: input.force });
    feeds.sent += counts.sent;
    feeds.finished += counts.finished;
    feeds.failed += counts.failed;
    errors.push(...counts.errors);
  }
  const result = await syncListings(container, input);
  return {
    ...result,
    sent: result.sent + feeds.sent,
    finished: result.finished + feeds.finished,
    failed: result.failed + feeds.failed,
    errors: [...errors, ...result.errors],
  };
}

async function sendContents(
  container: MedusaContainer,
  account: WalmartAccountRow,
  { thorough, force, isFull }: SyncListingsInput & { isFull: boolean },
): Promise<never[]> {
  if (readSettings(account.settings).content !== "keep_in_sync") return [];
  // Changes that no event reported, rules and hooks included, are found by comparing all.
  if (isFull) await walmartService(container).listingContents.markAll(account.id);
  await queueContents(container, { account, thorough, force });
  return [];
}
