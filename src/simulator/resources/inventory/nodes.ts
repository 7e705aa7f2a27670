import { apiError } from "../../http/errors";
import { requireParam } from "../../http/params";
import type { SellerRequest } from "../../http/route";
import type { SellerItem } from "../../state/items";
import type { Seller } from "../../state/sellers";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";

export const ORIGIN = "GMP_INVENTORY_API";

/** What is wrong with a ship node: sellers can be made to have only certain ones. */
export function nodeProblem(seller: Seller, shipNode: string): string | null {
  return seller.otherNodes || seller.shipNodes.includes(shipNode)
    ? null
    : `There is no ship node ${shipNode}`;
}

/** The ship node that is meant; the seller's first one if none is named. */
export function readNode(seller: Seller, named: string | null | undefined): string {
  const shipNode = named || (seller.shipNodes[0] ?? "");
  const problem = nodeProblem(seller, shipNode);
  if (problem) {
    throw apiError(400, ORIGIN, "INVALID_REQUEST_PARAM", "shipNode", problem);
  }
  return shipNode;
}

/** The item that `sku` of the query names. */
export function itemOfQuery(request: SellerRequest, world: World): SellerItem {
  return requireItem(request, world, requireParam(request.query, "sku", ORIGIN), ORIGIN);
}

/** A quantity as Walmart writes it. */
export function each(amount: number): { unit: "EACH"; amount: number } {
  return { unit: "EACH", amount };
}

/** The item's stock at all its nodes, or at one. */
export function renderNodes(item: SellerItem, world: World, only?: string) {
  const nodes = [...world.listings.stock.nodes(item.seller, item.sku)];
  return nodes
    .filter(([shipNode]) => !only || shipNode === only)
    .map(([shipNode, { quantity, reserved }]) => ({
      shipNode,
      inputQty: each(quantity),
      availToSellQty: each(Math.max(0, quantity - reserved)),
      reservedQty: each(reserved),
    }));
}
