import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { testConnection } from "../accounts/test-connection";
import { matchFeedHandler } from "./match-feed-handler";
import { finishFeeds, runFeeds } from "../feeds/run-feeds";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type ItemReading, readAllItems, readAwaitedItems } from "./read-items";
import { retireItems } from "./retire-items";

/** Time between two full reads by the job. */
const READ_ALL_MS = 60 * 60_000;

export interface SyncListingsInput {
  account_id: string;
  /** Requested by a person: read everything now, and wait for feeds that Walmart processes quickly. */
  thorough: boolean;
  force?: boolean;
}

export interface SyncListingsResult {
  sent: number;
  finished: number;
  failed: number;
  read: number;
  added: number;
  linked: number;
  gone: number;
  errors: { message: string }[];
}

/**
 * Sends queued item feeds, stores the results of others, retires listings, and reads items. Each part is independent:
 * the next run completes what one leaves.
 */
export async function syncListings(
  container: MedusaContainer,
  input: SyncListingsInput,
): Promise<SyncListingsResult> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(input.account_id);
  const client = await service.clientFor(account);
  const feeds = await (input.thorough ? finishFeeds : runFeeds)(container, {
    account,
    handler: matchFeedHandler,
    force: input.force,
  });
  const reading: ItemReading = {
    container,
    account,
    client,
    result: { read: 0, added: 0, linked: 0, gone: 0, errors: [] },
  };
  try {
    await retireItems(reading);
    await (isReadDue(account, input) ? readAllItems : readAwaitedItems)(reading);
    if (account.health === "not_connected") await testConnection(container, account.id);
  } catch (error) {
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(container, account, error);
    reading.result.errors.push({ message: describeError(error) });
  }
  await service.flushActivity();
  const { errors, ...counts } = reading.result;
  return { ...feeds, ...counts, errors: [...feeds.errors, ...errors] };
}

/** Whether all items are read now. */
export function isReadDue(
  { items_read_at }: WalmartAccountRow,
  { thorough }: SyncListingsInput,
): boolean {
  return thorough || !items_read_at || Date.now() - new Date(items_read_at).getTime() > READ_ALL_MS;
}
