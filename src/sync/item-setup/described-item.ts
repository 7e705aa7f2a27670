import {
  identifierOf,
  isIdentifier,
  shippingPounds,
  toProductId,
  walmartPrice,
} from "../../mapping";
import type { ItemProblem, ItemSource } from "../../mapping/item-setup";
import type { AccountSettings } from "../../types/schemas/account-settings";
import { readAttributes } from "../../types/schemas/item-setup";
import { priceRuleOf } from "../listings/match-request";
import type { ItemListing } from "./item-listing";
import { type ItemVariant, optionsOf, picturesOf } from "./item-variants";
import { mappedProductType } from "./product-type-of";

/** A listing with what the store knows of its variant. */
export interface DescribedItem {
  listing: ItemListing;
  /** Absent without a variant. */
  variant: ItemVariant | undefined;
  source: ItemSource | null;
  product_type: string | null;
  /** The variant's identifier, in the store's terms. */
  identifier: { type: string; value: string } | null;
  /** Values that the merchant set. */
  attributes: Record<string, unknown>;
  /** Values that the store's hook answers. */
  advised: Record<string, unknown>;
  /** What to do about an identifier that is missing: an exemption may stand for it. `null`: it is there, or wrong. */
  identifier_remedy: string | null;
  /** What is wrong before Walmart's schema is looked at. */
  problems: ItemProblem[];
}

/** Describes a listing's variant as a source of attributes. */
export function describeItem(
  listing: ItemListing,
  variant: ItemVariant | undefined,
  prices: ReadonlyMap<string, number>,
  settings: AccountSettings,
): DescribedItem {
  const attributes = readAttributes(listing.attributes);
  const lookup = listing.lookup as { product_type?: string | null } | null;
  const base = { listing, variant, attributes, advised: {}, identifier_remedy: null };
  if (!variant) {
    const problem = {
      path: "variant_id",
      message: "The listing is not linked to a variant.",
      remedy: "Link the listing to a variant.",
    };
    return {
      ...base,
      source: null,
      product_type: listing.product_type,
      identifier: null,
      problems: [problem],
    };
  }
  const { product } = variant;
  const found = identifierOf(variant, settings.identifiers);
  const identifier = isIdentifier(found) ? found : null;
  const sent = identifier && toProductId(identifier);
  const price = walmartPrice(prices.get(variant.id) ?? null, priceRuleOf(listing, settings));
  const weight = variant.weight ?? (product?.weight ? Number(product.weight) : null);
  const isMissing = !isIdentifier(found) && found.isMissing === true;
  return {
    ...base,
    identifier_remedy: isMissing ? found.remedy : null,
    source: {
      sku: listing.sku,
      identifier: sent && { type: sent.type, value: sent.id },
      price,
      condition: listing.condition,
      // Walmart accepts at most two decimals of a new item's weight.
      weight_lb: Math.max(0.01, Number(shippingPounds(weight).toFixed(2))),
      product: product ?? {},
      variant,
      options: optionsOf(variant),
      images: picturesOf(variant),
    },
    product_type:
      listing.product_type ?? mappedProductType(product, settings) ?? lookup?.product_type ?? null,
    identifier: identifier && { type: identifier.type, value: identifier.value },
    problems: [
      ...(isIdentifier(found) || isMissing
        ? []
        : [{ path: "productIdentifiers", message: found.problem, remedy: found.remedy }]),
      ...(price === null
        ? [
            {
              path: "price",
              message: "The variant has no price in USD in the account's region.",
              remedy: "Add a USD price to the variant. Walmart requires a price.",
            },
          ]
        : []),
    ],
  };
}
