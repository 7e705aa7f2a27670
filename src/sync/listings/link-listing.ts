import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartListingRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { readVariantsBy } from "./read-variants";

export interface LinkListingInput {
  listing_id: string;
  /** `null` removes the link; no job links the listing again. */
  variant_id: string | null;
  actor_id: string | null;
}

/** The variant of a listing, and who linked it. */
export type ListingLink = Pick<WalmartListingRow, "id" | "variant_id" | "product_id" | "linked_by">;

/**
 * Links a listing to a variant, or removes its link. Returns the link as it was.
 *
 * @throws MedusaError (NOT_FOUND) for a listing or variant that does not exist
 */
export async function linkListing(
  container: MedusaContainer,
  { listing_id, variant_id, actor_id }: LinkListingInput,
): Promise<ListingLink> {
  const service = walmartService(container);
  const before = await service.retrieveWalmartListing(listing_id);
  const [variant] = variant_id ? await readVariantsBy(container, "id", [variant_id]) : [];
  if (variant_id && !variant) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `variant_id: there is no variant with the id "${variant_id.slice(0, 100)}".`,
    );
  }
  await service.updateWalmartListings({
    id: listing_id,
    variant_id: variant?.id ?? null,
    product_id: variant?.product_id ?? variant?.product?.id ?? null,
    linked_by: "user" as const,
  });
  await recordDecision(container, {
    account_id: before.account_id,
    entity: "listing",
    entity_id: before.sku,
    action: variant ? "link" : "unlink",
    actor_id,
    details: { variant_id, before: before.variant_id },
  });
  const { id, product_id, linked_by } = before;
  return { id, variant_id: before.variant_id, product_id, linked_by };
}

/** Undoes {@link linkListing}. */
export async function restoreListingLink(
  container: MedusaContainer,
  before: ListingLink,
): Promise<void> {
  await walmartService(container).updateWalmartListings({ ...before });
}
