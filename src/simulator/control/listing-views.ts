import { countItems } from "../resources/feeds/render";
import type { CatalogProduct } from "../state/catalog";
import {
  type Feed,
  type FeedItem,
  feedStatus,
  type FeedStatus,
  type FeedType,
} from "../state/feeds";
import { upcOf } from "../state/identifiers";
import type { SellerItem } from "../state/items";
import { availableOf } from "../state/stock";
import type { World } from "../state/world";

/** A product of Walmart's catalog. */
export interface CatalogProductView {
  gtin: string;
  upc: string;
  wpid: string;
  productName: string;
  publishedStatus: string;
}

/** An item with its stock at all ship nodes. Prices are in dollars. */
export interface ItemView extends ContentView {
  sku: string;
  clientId: string;
  wpid: string;
  gtin: string;
  upc: string;
  productName: string;
  condition: string;
  price: number;
  publishedStatus: string;
  unpublishedReasons: string[];
  lifecycleStatus: string;
  /** Retirement is requested, but not complete. */
  retiring: boolean;
  inventory: InventoryView;
}

/** How the item is set up: what the seller sent, and its place in a variant group. */
export interface ContentView {
  productType: string;
  /** Null if the item was only matched. */
  attributes: Record<string, unknown> | null;
  orderable: Record<string, unknown> | null;
  variantGroupId: string | null;
  isPrimaryVariant: boolean;
}

/** A price for a time. */
export interface PromotionView {
  promoId: string;
  kind: string;
  price: number;
  comparisonPrice: number;
  startsAt: string;
  endsAt: string;
}

export interface InventoryView {
  /** What the seller set, at all nodes. */
  quantity: number;
  /** Ordered and not yet shipped or canceled. */
  reserved: number;
  /** What buyers can order. */
  available: number;
  nodes: Record<string, { quantity: number; reserved: number; available: number }>;
}

/** A feed with the result of each item, which is null before processing. */
export interface FeedView {
  feedId: string;
  feedType: FeedType;
  clientId: string;
  feedStatus: FeedStatus;
  itemsReceived: number;
  itemsSucceeded: number;
  itemsFailed: number;
  itemsProcessing: number;
  items: FeedItem[] | null;
}

export function describeProduct(product: CatalogProduct): CatalogProductView {
  const { gtin, wpid, productName, publishedStatus } = product;
  return { gtin, upc: upcOf(gtin), wpid, productName, publishedStatus };
}

export function describeItem(world: World, item: SellerItem): ItemView {
  const { seller, cents, content: _content, retiredAt: _retiredAt, ...rest } = item;
  return {
    ...rest,
    ...describeContent(item),
    clientId: seller,
    upc: upcOf(item.gtin),
    price: cents / 100,
    inventory: describeInventory(world, item),
  };
}

function describeContent({ productType, content }: SellerItem): ContentView {
  const { variantGroupId, isPrimaryVariant } = content?.visible ?? {};
  return {
    productType,
    attributes: content?.visible ?? null,
    orderable: content?.orderable ?? null,
    variantGroupId: typeof variantGroupId === "string" ? variantGroupId : null,
    isPrimaryVariant: isPrimaryVariant === "Yes",
  };
}

export function describeInventory(world: World, { seller, sku }: SellerItem): InventoryView {
  const nodes = [...world.listings.stock.nodes(seller, sku)].map(
    ([shipNode, stock]) => [shipNode, { ...stock, available: availableOf(stock) }] as const,
  );
  const total = (name: "quantity" | "reserved" | "available") =>
    nodes.reduce((sum, [, stock]) => sum + stock[name], 0);
  return {
    quantity: total("quantity"),
    reserved: total("reserved"),
    available: total("available"),
    nodes: Object.fromEntries(nodes),
  };
}

export function describePromotions(world: World, { seller, sku }: SellerItem): PromotionView[] {
  return world.listings.promotions.of(seller, sku).map((promotion) => ({
    promoId: promotion.promoId,
    kind: promotion.kind,
    price: promotion.cents / 100,
    comparisonPrice: promotion.comparisonCents / 100,
    startsAt: new Date(promotion.startsAt).toISOString(),
    endsAt: new Date(promotion.endsAt).toISOString(),
  }));
}

export function describeFeed(world: World, feed: Feed): FeedView {
  const now = world.clock.now();
  const { feedId, feedType, seller, results } = feed;
  return {
    feedId,
    feedType,
    clientId: seller,
    feedStatus: feedStatus(feed, now),
    ...countItems(feed, now),
    items: results,
  };
}
