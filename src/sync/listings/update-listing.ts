import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartListingRow } from "../../modules/walmart/types";
import { type ListingOverrides, readOverrides } from "../../types/schemas/listing-overrides";
import { readAttributes } from "../../types/schemas/item-setup";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";

export interface UpdateListingInput {
  listing_id: string;
  excluded?: boolean;
  /** Walmart's condition of the item. `null`: New. */
  condition?: string | null;
  /** Walmart's product type. `null`: the account's rules decide. */
  product_type?: string | null;
  /** Values by Walmart's names of the attributes, merged key by key. `null` removes one, or all. */
  attributes?: Record<string, unknown> | null;
  /** Merged key by key; `null` removes one. */
  overrides?: { [K in keyof ListingOverrides]?: ListingOverrides[K] | null };
  actor_id: string | null;
}

/** What {@link updateListing} changes. */
export type ListingChoices = Pick<
  WalmartListingRow,
  "id" | "excluded" | "condition" | "overrides" | "product_type" | "attributes"
>;

/**
 * Excludes a listing from Walmart or includes it, and stores its own rules and its product type and attributes. Returns
 * them as they were.
 */
export async function updateListing(
  container: MedusaContainer,
  input: UpdateListingInput,
): Promise<ListingChoices> {
  const { listing_id, excluded, condition, product_type, attributes, overrides, actor_id } = input;
  const service = walmartService(container);
  const before = await service.retrieveWalmartListing(listing_id);
  if (excluded !== undefined) await service.updateWalmartListings({ id: listing_id, excluded });
  if (condition !== undefined) await service.updateWalmartListings({ id: listing_id, condition });
  if (product_type !== undefined)
    await service.updateWalmartListings({ id: listing_id, product_type });
  if (attributes !== undefined) {
    const merged = attributes && { ...readAttributes(before.attributes), ...attributes };
    const kept = Object.entries(merged ?? {}).filter(([, value]) => value != null);
    await service.listingContents.replaceAttributes(listing_id, Object.fromEntries(kept));
  }
  if (product_type !== undefined || attributes !== undefined)
    await service.listingContents.mark([listing_id]);
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
    details: { excluded, condition, product_type, attributes, overrides },
  });
  return {
    id: before.id,
    excluded: before.excluded,
    condition: before.condition,
    overrides: before.overrides,
    product_type: before.product_type,
    attributes: before.attributes,
  };
}

/** Undoes {@link updateListing}. */
export async function restoreListing(
  container: MedusaContainer,
  before: ListingChoices,
): Promise<void> {
  const service = walmartService(container);
  const { id, excluded, condition, product_type } = before;
  await service.updateWalmartListings({ id, excluded, condition, product_type });
  await service.listingContents.replaceAttributes(id, before.attributes ?? {});
  await service.listings.replaceOverrides(before.id, before.overrides ?? {});
}
