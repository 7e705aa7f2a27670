import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartListingRow } from "../../modules/walmart/types";
import { type ListingOverrides, readOverrides } from "../../types/schemas/listing-overrides";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";

export interface UpdateListingInput {
  listing_id: string;
  excluded?: boolean;
  /** Walmart's condition of the item. `null`: New. */
  condition?: string | null;
  /** Merged key by key; `null` removes one. */
  overrides?: { [K in keyof ListingOverrides]?: ListingOverrides[K] | null };
  actor_id: string | null;
}

/** What {@link updateListing} changes. */
export type ListingChoices = Pick<WalmartListingRow, "id" | "excluded" | "condition" | "overrides">;

/** Excludes a listing from Walmart or includes it, and stores its own rules. Returns them as they were. */
export async function updateListing(
  container: MedusaContainer,
  { listing_id, excluded, condition, overrides, actor_id }: UpdateListingInput,
): Promise<ListingChoices> {
  const service = walmartService(container);
  const before = await service.retrieveWalmartListing(listing_id);
  if (excluded !== undefined) await service.updateWalmartListings({ id: listing_id, excluded });
  if (condition !== undefined) await service.updateWalmartListings({ id: listing_id, condition });
  if (overrides) {
    const merged = { ...readOverrides(before.overrides), ...overrides };
    const kept = Object.entries(merged).filter(([, rule]) => rule != null);
    await service.listings.replaceOverrides(listing_id, Object.fromEntries(kept));
  }
  await recordDecision(container, {
    account_id: before.account_id,
    entity: "listing",
    entity_id: before.sku,
    action: "update",
    actor_id,
    details: { excluded, condition, overrides },
  });
  return {
    id: before.id,
    excluded: before.excluded,
    condition: before.condition,
    overrides: before.overrides,
  };
}

/** Undoes {@link updateListing}. */
export async function restoreListing(
  container: MedusaContainer,
  before: ListingChoices,
): Promise<void> {
  const service = walmartService(container);
  const { id, excluded, condition } = before;
  await service.updateWalmartListings({ id, excluded, condition });
  await service.listings.replaceOverrides(before.id, before.overrides ?? {});
}
