import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { IDENTIFIER_TYPES, type AdminWalmartIdentifierType } from "../../types";
import type { MatchRequest, RejectedListing, WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { feedVersion } from "../feeds/feed-version";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { withRunLock } from "../kernel/run-lock";
import { contentHash } from "./content-hash";
import { groupOfEntry } from "./group-of-entry";
import { type ItemListing, namedItemListings, readItemListings } from "./item-listing";
import { packEntries } from "./pack-entries";
import { prepareItems } from "./prepare-items";
import type { PreparedItem } from "./prepared-item";
import { rejectedItem } from "./rejected-item";
import { SET_UP_FEED } from "./set-up-feed-handler";

const CHUNK = 1000;

export interface SetUpListingsInput {
  ids: string[];
}

export interface QueuedSetUps {
  queued: number;
  /** Cannot be set up as they are. Each listing shows why. */
  refused: number;
  /** Accounts that have feeds to send. */
  account_ids: string[];
}

/**
 * Stores the feeds that set listings up at Walmart. Nothing is sent yet. Listings that Walmart has, or that are on their
 * way, are left alone.
 *
 * @throws MedusaError NOT_FOUND for an unknown listing; INVALID_DATA for an excluded one and for a disabled account;
 *   NOT_ALLOWED if Walmart has to be asked and cannot be
 */
export async function setUpListings(
  container: MedusaContainer,
  { ids }: SetUpListingsInput,
): Promise<QueuedSetUps> {
  const accounts = await namedItemListings(container, ids);
  const excluded = accounts.flatMap(({ listings }) => listings).find((row) => row.excluded);
  if (excluded)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `ids: The listing "${excluded.sku}" is excluded from Walmart. Include it first.`,
    );
  const result: QueuedSetUps = { queued: 0, refused: 0, account_ids: [] };
  try {
    for (const { account, listings } of accounts) {
      const some = listings.map(({ id }) => id);
      const { queued, refused } = await setUpAccount(container, account, some);
      result.queued += queued;
      result.refused += refused;
      result.account_ids.push(account.id);
    }
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await walmartService(container).flushActivity();
  }
  return result;
}

/**
 * As {@link setUpListings}, for listings of one account. One run at a time, since two would choose two primary variants for
 * one group.
 *
 * @throws WalmartError if Walmart has to be asked and cannot be
 */
export async function setUpAccount(
  container: MedusaContainer,
  account: WalmartAccountRow,
  ids: readonly string[],
): Promise<Pick<QueuedSetUps, "queued" | "refused">> {
  const counts = await withRunLock(container, `walmart:set-up:${account.id}`, {}, async () => {
    // What another run has taken meanwhile is on its way.
    const listings = (await readItemListings(container, ids)).filter(isOpen);
    const requests: MatchRequest[] = [];
    const refused: RejectedListing[] = [];
    for await (const items of prepareItems(container, account, listings))
      for (const item of items) {
        const [problem] = item.problems;
        if (!item.entry || problem) refused.push(rejectedItem(item));
        else requests.push(toRequest(item, item.entry));
      }
    return await store(container, account, { requests, refused });
  });
  return counts ?? { queued: 0, refused: 0 };
}

function isOpen({ status, excluded, retire_requested_at }: ItemListing): boolean {
  return ["draft", "error", "unpublished"].includes(status) && !excluded && !retire_requested_at;
}

function toRequest({ listing, identifier }: PreparedItem, entry: object): MatchRequest {
  const item = entry as Parameters<typeof contentHash>[0];
  const type = IDENTIFIER_TYPES.find((each) => each === identifier?.type) ?? null;
  return {
    id: listing.id,
    mode: "create",
    identifier_type: type satisfies AdminWalmartIdentifierType | null,
    identifier: type ? (identifier?.value ?? null) : null,
    ...groupOfEntry(item),
    entry: { sku: listing.sku, ...item, hash: contentHash(item) },
  };
}

async function store(
  container: MedusaContainer,
  account: WalmartAccountRow,
  { requests, refused }: { requests: MatchRequest[]; refused: RejectedListing[] },
): Promise<Pick<QueuedSetUps, "queued" | "refused">> {
  const { listings } = walmartService(container);
  for (const some of chunks(refused, CHUNK)) await listings.reject(some);
  let queued = 0;
  for (const some of packEntries(requests, (each) => each.variant_group_id ?? each.id))
    queued += await listings.queueMatch(some, {
      id: generateEntityId(undefined, "walfed"),
      account_id: account.id,
      kind: "setup",
      feed_type: SET_UP_FEED,
      spec_version: feedVersion(account, SET_UP_FEED),
    });
  return { queued, refused: refused.length };
}
