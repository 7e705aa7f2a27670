import { setTimeout as pause } from "node:timers/promises";
import type { ListingValue } from "../../modules/walmart/types";
import { failure } from "../delivery/failures";
import { runClaimed } from "../delivery/run-claimed";
import { runFor } from "../delivery/start-run";
import type { DeliveryRun, Failure, FailureClass } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { listingChangeHandler } from "./handler";
import { ListingChangeQueue } from "./queue";
import { recomputeChanges } from "./recompute";
import { rowsOf } from "./rows-of";
import { CONFIRMED_QUANTITIES_OF_ORDER_SQL } from "./sql/stock";
import { exceeds, sumOf } from "./value";
import { quantity } from "./values/quantity";
import { computeValues } from "./compute-values";

/** A listing, the quantity that Walmart confirmed, and what else may still reach Walmart. */
interface SentListing {
  listing_id: string;
  overrides: unknown;
  confirmed: ListingValue | null;
  /** A request is under way, or may have arrived. */
  is_open: boolean;
  /** The quantity in a feed that Walmart has not finished. */
  feed_value: ListingValue | null;
}

/**
 * How long another worker may need for a request that is under way. Then the shipment goes first: while many shipments of
 * one item are sent, there is always a request under way, and each of them sends a lower quantity.
 */
const PATIENCE_MS = 1_000;
const STEP_MS = 50;
/**
 * Of an item with so many units a shipment does not wait for a feed: nobody buys them all before the quantity is sent once
 * more, when the feed has ended.
 */
const PLENTY = 50;
/** With these, Walmart has no quantity of ours to lower: it does not know the item, or does not take one from us. */
const WITHOUT_EFFECT: readonly FailureClass[] = [
  "refused",
  "unknown_subject",
  "no_access",
  "invalid",
];

/**
 * Makes sure that Walmart's quantities of an order's items are no higher than they have to be. Called before a shipment is
 * sent: Walmart subtracts a unit until it is shipped, so that each shipped unit would come up for sale once more.
 *
 * @returns why the shipment has to wait; `null` if it can be sent
 */
export async function lowerQuantities(
  run: DeliveryRun,
  walmartOrderId: string,
): Promise<Failure | null> {
  const end = Date.now() + PATIENCE_MS;
  const settled = new Set<string>();
  for (;;) {
    const high = (await tooHigh(run, walmartOrderId)).filter((id) => !settled.has(id.listing_id));
    if (!high.length) return null;
    const inFeed = high.filter(({ in_feed }) => in_feed).map(({ listing_id }) => listing_id);
    // A forced run does not wait for a feed; the quantity is sent once more when it has ended.
    if (inFeed.length && !run.force) return IN_FEED;
    const failures = await sendNow(
      run,
      high.map(({ listing_id }) => listing_id),
    );
    for (const id of inFeed) settled.add(id);
    for (const [id, { class: name }] of failures)
      if (WITHOUT_EFFECT.includes(name)) settled.add(id);
    const passing = [...failures.values()].find(
      ({ class: name }) => !WITHOUT_EFFECT.includes(name),
    );
    if (passing) return passing;
    if (Date.now() > end) return null;
    if (!failures.size) await pause(STEP_MS);
  }
}

const IN_FEED = failure({
  class: "busy",
  message: "Walmart is processing a feed with the quantity before this shipment.",
});

async function tooHigh(
  run: DeliveryRun,
  walmartOrderId: string,
): Promise<{ listing_id: string; in_feed: boolean }[]> {
  const listings = await rowsOf<SentListing>(run.container, {
    sql: CONFIRMED_QUANTITIES_OF_ORDER_SQL,
    bindings: { walmart_order_id: walmartOrderId },
  });
  if (!listings.length) return [];
  const values = await computeValues(run.container, quantity, run.account, listings);
  return listings.flatMap(({ listing_id, confirmed, is_open, feed_value }) => {
    const { value = null, available = null } = values.get(listing_id) ?? {};
    if (value === null) return [];
    const in_feed = exceeds(feed_value, value) && sumOf(available ?? value) < PLENTY;
    return in_feed || is_open || exceeds(confirmed, value) ? [{ listing_id, in_feed }] : [];
  });
}

/** Sends the quantities of these listings, whatever their back-off. Returns what failed, by listing. */
async function sendNow(run: DeliveryRun, listingIds: string[]): Promise<Map<string, Failure>> {
  await walmartService(run.container).listingChanges.mark(listingIds, ["quantity"]);
  // A run of its own: other shipments of this run may be doing the same.
  const own = await runFor(run.container, run.account, { force: true });
  const queue = new ListingChangeQueue(quantity, listingIds);
  const { errors } = await runClaimed(own, queue, listingChangeHandler(quantity), {
    beforeEachRound: () =>
      recomputeChanges(run.container, run.account, quantity, own.id, listingIds),
  });
  return new Map(errors.map(({ item, failure: why }) => [item.listing_id, why]));
}
