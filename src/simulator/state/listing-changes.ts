import { announce } from "../webhooks/announce";
import type { EffectSource } from "./effects";
import type { PublishedStatus, SellerItem } from "./items";
import type { ListingEffect } from "./listing-effects";
import type { World } from "./world";

/** The source of a change. */
export interface Cause {
  source: EffectSource;
  at: number;
  correlationId?: string;
  feedId?: string;
  reason?: string;
}

/** Records a change of an item. */
export function recordListing(
  world: World,
  what: Pick<ListingEffect, "kind" | "seller" | "sku"> & Partial<ListingEffect>,
  { at, ...cause }: Cause,
): void {
  world.listings.effects.record({ ...what, ...cause }, at);
}

/** Sets the item's quantity at a node. */
export function setQuantity(
  world: World,
  item: SellerItem,
  shipNode: string,
  quantity: number,
  cause: Cause,
): void {
  const { seller, sku } = item;
  const stock = world.listings.stock.at(seller, sku, shipNode);
  const before = stock.quantity;
  stock.quantity = quantity;
  recordListing(world, { kind: "inventory", seller, sku, shipNode, quantity }, cause);
  if (before > 0 && quantity === 0) {
    announce(world, seller, "INVENTORY_OOS", { sku, shipNode, wpid: item.wpid });
  }
}

/** Sets the item's price. */
export function setPrice(world: World, item: SellerItem, cents: number, cause: Cause): void {
  const { seller, sku } = item;
  item.cents = cents;
  recordListing(world, { kind: "price", seller, sku, price: cents / 100 }, cause);
}

/** Sets the item's publishing status and announces the change to subscribers. */
export function setPublished(
  world: World,
  item: SellerItem,
  status: PublishedStatus,
  reasons: string[] = [],
): void {
  const before = item.publishedStatus;
  item.publishedStatus = status;
  item.unpublishedReasons = reasons;
  if (before !== status && (status === "PUBLISHED" || status === "UNPUBLISHED")) {
    const { seller, sku, wpid, productName } = item;
    announce(world, seller, `OFFER_${status}`, { sku, wpid, productName, reasons });
  }
}

/** Retires the items that are due, together with their stock. */
export function retireDue(world: World): void {
  for (const { at, what: item } of world.listings.retiring.due(world.clock.now())) {
    world.listings.items.retire(item, at);
    world.listings.stock.forget(item.seller, item.sku);
  }
}
