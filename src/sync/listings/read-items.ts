import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { storeItems } from "./store-items";

/** Items read one by one per run. */
const SINGLE_READS = 100;
const GONE = "This item is no longer at Walmart.";
const MATCH_AGAIN = "Match the listing again, or delete it.";

export interface ReadItemsResult {
  read: number;
  added: number;
  linked: number;
  /** Listings whose item is no longer at Walmart. */
  gone: number;
  errors: { message: string }[];
}

/** The context for reading an account's items. */
export interface ItemReading {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  result: ReadItemsResult;
}

/**
 * Reads all items of the seller, page by page, and stores each page before it reads the next. Items that were at
 * Walmart but are missing in the list are then read one by one, because a list may skip items that change while it is
 * read.
 */
export async function readAllItems(reading: ItemReading): Promise<void> {
  const { container, account, client, result } = reading;
  const startedAt = new Date();
  let readable = true;
  let askedAt = startedAt;
  for await (const page of client.items.list()) {
    const items = page.items.map(({ item }) => item);
    const { added, linked } = await storeItems(container, account, items, askedAt);
    result.read += items.length;
    result.added += added;
    result.linked += linked;
    for (const { sku, problem } of page.unreadable) {
      readable = false;
      result.errors.push({
        message: `Walmart's data for the item ${sku ?? "without a SKU"} cannot be read: ${problem}`,
      });
    }
    askedAt = new Date();
  }
  const service = walmartService(container);
  // An unreadable item must not be mistaken for a missing one, so missing items are checked only after a run that
  // could read all.
  if (readable) {
    const unseen = await service.listings.listUnseen(account.id, startedAt, SINGLE_READS);
    await readSingly(reading, unseen);
  }
  await service.updateWalmartAccounts({ id: account.id, items_read_at: startedAt });
}

/** Reads items that are about to be published, between two full reads. */
export async function readAwaitedItems(reading: ItemReading): Promise<void> {
  const { container, account } = reading;
  const awaited = await walmartService(container).listings.listUnpublished(
    account.id,
    SINGLE_READS,
  );
  await readSingly(reading, awaited, { keepMissing: true });
}

/** Reads the given items. Returns the SKUs that are not at Walmart. */
export async function readNamedItems(
  container: MedusaContainer,
  accountId: string,
  skus: string[],
): Promise<string[]> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(accountId);
  const client = await service.clientFor(account);
  const unknown: string[] = [];
  for (const sku of skus) {
    const askedAt = new Date();
    const answer = await client.items.get(sku);
    if (answer) await storeItems(container, account, [answer.item], askedAt);
    else unknown.push(sku);
  }
  return unknown;
}

/** @param options.keepMissing leave listings alone whose item is not at Walmart (yet) */
async function readSingly(
  { container, account, client, result }: ItemReading,
  listings: { id: string; sku: string }[],
  { keepMissing = false }: { keepMissing?: boolean } = {},
): Promise<void> {
  const gone: string[] = [];
  for (const { id, sku } of listings) {
    const askedAt = new Date();
    const answer = await client.items.get(sku);
    if (answer) {
      await storeItems(container, account, [answer.item], askedAt);
      result.read += 1;
    } else if (!keepMissing) gone.push(id);
  }
  await walmartService(container).listings.removeItems(gone, GONE, MATCH_AGAIN);
  result.gone += gone.length;
}
