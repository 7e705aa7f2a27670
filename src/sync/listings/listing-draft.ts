import { generateEntityId } from "@medusajs/framework/utils";
import { identifierOf, isIdentifier } from "../../mapping";
import type { NewListing } from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { ListableVariant } from "./read-variants";

const MAX_SKU = 50;

/** Why a variant cannot be listed, for the merchant; `null` if it can. */
export function skuProblem({ id, sku }: ListableVariant): string | null {
  if (!sku?.trim())
    return `sku: The variant ${id} has no SKU, which Walmart requires. Add a SKU to the variant.`;
  if (sku.length > MAX_SKU) {
    return `sku: "${sku.slice(0, 60)}" has ${sku.length} characters, but Walmart accepts at most ${MAX_SKU}. Shorten the SKU of the variant ${id}.`;
  }
  return null;
}

/**
 * The draft listing of a variant. Reads the product identifier now, so that an invalid one is shown before anything
 * is sent.
 */
export function toListingDraft(
  variant: ListableVariant & { sku: string },
  accountId: string,
  settings: AccountSettings,
): NewListing {
  const found = identifierOf(variant, settings.identifiers);
  const known = isIdentifier(found);
  return {
    id: generateEntityId(undefined, "wallst"),
    account_id: accountId,
    variant_id: variant.id,
    product_id: variant.product_id ?? variant.product?.id ?? null,
    sku: variant.sku,
    title: listingTitle(variant),
    identifier_type: known ? found.type : null,
    identifier: known ? found.value : null,
    status_details: known ? null : found.problem,
    error_origin: known ? null : "medusa",
    error_field: known ? null : found.field,
    remedy: known ? null : found.remedy,
  };
}

/** The product title, with the variant title unless that is Medusa's default. */
export function listingTitle({ product, title }: ListableVariant): string | null {
  const parts = [product?.title, title === "Default variant" ? null : title].filter(Boolean);
  return parts.length ? parts.join(" / ") : null;
}
