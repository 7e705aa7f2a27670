import { apiError } from "../../http/errors";
import { requireParam } from "../../http/params";
import type { SellerRequest } from "../../http/route";
import type { SellerItem } from "../../state/items";
import type { Seller } from "../../state/sellers";
import { availableOf } from "../../state/stock";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";

export const ORIGIN = "GMP_INVENTORY_API";

/** Why a ship node is invalid; null if it is valid. Only sellers with given ship nodes reject others. */
export function nodeProblem(seller: Seller, shipNode: string): string | null {
  return seller.otherNodes || seller.shipNodes.includes(shipNode)
    ? null
    : `There is no ship node ${shipNode}`;
}

/** Returns the given ship node, or the seller's first one. */
export function readNode(seller: Seller, named: string | null | undefined): string {
  const shipNode = named || (seller.shipNodes[0] ?? "");
  const problem = nodeProblem(seller, shipNode);
  if (problem) {
    throw apiError(400, ORIGIN, "INVALID_REQUEST_PARAM", "shipNode", problem);
  }
  return shipNode;
}

/** Returns the item of the query parameter `sku`. */
export function itemOfQuery(request: SellerRequest, world: World): SellerItem {
  return requireItem(request, world, requireParam(request.query, "sku", ORIGIN), ORIGIN);
}

/** A quantity in Walmart's format. */
export function toQuantity(amount: number): { unit: "EACH"; amount: number } {
  return { unit: "EACH", amount };
}

/** Renders the item's stock at all its nodes, or at one. */
export function renderNodes(item: SellerItem, world: World, only?: string) {
  const nodes = [...world.listings.stock.nodes(item.seller, item.sku)];
  return nodes
    .filter(([shipNode]) => !only || shipNode === only)
    .map(([shipNode, stock]) => ({
      shipNode,
      inputQty: toQuantity(stock.quantity),
      availToSellQty: toQuantity(availableOf(stock)),
      reservedQty: toQuantity(stock.reserved),
    }));
}
