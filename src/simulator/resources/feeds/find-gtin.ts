import type { IngestionError } from "../../state/feeds";
import { gtinOf, type ProductIdType } from "../../state/identifiers";
import type { World } from "../../state/world";
import { dataError, INVALID, SKU_BOUND } from "./errors";

/** The GTIN of an item that a feed sets up; an error if it is invalid, or if the SKU belongs to another product. */
export function findGtin(
  item: { sku: string; productIdentifiers: { productIdType: ProductIdType; productId: string } },
  seller: string,
  world: World,
): string | IngestionError {
  const { productIdType, productId } = item.productIdentifiers;
  const gtin = gtinOf(productIdType, productId);
  if (!gtin) {
    const fault = `'productId' ${productId} is not a valid ${productIdType}`;
    return dataError(INVALID, "productId", `${fault}: check its length and its last digit.`);
  }
  const bound = boundTo(world, seller, item.sku);
  if (bound !== undefined && bound !== gtin) {
    const fault = "This SKU is already set up with a different Product ID.";
    return dataError(SKU_BOUND, "sku", `${fault} Retire the SKU or use another one.`);
  }
  return gtin;
}

/** The product that a SKU belongs to; also for a day after the item was retired. */
function boundTo(world: World, seller: string, sku: string): string | undefined {
  const { items } = world.listings;
  const item = items.get(seller, sku);
  const retired = item ? undefined : items.retired(seller, sku);
  const heldUntil = (retired?.retiredAt ?? 0) + world.settings.skuHoldSeconds * 1000;
  return item?.gtin ?? (world.clock.now() < heldUntil ? retired?.gtin : undefined);
}
