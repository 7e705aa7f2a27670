import type { RetiringListing } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { emptyItem } from "../stock-price/values/quantity-calls";
import { describeError } from "../kernel/describe-error";
import type { ItemReading } from "./read-items";

/** Listings per run. */
const LIMIT = 200;
/** Walmart may take up to 48 hours, and may not find an item that was just created. */
const RETIREMENT_MS = 48 * 3_600_000;

/** Retires items at Walmart and deletes the listings once Walmart has done so. Can be repeated. */
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

/** Takes the next step for one listing. Returns whether the item is gone from Walmart. */
async function isGone(reading: ItemReading, listing: RetiringListing): Promise<boolean> {
  const { client, result } = reading;
  if (listing.retire_sent_at) {
    const answer = await client.items.get(listing.sku);
    return answer ? answer.item.lifecycleStatus === "RETIRED" : true;
  }
  try {
    await setQuantityToZero(reading, listing);
    await client.items.retire(listing.sku);
    await walmartService(reading.container).updateWalmartListings({
      id: listing.id,
      retire_sent_at: new Date(),
    });
    return false;
  } catch (error) {
    if (!isWalmartError(error) || error.kind === "auth" || error.kind === "throttled") throw error;
    if (error.kind === "not_found" && error.baseCode === "CONTENT_NOT_FOUND")
      return listing.seen_at !== null || isOverdue(listing);
    const message = describeError(error);
    result.errors.push({ message });
    await walmartService(reading.container).updateWalmartListings({
      id: listing.id,
      status_details: `The listing could not be retired yet. ${message} The plugin retries automatically.`,
    });
    return false;
  }
}

/**
 * Sets the quantity to zero. Walmart may take up to 48 hours to retire an item, and no stock is sent meanwhile, so it
 * must not be sold either. An item whose stock Walmart rejects is retired anyway.
 */
async function setQuantityToZero(
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

function isOverdue({ retire_requested_at }: RetiringListing): boolean {
  return Date.now() - new Date(retire_requested_at).getTime() > RETIREMENT_MS;
}
