import { centsOf } from "../state/cents";
import { type CatalogProduct, wpidOf } from "../state/catalog";
import { checkDigit, gtinOf, type ProductIdType } from "../state/identifiers";
import type { SellerItem } from "../state/items";
import { type Cause, setPrice, setPublished, setQuantity } from "../state/listing-changes";
import { addProduct } from "../state/item-set-up";
import { onItemAdded } from "../state/order-events";
import type { Seller } from "../state/sellers";
import { applyStrategy } from "../state/repriced-price";
import type { World } from "../state/world";
import { isEventType } from "../webhooks/event-types";
import { announce } from "../webhooks/announce";
import { ControlError, readInput } from "./errors";
import { catalogProductSchema, itemSchema, placeSchema, rejectionSchema } from "./listing-input";

const DEFAULT_CENTS = 999;
let made = 0;

/** Adds a product to Walmart's catalog. */
export function addCatalogProduct(world: World, input: unknown): CatalogProduct {
  const read = readInput(catalogProductSchema, input);
  const gtin = readGtin(read);
  if (!gtin) {
    throw new ControlError("upc", "upc: one of upc, gtin, ean and isbn is required");
  }
  const product = {
    gtin,
    wpid: wpidOf(gtin),
    productName: read.productName ?? `Product ${gtin}`,
    productType: read.productType ?? "Other",
    publishedStatus: read.publishedStatus ?? "PUBLISHED",
    unpublishedReasons: read.unpublishedReasons ?? [],
    minCents: cents("minPrice", read.minPrice),
    maxCents: cents("maxPrice", read.maxPrice),
    conflict: read.conflict ?? false,
    isOnSale: read.onSale ?? true,
    ...(read.brand && { brand: read.brand }),
    attributes: read.attributes ?? {},
  };
  world.listings.catalog.add(product);
  return product;
}

/** Adds an item with its stock to a seller. */
export function addItem(world: World, input: unknown): SellerItem {
  const read = readInput(itemSchema, input);
  const { sku } = read;
  const seller = findSeller(world, read.clientId);
  if (world.listings.items.get(seller.id, sku)) {
    throw new ControlError("sku", `sku: the item ${sku} already exists`);
  }
  const gtin = readGtin(read) ?? generateGtin();
  const product = world.listings.catalog.get(gtin);
  const item: SellerItem = {
    sku,
    seller: seller.id,
    wpid: wpidOf(gtin),
    gtin,
    productName: read.productName ?? product?.productName ?? `Product ${sku}`,
    productType: read.productType ?? product?.productType ?? "Other",
    condition: read.condition ?? "New",
    cents: cents("price", read.price) ?? DEFAULT_CENTS,
    publishedStatus: read.publishedStatus ?? "PUBLISHED",
    unpublishedReasons: read.unpublishedReasons ?? [],
    lifecycleStatus: "ACTIVE",
    retiring: false,
  };
  if (read.attributes) {
    const { productType } = item;
    item.content = { productType, visible: read.attributes, orderable: {} };
  }
  world.listings.items.add(item);
  if (item.content) {
    addProduct(world, item);
  }
  onItemAdded(world, item);
  if (read.quantity !== undefined) {
    const stock = world.listings.stock.at(item.seller, sku, seller.shipNodes[0] ?? "");
    stock.quantity = read.quantity;
  }
  return item;
}

/** Makes feeds reject the SKU. */
export function refuseItem(world: World, sku: string, input: unknown): void {
  const rejection = readInput(rejectionSchema, input);
  world.listings.rejections.add({ sku, ...rejection, times: rejection.times ?? Infinity });
}

/** Makes feeds take the SKU again. */
export function acceptItem(world: World, sku: string): void {
  world.listings.rejections.remove(sku);
  world.listings.reviews.forget(sku);
}

