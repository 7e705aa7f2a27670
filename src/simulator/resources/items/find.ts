import { type ApiError, apiError, type ErrorOrigin } from "../../http/errors";
import type { SellerRequest } from "../../http/route";
import { gtinOf, PRODUCT_ID_TYPES } from "../../state/identifiers";
import type { SellerItem } from "../../state/items";
import type { World } from "../../state/world";

/** The seller's item of that SKU. Other sellers' items do not exist for them. */
export function requireItem(
  request: SellerRequest,
  world: World,
  sku: string,
  origin: ErrorOrigin,
): SellerItem {
  const item = world.listings.items.get(request.seller.clientId, sku);
  if (!item) {
    throw itemNotFound(origin, `No item found for the SKU ${sku}`);
  }
  return item;
}

/** The seller's item with that number, whatever kind of number it is. */
export function findByProductId(
  request: SellerRequest,
  world: World,
  type: string,
  id: string,
): SellerItem | undefined {
  const known = PRODUCT_ID_TYPES.find((each) => each === type);
  const gtin = known && gtinOf(known, id);
  return gtin ? world.listings.items.ofProduct(request.seller.clientId, gtin) : undefined;
}

/** 404: no such item, or nothing to list. */
export function itemNotFound(origin: ErrorOrigin, description: string): ApiError {
  return apiError(404, origin, "CONTENT_NOT_FOUND", "data", description);
}
