import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { testConnection } from "../accounts/test-connection";
import { itemFeedHandler } from "./match-feed-handler";
import { finishFeeds, runFeeds } from "../feeds/run-feeds";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type ItemReading, readAllItems, readAwaitedItems } from "./read-items";
import { retireItems } from "./retire-items";

/** Between two readings of all items by the job. */
const READ_ALL_MS = 60 * 60_000;

export interface SyncListingsInput {
  account_id: string;
  /** A person asks for it: everything is read now, and feeds that Walmart is quick with are waited for. */
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
 * Sends the item feeds that wait, brings the outcome of others to their listings, retires what is to be retired, and
 * reads what Walmart has. Each part stands by itself: what one leaves, the next run does.
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
    handler: itemFeedHandler,
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
    await (isDue(account, input) ? readAllItems : readAwaitedItems)(reading);
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

function isDue({ items_read_at }: WalmartAccountRow, { thorough }: SyncListingsInput): boolean {
  return thorough || !items_read_at || Date.now() - new Date(items_read_at).getTime() > READ_ALL_MS;
}
