import { passTime } from "../state/pass-time";
import type { FeedType } from "../state/feeds";
import type { ListingEffect, ListingEffectFilter } from "../state/listing-effects";
import type { Subscription } from "../state/subscriptions";
import type { World } from "../state/world";
import type { EventType } from "../webhooks/event-types";
import type { WebhookDelivery } from "../webhooks/webhooks";
import {
  acceptItem,
  addCatalogProduct,
  addItem,
  changePrice,
  changeQuantity,
  competeWith,
  findSeller,
  publishItem,
  refuseItem,
  sendEvent,
  unpublishItem,
} from "./listing-actions";
import type { CatalogProductInput, ItemInput, PlaceInput, RefusalInput } from "./listing-input";
import {
  type CatalogProductView,
  describeFeed,
  describeInventory,
  describeItem,
  describeProduct,
  describePromotions,
  type FeedView,
  type InventoryView,
  type ItemView,
  type PromotionView,
} from "./listing-views";

/** In-process controls for listings. `clientId` selects the seller; the first one by default. */
export interface ListingControls {
  addCatalogProduct(product: CatalogProductInput): CatalogProductView;
  /** Adds an existing item of the seller. */
  addItem(item: ItemInput): ItemView;
  items(clientId?: string): ItemView[];
  item(sku: string, clientId?: string): ItemView | undefined;
  /** Stock at all ship nodes; undefined if there is no such item. */
  inventory(sku: string, clientId?: string): InventoryView | undefined;
  /** In dollars; undefined if there is no such item. */
  price(sku: string, clientId?: string): number | undefined;
  /** Changes the quantity as if in Seller Center; not one of the seller's effects. */
  setInventory(sku: string, quantity: number, place?: PlaceInput): void;
  setPrice(sku: string, price: number, clientId?: string): void;
  /** The promotions of an item, earliest first. Prices are in dollars. */
  promotions(sku: string, clientId?: string): PromotionView[];
  /** Lets another seller offer the item's product at a price, as pricing insights show it; null: nobody does. */
  competeWith(sku: string, price: number | null, clientId?: string): void;
  publish(sku: string, clientId?: string): void;
  unpublish(sku: string, reasons: string[], clientId?: string): void;
  /** Makes feeds reject this SKU. */
  refuseItem(sku: string, rejection: RefusalInput): void;
  /** Takes back {@link refuseItem}, and what was said of its review. */
  acceptItem(sku: string): void;
  /** Newest first. */
  feeds(filter?: { feedType?: FeedType; clientId?: string }): FeedView[];
  listingEffects(filter?: ListingEffectFilter): ListingEffect[];
  subscriptions(clientId?: string): Subscription[];
  sendEvent(eventType: EventType, payload?: Record<string, unknown>, clientId?: string): void;
  /** The latest webhooks, oldest first. */
  webhookDeliveries(): WebhookDelivery[];
}

/** Creates the listing controls of a world. */
export function listingControls(world: World): ListingControls {
  const lookUp = (sku: string, clientId?: string) => {
    passTime(world);
    return world.listings.items.get(findSeller(world, clientId).id, sku);
  };
  /** First process what is due, then act. */
  const act = (action: () => unknown): void => {
    passTime(world);
    action();
  };
  return {
    addCatalogProduct: (product) => describeProduct(addCatalogProduct(world, product)),
    addItem: (item) => describeItem(world, addItem(world, item)),
    items(clientId) {
      passTime(world);
      const seller = findSeller(world, clientId).id;
      return world.listings.items.all(seller).map((item) => describeItem(world, item));
    },
    item(sku, clientId) {
      const item = lookUp(sku, clientId);
      return item && describeItem(world, item);
    },
    inventory(sku, clientId) {
      const item = lookUp(sku, clientId);
      return item && describeInventory(world, item);
    },
    price(sku, clientId) {
      const item = lookUp(sku, clientId);
      return item && item.cents / 100;
    },
    promotions(sku, clientId) {
      const item = lookUp(sku, clientId);
      return item ? describePromotions(world, item) : [];
    },
    competeWith: (sku, price, clientId) => act(() => competeWith(world, sku, price, clientId)),
    setInventory: (sku, quantity, place) => act(() => changeQuantity(world, sku, quantity, place)),
    setPrice: (sku, price, clientId) => act(() => changePrice(world, sku, price, clientId)),
    publish: (sku, clientId) => act(() => publishItem(world, sku, clientId)),
    unpublish: (sku, reasons, clientId) => act(() => unpublishItem(world, sku, reasons, clientId)),
    refuseItem: (sku, rejection) => refuseItem(world, sku, rejection),
    acceptItem: (sku) => acceptItem(world, sku),
    feeds: (filter) => listFeeds(world, filter),
    listingEffects(filter) {
      passTime(world);
      return world.listings.effects.find(filter);
    },
    subscriptions: (clientId) =>
      world.webhooks.subscriptions.ofSeller(findSeller(world, clientId).id),
    sendEvent: (eventType, payload, clientId) => sendEvent(world, eventType, payload, clientId),
    webhookDeliveries: () => world.webhooks.deliveries(),
  };
}

/** The seller's feeds, newest first. */
export function listFeeds(
  world: World,
  filter: { feedType?: string; clientId?: string } = {},
): FeedView[] {
  passTime(world);
  const seller = findSeller(world, filter.clientId).id;
  return world.listings.feeds
    .newestFirst(seller)
    .filter(({ feedType }) => !filter.feedType || feedType === filter.feedType)
    .map((feed) => describeFeed(world, feed));
}
