import { createHash } from "node:crypto";
import type { IngestionError } from "../../state/feeds";
import { checkDigit, gtinOf, type ProductIdType } from "../../state/identifiers";
import type { World } from "../../state/world";
import { dataError, INVALID, SKU_BOUND } from "./errors";

/** What sellers enter in place of a GTIN for a product that is exempt from having one. */
const EXEMPT = "CUSTOM";

/** What an exemption is granted for. */
interface Product {
  brand?: unknown;
  productType?: string;
}

/** The GTIN of an item that a feed sets up; an error if it is invalid, or if the SKU belongs to another product. */
export function findGtin(
  item: { sku: string; productIdentifiers: { productIdType: ProductIdType; productId: string } },
  seller: string,
  world: World,
  product: Product = {},
): string | IngestionError {
  const { productIdType, productId } = item.productIdentifiers;
  if (productIdType === "GTIN" && productId === EXEMPT) {
    return exemptGtin(item.sku, seller, world, product);
  }
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

/** Walmart's own number for an exempt product: that of its item, or a new one that is always the same for a SKU. */
function exemptGtin(
  sku: string,
  seller: string,
  world: World,
  { brand, productType }: Product,
): string | IngestionError {
  const bound = boundTo(world, seller, sku);
  if (bound !== undefined) {
    return bound;
  }
  const isExempt = world.listings.gtinExemptions.some(
    (one) =>
      one.seller === seller &&
      one.exemptionStatus === "APPROVED" &&
      one.brand.toLowerCase() === String(brand).toLowerCase() &&
      (one.productType === undefined || one.productType === productType),
  );
  if (!isExempt) {
    const fault = `There is no approved exemption from product identifiers for ${String(brand)}.`;
    return dataError(INVALID, "productId", fault);
  }
  const digits = createHash("sha256").update(`${seller} ${sku}`).digest().readUInt32BE(0);
  const body = `0004${String(digits % 1_000_000_000).padStart(9, "0")}`;
  return body + checkDigit(body);
}
