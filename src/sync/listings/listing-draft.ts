import { generateEntityId } from "@medusajs/framework/utils";
import { identifierOf, isIdentifier } from "../../mapping";
import type { NewListing } from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { ListableVariant } from "./read-variants";

const MAX_SKU = 50;

/** What keeps a variant from becoming a listing, in words for the merchant; `null` if nothing does. */
export function skuProblem({ id, sku }: ListableVariant): string | null {
  if (!sku?.trim())
    return `sku: the variant ${id} has no SKU, by which Walmart knows an offer. Give it one.`;
  if (sku.length > MAX_SKU) {
    return `sku: "${sku.slice(0, 60)}" has ${sku.length} characters; Walmart takes at most ${MAX_SKU}. Give the variant ${id} a shorter one.`;
  }
  return null;
}

/** A variant as a draft: its identifier is read now, so that a wrong one shows before anything is sent. */
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

/** The product's name, with the variant's where it says something. */
export function listingTitle({ product, title }: ListableVariant): string | null {
  const parts = [product?.title, title === "Default variant" ? null : title].filter(Boolean);
  return parts.length ? parts.join(" / ") : null;
}
