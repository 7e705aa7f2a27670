import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type ItemEntry, maintenanceEntry } from "../../mapping/item-setup";
import type {
  CheckedContent,
  ContentRequest,
  DueContent,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { readProblems } from "../../types/schemas/item-setup";
import { feedVersion } from "../feeds/feed-version";
import { canSendFeed } from "../feeds/run-feeds";
import { walmartService } from "../kernel/container";
import { CONTENT_FEED, contentFeedHandler } from "./content-feed-handler";
import { contentHash } from "./content-hash";
import { groupOfEntry } from "./group-of-entry";
import { readItemListings } from "./item-listing";
import { packEntries } from "./pack-entries";
import { prepareItems } from "./prepare-items";
import type { PreparedItem } from "./prepared-item";

/** Walmart takes ten feeds an hour: a run in the background leaves room for what a person requests. */
const SPACING_MS = 7 * 60_000;
/** Listings that a run in the background compares. The next one goes on. */
const LIMIT = 2000;
const ALL = 1_000_000;

export interface QueueContentsInput {
  account: WalmartAccountRow;
  /** Requested by a person: all that is due, at once. */
  thorough: boolean;
  /** Also send again what Walmart rejected. */
  force?: boolean;
}

/**
 * Compares the content of listings that are marked as changed with what Walmart has, and stores feeds with what differs.
 * Changes of a listing that come before its feed is sent are one entry. Only for accounts that keep content in sync.
 *
 * @returns the number of listings that are sent
 * @throws WalmartError if Walmart has to be asked and cannot be
 */
export async function queueContents(
  container: MedusaContainer,
  { account, thorough, force = false }: QueueContentsInput,
): Promise<number> {
  if (readSettings(account.settings).content !== "keep_in_sync") return 0;
  if (!(await isOpen(container, account, thorough))) return 0;
  const { listingContents } = walmartService(container);
  const due = await listingContents.listDue(account.id, { limit: thorough ? ALL : LIMIT });
  if (!due.length) return 0;
  const times = new Map(due.map((row) => [row.id, row]));
  const listings = await readItemListings(
    container,
    due.map(({ id }) => id),
  );
  const requests: ContentRequest[] = [];
  for await (const items of prepareItems(container, account, listings)) {
    const checked: CheckedContent[] = [];
    for (const item of items) {
      const row = times.get(item.listing.id);
      if (!row) continue;
      const request = toRequest(item, row, force);
      if (request) requests.push(request);
      else checked.push({ ...row, problems: item.problems });
    }
    await listingContents.storeChecked(checked);
  }
  return await store(container, account, requests);
}

/** Whether a feed can be sent soon. What is not sent yet is compared later, with all that changes until then. */
async function isOpen(
  container: MedusaContainer,
  account: WalmartAccountRow,
  thorough: boolean,
): Promise<boolean> {
  const service = walmartService(container);
  const { created_at, is_waiting } = await service.listingContents.lastFeed(account.id);
  if (is_waiting) return false;
  if (!thorough && created_at && Date.now() - created_at.getTime() < SPACING_MS) return false;
  const version = feedVersion(account, CONTENT_FEED);
  const refused = await service.feeds.refusedForms(account.id, "content");
  if (refused.some((form) => form.version === version)) return false;
  return canSendFeed(await service.clientFor(account), contentFeedHandler, CONTENT_FEED);
}

/** `null`: Walmart has it, has rejected it, or it cannot be sent. */
function toRequest(item: PreparedItem, due: DueContent, force: boolean): ContentRequest | null {
  const { listing, entry, problems } = item;
  if (!entry || problems.length) return null;
  const hash = contentHash(entry);
  if (hash === listing.content_hash) return null;
  if (hash === listing.rejected_content_hash && !force) {
    // What Walmart said about it stays.
    item.problems = readProblems(listing.problems);
    return null;
  }
  const changed: ItemEntry = maintenanceEntry(entry);
  return { ...due, entry: { sku: listing.sku, ...changed, hash } };
}

async function store(
  container: MedusaContainer,
  account: WalmartAccountRow,
  requests: ContentRequest[],
): Promise<number> {
  const { listingContents } = walmartService(container);
  let queued = 0;
  const groupOf = ({ id, entry }: ContentRequest) =>
    groupOfEntry(entry as unknown as ItemEntry).variant_group_id ?? id;
  for (const some of packEntries(requests, groupOf))
    queued += await listingContents.queue(some, {
      id: generateEntityId(undefined, "walfed"),
      account_id: account.id,
      kind: "content",
      feed_type: CONTENT_FEED,
      spec_version: feedVersion(account, CONTENT_FEED),
    });
  return queued;
}
