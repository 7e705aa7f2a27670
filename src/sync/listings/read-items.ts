import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isIncompleteList, type WalmartClient, type WalmartItem } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
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
 * Reads all items of the seller, page by page, and stores each page before it reads the next. If Walmart counts more items
 * than its list has, the list is read once more. Items that were at Walmart but are missing in the list are then read
 * one by one, because a list may skip items that change while it is read.
 */
export async function readAllItems(reading: ItemReading): Promise<void> {
  const { container, account } = reading;
  const startedAt = new Date();
  let read: ReadList = await readList(reading);
  if (read.missing) read = await readList(reading);
  if (read.missing) await warn(reading, read.missing);
  reading.result.errors.push(...read.unreadable);
  const service = walmartService(container);
  // An unreadable item must not be mistaken for a missing one, so missing items are checked only after a run that
  // could read all.
  if (!read.unreadable.length) {
    const unseen = await service.listings.listUnseen(account.id, startedAt, SINGLE_READS);
    await readSingly(reading, unseen);
  }
  await service.updateWalmartAccounts({ id: account.id, items_read_at: startedAt });
}

interface ReadList {
  /** Items whose data cannot be read. */
  unreadable: { message: string }[];
  /** Set if Walmart counts more items than it lists: a sentence with both numbers. */
  missing: string | null;
}

async function readList(reading: ItemReading): Promise<ReadList> {
  const { container, account, client, result } = reading;
  const counts = { read: 0, added: 0, linked: 0, gone: 0 };
  const unreadable: ReadList["unreadable"] = [];
  let missing: string | null = null;
  let askedAt = new Date();
  try {
    for await (const page of client.items.list()) {
      const items = page.items.map(({ item }) => item);
      const retired = items.filter(isRetired);
      const { added, linked } = await storeItems(
        container,
        account,
        items.filter((item) => !isRetired(item)),
        askedAt,
      );
      counts.read += items.length;
      counts.added += added;
      counts.linked += linked;
      counts.gone += await removeRetired(reading, retired);
      for (const { sku, problem } of page.unreadable)
        unreadable.push({
          message: `Walmart's data for the item ${sku ?? "without a SKU"} cannot be read: ${problem}`,
        });
      askedAt = new Date();
    }
  } catch (error) {
    if (!isIncompleteList(error)) throw error;
    missing = describeError(error);
  } finally {
    // Of a list that is read twice, what was read counts once.
    result.read = Math.max(result.read, counts.read);
    result.added += counts.added;
    result.linked += counts.linked;
    result.gone += counts.gone;
  }
  return { unreadable, missing };
}

/** The listings of retired items that Walmart had. Retired items that nobody knows make no listings. */
async function removeRetired(
  { container, account }: ItemReading,
  items: WalmartItem[],
): Promise<number> {
  if (!items.length) return 0;
  const service = walmartService(container);
  const known = await service.listWalmartListings(
    {
      account_id: account.id,
      sku: items.map(({ sku }) => sku),
      published_status: { $ne: null },
    },
    { select: ["id"] },
  );
  await service.listings.removeItems(
    known.map(({ id }) => id),
    GONE,
    MATCH_AGAIN,
  );
  return known.length;
}

function isRetired({ lifecycleStatus }: WalmartItem): boolean {
  return lifecycleStatus === "RETIRED";
}

async function warn({ container, account, result }: ItemReading, problem: string): Promise<void> {
  const message = `${problem} It was read twice. Listings that are missing in it are read one by one, so that it can take longer until they are up to date. If this goes on, contact Walmart's support.`;
  result.errors.push({ message });
  logEvent(container, "warn", "items_incomplete", { account_id: account.id }, message);
  await walmartService(container).activity.add([
    {
      account_id: account.id,
      direction: "internal",
      entity: "account",
      entity_id: account.id,
      action: "items.list",
      outcome: "error",
      message,
    },
  ]);
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
    if (answer && !isRetired(answer.item))
      await storeItems(container, account, [answer.item], askedAt);
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
    if (answer && !isRetired(answer.item)) {
      await storeItems(container, account, [answer.item], askedAt);
      result.read += 1;
    } else if (!keepMissing) gone.push(id);
  }
  await walmartService(container).listings.removeItems(gone, GONE, MATCH_AGAIN);
  result.gone += gone.length;
}
