import { announceOrder } from "../webhooks/announce";
import type { Effect } from "./effects";
import { setQuantity } from "./listing-changes";
import type { SellerItem } from "./items";
import type { SimulatedOrder } from "./order";
import { quantityIn } from "./portions";
import type { World } from "./world";

const OUT_OF_STOCK = "SELLER_CANCEL_OUT_OF_STOCK";

/** Reserves the stock of a new order's units and announces the order. */
export function onOrderCreated(world: World, order: SimulatedOrder): void {
  for (const line of order.lines) {
    const item = itemOf(world, order, line.sku);
    if (item) {
      stockOf(world, item).reserved += quantityIn(line, "Created", "Acknowledged");
    }
  }
  announceOrder(world, order, "PO_CREATED");
}

/**
 * Applies a change of an order to the items' stock: shipped units reduce it, canceled ones release it. If the seller
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
    const stock = stockOf(world, item);
    stock.reserved = Math.max(0, stock.reserved - quantity);
    const cause = { source: "walmart" as const, at: world.clock.now() };
    if (kind === "ship") {
      const left = Math.max(0, stock.quantity - quantity);
      setQuantity(world, item, nodeOf(world, item), left, { ...cause, reason: "SHIPPED" });
    } else if (source === "api" && reason === OUT_OF_STOCK) {
      setQuantity(world, item, nodeOf(world, item), 0, { ...cause, reason });
    }
  }
}

function itemOf(world: World, order: SimulatedOrder, sku: string): SellerItem | undefined {
  // Walmart's own warehouse has its own stock.
  return order.shipNodeType === "SellerFulfilled"
    ? world.listings.items.get(order.seller, sku)
    : undefined;
}

/** Orders go to the seller's first ship node. */
function nodeOf(world: World, item: SellerItem): string {
  return world.sellers.get(item.seller)?.shipNodes[0] ?? "";
}

function stockOf(world: World, item: SellerItem) {
  return world.listings.stock.at(item.seller, item.sku, nodeOf(world, item));
}
