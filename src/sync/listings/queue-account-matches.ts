import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { MatchRequest, RejectedListing, WalmartAccountRow } from "../../modules/walmart/types";
import { feedVersion } from "../feeds/feed-version";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { readSettings } from "../../types/schemas/account-settings";
import { isUsed, type MatchableListing, toMatchRequest } from "./match-request";
import { readPictures } from "./read-pictures";
import { storePrices } from "./store-prices";
import { readVariantsBy } from "./read-variants";

/** Walmart's feed type for matching. */
export const MATCH_FEED = "MP_ITEM_MATCH";

/**
 * Entries per feed. An entry has at most 600 bytes (a SKU of 50 characters with up to six bytes each in JSON, and 250
 * for the rest), far below Walmart's limit of 25 MB per file. Smaller feeds are also processed sooner.
 */
const ENTRIES_PER_FEED = 10_000;
/** Listings whose variants and prices are read at once. */
const CHUNK = 1000;

export interface MatchCounts {
  queued: number;
  refused: number;
}

/**
 * Queues feeds that match listings; listings that cannot be matched show the reason. A listing is in at most one feed
 * at a time.
 */
export async function queueAccountMatches(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: MatchableListing[],
): Promise<MatchCounts> {
  const service = walmartService(container);
  const requests: MatchRequest[] = [];
  const refused: RejectedListing[] = [];
  for (const some of chunks(listings, CHUNK)) {
    for (const result of await toMatchRequests(container, account, some)) {
      if ("request" in result) requests.push(result.request);
      else refused.push({ ...result.refused, mode: "match" });
    }
  }
  for (const some of chunks(refused, CHUNK)) await service.listings.reject(some);
  let queued = 0;
  for (const some of chunks(requests, ENTRIES_PER_FEED)) {
    queued += await service.listings.queueMatch(some, {
      id: generateEntityId(undefined, "walfed"),
      account_id: account.id,
      kind: "item",
      feed_type: MATCH_FEED,
      spec_version: feedVersion(account, MATCH_FEED),
    });
  }
  return { queued, refused: refused.length };
}

async function toMatchRequests(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: MatchableListing[],
) {
  const ids = listings.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  const [variants, prices] = await Promise.all([
    readVariantsBy(container, "id", ids),
    storePrices(container, account, ids),
  ]);
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  const productOf = ({ variant_id }: MatchableListing) => byId.get(variant_id ?? "")?.product_id;
  const used = listings.filter(({ condition }) => isUsed(condition));
  const pictures = await readPictures(
    container,
    [...new Set(used.map(productOf))].flatMap((id) => id ?? []),
  );
  const settings = readSettings(account.settings);
  return listings.map((listing) => {
    const id = listing.variant_id ?? "";
    const picture = pictures.get(productOf(listing) ?? "");
    return toMatchRequest(listing, byId.get(id), prices.get(id), picture, settings);
  });
}
