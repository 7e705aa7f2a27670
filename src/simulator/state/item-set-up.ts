import { wpidOf } from "./catalog";
import type { ItemContent, SellerItem } from "./items";
import { type Cause, recordListing, setPublished, setQuantity } from "./listing-changes";
import { onItemAdded } from "./order-events";
import type { Reviewed } from "./item-reviews";
import type { World } from "./world";

/** An item of a set-up feed that Walmart takes. */
export interface NewItem {
  seller: string;
  gtin: string;
  orderable: {
    sku: string;
    price?: number;
    inventory?: { fulfillmentCenterID?: string; quantity?: number }[];
  };
  content: ItemContent;
}

/** Sets an item up with its product, or changes the one with that SKU. It is published later. */
export function setUpItem(world: World, input: NewItem, cause: Cause): SellerItem {
  const { seller, gtin, orderable, content } = input;
  const { items } = world.listings;
  const { sku, price = 0, inventory = [] } = orderable;
  const changes = {
    cents: Math.round(price * 100),
    productName: String(content.visible.productName),
    productType: content.productType,
    condition: String(content.visible.condition ?? "New"),
    content,
  };
  let item = items.get(seller, sku);
  if (item) {
    Object.assign(item, changes);
  } else {
    item = {
      sku,
      seller,
      wpid: wpidOf(gtin),
      gtin,
      publishedStatus: "IN_PROGRESS",
      unpublishedReasons: [],
      lifecycleStatus: "ACTIVE",
      retiring: false,
      ...changes,
    };
    items.add(item);
    onItemAdded(world, item);
    const { publishSeconds, feedSeconds } = world.settings;
    world.listings.publishing.add(cause.at + (publishSeconds ?? feedSeconds) * 1000, item);
  }
  addProduct(world, item);
  recordListing(world, { kind: "item", seller, sku, price }, cause);
  const own = world.sellers.get(seller);
  for (const { fulfillmentCenterID, quantity } of inventory) {
    if (quantity !== undefined) {
      const isDefault = !fulfillmentCenterID || fulfillmentCenterID === own?.partnerId;
      const node = isDefault ? (own?.shipNodes[0] ?? "") : fulfillmentCenterID;
      setQuantity(world, item, node, quantity, cause);
    }
  }
  return item;
}

/** Publishes the items that are due, and ends the reviews that are due. */
export function publishDue(world: World): void {
  const { listings, clock } = world;
  for (const { at, what } of listings.reviews.agenda.due(clock.now())) {
    if (listings.reviews.isWaiting(what)) {
      approveItem(world, what, at);
    }
  }
  for (const { what: item } of listings.publishing.due(clock.now())) {
    const isCurrent = listings.items.get(item.seller, item.sku) === item;
    if (isCurrent && item.publishedStatus === "IN_PROGRESS") {
      setPublished(world, item, "PUBLISHED");
      const product = listings.catalog.get(item.gtin);
      if (product?.owner === item.seller) {
        product.publishedStatus = "PUBLISHED";
      }
    }
  }
}

/** Ends a review: the item is set up. */
export function approveItem(world: World, reviewed: Reviewed, at: number): SellerItem {
  world.listings.reviews.end(reviewed);
  world.listings.reviews.forget(reviewed.sku);
  return reviewed.approve(at);
}

/** The seller's product is in Walmart's catalog from now on. */
export function addProduct(world: World, item: SellerItem): void {
  const { seller, gtin, wpid, productName, productType, content } = item;
  const { catalog } = world.listings;
  const { brand } = content?.visible ?? {};
  catalog.add({
    gtin,
    wpid,
    productName,
    productType,
    publishedStatus: catalog.get(gtin)?.publishedStatus ?? item.publishedStatus,
    unpublishedReasons: [],
    conflict: false,
    isOnSale: true,
    ...(typeof brand === "string" && { brand }),
    attributes: content?.visible ?? {},
    owner: seller,
  });
}