/** Publishes the item. */
export function publishItem(world: World, sku: string, clientId?: string): SellerItem {
  const item = findItem(world, sku, clientId);
  setPublished(world, item, "PUBLISHED");
  return item;
}

/** Unpublishes the item. */
export function unpublishItem(
  world: World,
  sku: string,
  reasons: string[],
  clientId?: string,
): SellerItem {
  const item = findItem(world, sku, clientId);
  setPublished(world, item, "UNPUBLISHED", reasons);
  return item;
}

/** Changes the quantity as if in Seller Center. */
export function changeQuantity(world: World, sku: string, quantity: number, input: unknown): void {
  const { clientId, shipNode } = readInput(placeSchema, input);
  if (!Number.isInteger(quantity) || quantity < 0) {
    throw new ControlError("quantity", "quantity: must be a whole number of at least 0");
  }
  const item = findItem(world, sku, clientId);
  const node = shipNode ?? findSeller(world, item.seller).shipNodes[0] ?? "";
  setQuantity(world, item, node, quantity, byHand(world));
}

/** Changes the price as if in Seller Center. */
export function changePrice(world: World, sku: string, price: number, clientId?: string): void {
  const item = findItem(world, sku, clientId);
  setPrice(world, item, cents("price", price) ?? item.cents, byHand(world));
}

/** Sets the lowest price of other sellers for the item's product; null: nobody else sells it. */
export function competeWith(
  world: World,
  sku: string,
  price: number | null,
  clientId?: string,
): void {
  const item = findItem(world, sku, clientId);
  const { gtin } = item;
  const { competitors } = world.listings;
  if (price === null) {
    competitors.delete(gtin);
  } else {
    competitors.set(gtin, cents("price", price) ?? 0);
  }
  applyStrategy(world, item, { at: world.clock.now() });
}

/** Sends the seller's subscribers an event that the simulator does not trigger itself. */
export function sendEvent(
  world: World,
  eventType: string,
  payload: Record<string, unknown> = {},
  clientId?: string,
): void {
  if (!isEventType(eventType)) {
    throw new ControlError("eventType", `eventType: there is no event type ${eventType}`);
  }
  announce(world, findSeller(world, clientId).id, eventType, payload);
}

/** Returns the seller's item with a SKU. Throws {@link ControlError} if there is none. */
export function findItem(world: World, sku: string, clientId?: string): SellerItem {
  const item = world.listings.items.get(findSeller(world, clientId).id, sku);
  if (!item) {
    throw new ControlError("sku", `sku: there is no item ${sku}`, 404);
  }
  return item;
}

/** Returns the seller with a client id; without one the first seller. */
export function findSeller(world: World, clientId?: string): Seller {
  const seller = clientId === undefined ? world.sellers.default() : world.sellers.get(clientId);
  if (!seller) {
    throw new ControlError("clientId", `clientId: there is no seller ${clientId}`);
  }
  return seller;
}

function byHand(world: World): Cause {
  return { source: "control", at: world.clock.now() };
}

function cents(field: string, dollars: number | undefined): number | undefined {
  if (dollars === undefined) {
    return undefined;
  }
  const read = centsOf(dollars);
  if (read === null || read < 0) {
    throw new ControlError(field, `${field}: must be an amount with at most two decimals`);
  }
  return read;
}

function readGtin(ids: Partial<Record<"upc" | "gtin" | "ean" | "isbn", string>>): string | null {
  for (const name of ["upc", "gtin", "ean", "isbn"] as const) {
    const id = ids[name];
    if (id !== undefined) {
      const gtin = gtinOf(name.toUpperCase() as ProductIdType, id);
      if (!gtin) {
        throw new ControlError(name, `${name}: ${id} has a wrong length or check digit`);
      }
      return gtin;
    }
  }
  return null;
}

/** Uses the range of in-store numbers, which no real product has. */
function generateGtin(): string {
  made += 1;
  const digits = `002${String(made).padStart(10, "0")}`;
  return digits + checkDigit(digits);
}
