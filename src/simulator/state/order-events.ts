import { announceOrder } from "../webhooks/announce";
import type { Effect } from "./effects";
import { setQuantity } from "./listing-changes";
import type { SellerItem } from "./items";
import type { SimulatedLine, SimulatedOrder } from "./order";
import { quantityIn } from "./portions";
import type { World } from "./world";

const OUT_OF_STOCK = "SELLER_CANCEL_OUT_OF_STOCK";

/** Reserves the stock of a new order's units and announces the order. */
export function onOrderCreated(world: World, order: SimulatedOrder): void {
  for (const line of order.lines) {
    const item = itemOf(world, order, line.sku);
    if (item) {
      reserve(world, order, item, line);
    }
  }
  announceOrder(world, order, "PO_CREATED");
}

/** Reserves the stock of a new item for orders that are older than the item. */
export function onItemAdded(world: World, item: SellerItem): void {
  for (const order of world.orders.newestFirst()) {
    for (const line of order.lines) {
      if (line.sku === item.sku && itemOf(world, order, line.sku) === item) {
        reserve(world, order, item, line);
      }
    }
  }
}

/**
 * Applies a change of an order to the items' stock: shipped and canceled units are no longer reserved. If the seller
 * cancels for lack of stock, Walmart sets the quantity to zero.
 */
export function onOrderChanged(
  world: World,
  order: SimulatedOrder,
  effect: Omit<Effect, "id" | "time">,
) {
  const { kind, source, lines } = effect;
  if (kind === "cancel" && source === "walmart") {
    announceOrder(world, order, "PO_LINE_AUTOCANCELLED");
  }
  if (kind !== "ship" && kind !== "cancel") {
    return;
  }
  for (const { sku, quantity, reason } of lines) {
    const item = itemOf(world, order, sku);
    if (!item) {
      continue;
    }
    const stock = stockOf(world, order, item);
    stock.reserved = Math.max(0, stock.reserved - quantity);
    const cause = { source: "walmart" as const, at: world.clock.now() };
    if (kind === "ship" && world.settings.shipmentLowersInput) {
      const left = Math.max(0, stock.quantity - quantity);
      setQuantity(world, item, order.shipNode.id, left, { ...cause, reason: "SHIPPED" });
    } else if (kind === "cancel" && source === "api" && reason === OUT_OF_STOCK) {
      setQuantity(world, item, order.shipNode.id, 0, { ...cause, reason });
    }
  }
}

function itemOf(world: World, order: SimulatedOrder, sku: string): SellerItem | undefined {
  // Walmart's own warehouse has its own stock.
  return order.shipNodeType === "SellerFulfilled"
    ? world.listings.items.get(order.seller, sku)
    : undefined;
}

function reserve(world: World, order: SimulatedOrder, item: SellerItem, line: SimulatedLine): void {
  const units = quantityIn(line, "Created", "Acknowledged");
  if (units > 0) {
    stockOf(world, order, item).reserved += units;
  }
}

function stockOf(world: World, { shipNode }: SimulatedOrder, { seller, sku }: SellerItem) {
  return world.listings.stock.at(seller, sku, shipNode.id);
}
