import type { MedusaContainer } from "@medusajs/framework/types";
import type { DirtyChange, WalmartAccountRow, RecomputedValue } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import type { Offer, OfferKind } from "./types";
import { isSoldOut, sameValue } from "./value";

/** Listings worked out at once: enough for few statements, and few enough for little memory. */
const CHUNK = 1_000;

/** Works out what Walmart should show of everything that was marked, and finds what it must be told of it. */
export async function workOutChanges(
  container: MedusaContainer,
  account: WalmartAccountRow,
  kind: OfferKind,
  runId: string,
): Promise<void> {
  const service = walmartService(container);
  await service.listingChanges.deleteObsolete(account.id, kind.change);
  for (;;) {
    const changes = await service.listingChanges.claimDirty({
      accountId: account.id,
      kind: kind.change,
      runId,
      limit: CHUNK,
    });
    if (!changes.length) return;
    const offers = await kind.workOut(container, account, changes);
    const worked = changes.flatMap((change) => {
      const offer = offers.get(change.listing_id);
      return offer ? [judgeChange(change, offer)] : [];
    });
    await service.listingChanges.storeRecomputed(kind.change, runId, worked);
  }
}

/** What follows from a worked out value. */
export function judgeChange(change: DirtyChange, offer: Offer): RecomputedValue {
  return {
    id: change.id,
    version: change.version,
    value: offer.value,
    fingerprint: offer.fingerprint,
    problem: offer.problem,
    currency_code: offer.currency_code,
    next: nextOf(change, offer),
    priority: offer.value !== null && isSoldOut(offer.value) ? 0 : 1,
  };
}

function nextOf(change: DirtyChange, { value }: Offer): RecomputedValue["next"] {
  const inFeed = change.feed_id !== null;
  // While a feed is open the row stays, so that the feed's result finds it.
  if (value === null) return inFeed ? "in_feed" : "nothing";
  if (change.forced || change.uncertain) return "due";
  if (inFeed) return !change.superseded && sameValue(value, change.feed_value) ? "in_feed" : "due";
  return sameValue(value, change.confirmed_value) ? "nothing" : "due";
}
