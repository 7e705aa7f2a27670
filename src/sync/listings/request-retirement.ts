import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";

export interface RetireListingInput {
  listing_id: string;
  actor_id: string | null;
}

export interface RequestedRetirement {
  id: string;
  account_id: string;
  /** It was never at Walmart, so nothing has to be sent. */
  is_deleted: boolean;
}

/** Stores the request to retire a listing. One that was never at Walmart is deleted at once. */
export async function requestRetirement(
  container: MedusaContainer,
  { listing_id, actor_id }: RetireListingInput,
): Promise<RequestedRetirement> {
  const service = walmartService(container);
  const listing = await service.retrieveWalmartListing(listing_id);
  const about = { id: listing_id, account_id: listing.account_id };
  const decision = {
    account_id: listing.account_id,
    entity: "listing",
    entity_id: listing.sku,
    actor_id,
  } as const;
  if (await service.listings.deleteUnmatched(listing_id)) {
    await recordDecision(container, { ...decision, action: "delete" });
    return { ...about, is_deleted: true };
  }
  if (!listing.retire_requested_at) {
    await service.updateWalmartListings({ id: listing_id, retire_requested_at: new Date() });
    await recordDecision(container, { ...decision, action: "retire" });
  }
  return { ...about, is_deleted: false };
}
