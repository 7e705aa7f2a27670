import { type ApiError, apiError, type ErrorOrigin } from "../../http/errors";
import type { SellerRequest } from "../../http/route";
import { gtinOf, PRODUCT_ID_TYPES } from "../../state/identifiers";
import type { SellerItem } from "../../state/items";
import type { World } from "../../state/world";

/** Returns the seller's item with a SKU. Throws 404 if the seller has none; items of other sellers do not count. */
export function requireItem(
  request: SellerRequest,
  world: World,
  sku: string,
  origin: ErrorOrigin,
): SellerItem {
  const item = world.listings.items.get(request.seller.id, sku);
  if (!item) {
    throw itemNotFound(origin, `No item found for the SKU ${sku}`);
  }
  return item;
}

/** Returns the seller's item with a product identifier of any type. */
export function findByProductId(
  request: SellerRequest,
  world: World,
  type: string,
  id: string,
): SellerItem | undefined {
  const idType = PRODUCT_ID_TYPES.find((each) => each === type);
  const gtin = idType && gtinOf(idType, id);
  return gtin ? world.listings.items.ofProduct(request.seller.id, gtin) : undefined;
}

/** 404: no such item, or an empty list. */
export function itemNotFound(origin: ErrorOrigin, description: string): ApiError {
  return apiError(404, origin, "CONTENT_NOT_FOUND", "data", description);
}
