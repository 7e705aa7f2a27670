import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { MatchRequest, RejectedListing, WalmartAccountRow } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { readSettings } from "../../types/schemas/account-settings";
import { type OfferableListing, toOffer } from "./match-item";
import { storePrices } from "./store-prices";
import { readVariantsBy } from "./read-variants";

/** Walmart's type of feed. */
export const MATCH_FEED = "MP_ITEM_MATCH";

/**
 * Offers in one feed. An entry takes 600 bytes at most (a SKU of 50 characters, each six bytes as JSON writes the
 * strangest, and 250 for the rest), so the file stays far below Walmart's 25 MB; and what Walmart works on stays small.
 */
const OFFERS_IN_FEED = 10_000;
/** Listings whose variants and prices are read at once. */
const CHUNK = 1000;

export interface MatchCounts {
  queued: number;
  refused: number;
}

/**
 * Makes offers of listings and stores the feeds that carry them; those that cannot be offered show why. A listing is in
 * one feed at a time, whoever asks for it again.
 */
export async function queueMatch(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: OfferableListing[],
): Promise<MatchCounts> {
  const service = walmartService(container);
  const requests: MatchRequest[] = [];
  const refused: RejectedListing[] = [];
  for (const some of chunks(listings, CHUNK)) {
    for (const offer of await toOffers(container, account, some)) {
      if ("request" in offer) requests.push(offer.request);
      else refused.push(offer.refused);
    }
  }
  for (const some of chunks(refused, CHUNK)) await service.listings.reject(some);
  let queued = 0;
  for (const some of chunks(requests, OFFERS_IN_FEED)) {
    queued += await service.listings.queueMatch(some, {
      id: generateEntityId(undefined, "walfed"),
      account_id: account.id,
      kind: "item",
      feed_type: MATCH_FEED,
    });
  }
  return { queued, refused: refused.length };
}

async function toOffers(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: OfferableListing[],
) {
  const ids = listings.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  const [variants, prices] = await Promise.all([
    readVariantsBy(container, "id", ids),
    storePrices(container, account, ids),
  ]);
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  const settings = readSettings(account.settings);
  return listings.map((listing) => {
    const id = listing.variant_id ?? "";
    return toOffer(listing, byId.get(id), prices.get(id), settings);
  });
}
