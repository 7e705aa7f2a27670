import { announce } from "../webhooks/announce";
import type { EffectSource } from "./effects";
import type { PublishedStatus, SellerItem } from "./items";
import type { ListingEffect } from "./listing-effects";
import type { World } from "./world";

/** By whom and with what a change came. */
export interface Cause {
  source: EffectSource;
  at: number;
  correlationId?: string;
  feedId?: string;
  reason?: string;
}

/** Notes down what happened to an item. */
export function recordListing(
  world: World,
  what: Pick<ListingEffect, "kind" | "seller" | "sku"> & Partial<ListingEffect>,
  { at, ...cause }: Cause,
): void {
  world.listings.effects.record({ ...what, ...cause }, at);
}

/** Makes it the item's quantity at the node. */
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

/** Makes it the item's price. */
export function setPrice(world: World, item: SellerItem, cents: number, cause: Cause): void {
  const { seller, sku } = item;
  item.cents = cents;
  recordListing(world, { kind: "price", seller, sku, price: cents / 100 }, cause);
}

/** Publishes the item, takes it off Walmart's pages, or something between; who subscribed to it is told. */
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

/** Retires what is due. The stock goes with the item. */
export function retireDue(world: World): void {
  for (const { what: item } of world.listings.retiring.due(world.clock.now())) {
    world.listings.items.retire(item);
    world.listings.stock.forget(item.seller, item.sku);
  }
}
