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
import type { ListableVariant } from "./read-variants";

export type MatchRequestResult = { request: MatchRequest } | { refused: RejectedListing };

export type MatchableListing = Pick<WalmartListingRow, "id" | "sku" | "overrides" | "variant_id">;

/**
 * The feed entry for a listing from the current data of its variant, or the reason why it cannot be matched.
 *
 * @param price the variant's price in the store, in US dollars
 */
export function toMatchRequest(
  listing: MatchableListing,
  variant: ListableVariant | undefined,
  price: number | undefined,
  settings: AccountSettings,
): MatchRequestResult {
  const refuse = (
    error_field: string,
    status_details: string,
    remedy: string,
  ): MatchRequestResult => ({
    refused: { id: listing.id, status_details, error_field, remedy },
  });
  if (!variant) {
    return refuse(
      "variant_id",
      "The listing is not linked to a variant.",
      "Link the listing to a variant.",
    );
  }
  const found = identifierOf(variant, settings.identifiers);
  if (!isIdentifier(found)) return refuse(found.field, found.problem, found.remedy);
  const shown = walmartPrice(price ?? null, priceRuleOf(listing, settings));
  if (shown === null) {
    return refuse(
      "price",
      "The variant has no price in USD in the account's region.",
      "Add a USD price to the variant. Walmart requires a price.",
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

/** The listing's price rule, completed with the account's. */
export function priceRuleOf(
  listing: Pick<WalmartListingRow, "overrides">,
  settings: AccountSettings,
): PriceRule {
  return { ...settings.price, ...readOverrides(listing.overrides).price };
}

function weightOf({ weight, product }: ListableVariant): number | null {
  // Medusa stores a product's weight as text.
  return weight ?? (product?.weight ? Number(product.weight) : null);
}
