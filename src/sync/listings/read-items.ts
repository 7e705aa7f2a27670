import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { storeItems } from "./store-items";

/** Listings of which Walmart is asked one by one in a run. */
const SINGLE_READS = 100;
const GONE = "Walmart does not have this item any more.";
const OFFER_ANEW = "Match it to offer it anew, or delete the listing.";

export interface ReadItemsResult {
  read: number;
  added: number;
  linked: number;
  /** What Walmart does not have any more. */
  gone: number;
  errors: { message: string }[];
}

/** What reading an account's items works with. */
export interface ItemReading {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  result: ReadItemsResult;
}

/**
 * Reads all items of the seller's, page by page, each stored before the next is read. What Walmart had and does not name
 * any more is asked for by itself, since a list may skip something while others change.
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
        message: `The item ${sku ?? "without SKU"} cannot be read: ${problem}`,
      });
    }
    askedAt = new Date();
  }
  const service = walmartService(container);
  // One that cannot be read must not be taken for one that is gone; those are asked for when all can be read again.
  if (readable) {
    const unseen = await service.listings.listUnseen(account.id, startedAt, SINGLE_READS);
    await readSingly(reading, unseen);
  }
  await service.updateWalmartAccounts({ id: account.id, items_read_at: startedAt });
}

/** Asks for those that are on their way to the site: between two readings of all items. */
export async function readAwaitedItems(reading: ItemReading): Promise<void> {
  const { container, account } = reading;
  const awaited = await walmartService(container).listings.listUnpublished(
    account.id,
    SINGLE_READS,
  );
  await readSingly(reading, awaited, { keepMissing: true });
}

/** Reads the items that somebody names; answers the SKUs that Walmart does not know. */
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

/** @param options.keepMissing what Walmart does not know (yet) is left as it is */
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
  await walmartService(container).listings.removeItems(gone, GONE, OFFER_ANEW);
  result.gone += gone.length;
}
