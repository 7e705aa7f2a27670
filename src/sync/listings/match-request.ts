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

export type MatchableListing = Pick<
  WalmartListingRow,
  "id" | "sku" | "condition" | "overrides" | "variant_id"
>;

/**
 * The feed entry for a listing from the current data of its variant, or the reason why it cannot be matched.
 *
 * @param price the variant's price in the store, in US dollars
 * @param picture address of its main picture
 */
export function toMatchRequest(
  listing: MatchableListing,
  variant: ListableVariant | undefined,
  price: number | undefined,
  picture: string | undefined,
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
  const needsPicture = isUsed(listing.condition);
  if (needsPicture && !picture) {
    return refuse(
      "mainImageUrl",
      `Walmart requires a picture of an item whose condition is "${listing.condition}".`,
      "Add a picture to the product, then match the listing again.",
    );
  }
  const { type, id } = toProductId(found);
  const item: MatchItem = {
    sku: listing.sku,
    productIdType: type,
    productId: id,
    price: shown,
    shippingWeight: shippingPounds(weightOf(variant)),
    ...(listing.condition && { condition: listing.condition }),
    ...(needsPicture && { mainImageUrl: picture }),
  };
  return {
    request: {
      id: listing.id,
      mode: "match",
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

/** Whether Walmart requires a picture of items in this condition, by its specification of match feeds. */
export function isUsed(condition: string | null): boolean {
  return /^(New with defects|Pre-Owned: .*|Remanufactured)$/.test(condition ?? "");
}
