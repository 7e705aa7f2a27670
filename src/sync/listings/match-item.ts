import {
  identifierOf,
  isIdentifier,
  type PriceRule,
  shippingPounds,
  walmartPrice,
  toProductId,
} from "../../mapping";
import type { MatchRequest, RejectedListing, WalmartListingRow } from "../../modules/walmart/types";
import type { MatchItem } from "../../walmart-api";
import { readOverrides } from "../../types/schemas/listing-overrides";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { OfferedVariant } from "./read-variants";

export type Offer = { request: MatchRequest } | { refused: RejectedListing };

export type OfferableListing = Pick<WalmartListingRow, "id" | "sku" | "overrides" | "variant_id">;

/**
 * A listing as Walmart is offered it, from what its variant is now; or why it cannot be.
 *
 * @param price what the variant costs in the store
 */
export function toOffer(
  listing: OfferableListing,
  variant: OfferedVariant | undefined,
  price: number | undefined,
  settings: AccountSettings,
): Offer {
  const refuse = (error_field: string, status_details: string, remedy: string): Offer => ({
    refused: { id: listing.id, status_details, error_field, remedy },
  });
  if (!variant) {
    return refuse(
      "variant_id",
      "No variant of this store stands for the listing.",
      "Link it to a variant.",
    );
  }
  const found = identifierOf(variant, settings.identifiers);
  if (!isIdentifier(found)) return refuse(found.field, found.problem, found.remedy);
  const shown = walmartPrice(price ?? null, priceRuleOf(listing, settings));
  if (shown === null) {
    return refuse(
      "price",
      "The variant has no price in USD in the account's region.",
      "Give it one; Walmart takes no offer without a price.",
    );
  }
  const { type, id } = toProductId(found);
  const item: MatchItem = {
    sku: listing.sku,
    productIdType: type,
    productId: id,
    price: shown,
    shippingWeight: shippingPounds(weightOf(variant)),
  };
  return {
    request: {
      id: listing.id,
      identifier_type: found.type,
      identifier: found.value,
      entry: { ...item },
    },
  };
}

/** The listing's own rule; what it leaves out comes from the account's. */
export function priceRuleOf(
  listing: Pick<WalmartListingRow, "overrides">,
  settings: AccountSettings,
): PriceRule {
  return { ...settings.price, ...readOverrides(listing.overrides).price };
}

function weightOf({ weight, product }: OfferedVariant): number | null {
  // The product's is text in Medusa.
  return weight ?? (product?.weight ? Number(product.weight) : null);
}
