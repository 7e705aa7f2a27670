import type { RetiringListing } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { emptyItem } from "../stock-price/values/quantity-calls";
import { describeError } from "../kernel/describe-error";
import type { ItemReading } from "./read-items";

/** Listings in one run. */
const LIMIT = 200;
/** Walmart takes up to 48 hours; an offer that it took a moment ago may not be found before. */
const PATIENCE_MS = 48 * 3_600_000;

/**
 * Tells Walmart of listings that are to be taken off it, and looks whether it has done so: then the rows go. To tell it
 * twice does no harm.
 */
export async function retireItems(reading: ItemReading): Promise<void> {
  const listings = await walmartService(reading.container).listings.listRetiring(
    reading.account.id,
    LIMIT,
  );
  for (const listing of listings) {
    if (await isGone(reading, listing)) {
      await walmartService(reading.container).listings.removeItems([listing.id], "", "");
      reading.result.gone += 1;
    }
  }
}

/** Makes the next step with one listing; true if Walmart does not have it any more. */
async function isGone(reading: ItemReading, listing: RetiringListing): Promise<boolean> {
  const { client, result } = reading;
  if (listing.retire_sent_at) {
    const answer = await client.items.get(listing.sku);
    return answer ? answer.item.lifecycleStatus === "RETIRED" : true;
  }
  try {
    await sellNoMore(reading, listing);
    await client.items.retire(listing.sku);
    await walmartService(reading.container).updateWalmartListings({
      id: listing.id,
      retire_sent_at: new Date(),
    });
    return false;
  } catch (error) {
    if (!isWalmartError(error) || error.kind === "auth" || error.kind === "throttled") throw error;
    if (error.kind === "not_found" && error.baseCode === "CONTENT_NOT_FOUND")
      return listing.seen_at !== null || isOld(listing);
    const message = describeError(error);
    result.errors.push({ message });
    await walmartService(reading.container).updateWalmartListings({
      id: listing.id,
      status_details: `It could not be retired yet. ${message}`,
    });
    return false;
  }
}

/**
 * Walmart takes up to 48 hours to retire an item. Nothing of it is told any more meanwhile, so nothing of it may be sold
 * either. An item whose stock Walmart does not take is retired all the same.
 */
async function sellNoMore(
  { container, client }: ItemReading,
  { id, sku, walmart_quantity, walmart_node_quantities: nodes }: RetiringListing,
): Promise<void> {
  if (walmart_quantity === 0) return;
  try {
    await emptyItem(client, sku, nodes);
  } catch (error) {
    if (isWalmartError(error) && (error.kind === "rejected" || error.kind === "not_found")) return;
    throw error;
  }
  await walmartService(container).updateWalmartListings({ id, quantity: 0, walmart_quantity: 0 });
}

function isOld({ retire_requested_at }: RetiringListing): boolean {
  return Date.now() - new Date(retire_requested_at).getTime() > PATIENCE_MS;
}
