import { readJson } from "../../http/read-json";
import { apiError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { setQuantity } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { inventoryBody } from "./bodies";
import { toQuantity, itemOfQuery, ORIGIN, readNode } from "./nodes";

/** `GET /v3/inventory`: the quantity that the seller set; 0 if it was never set. */
export function getInventory(request: SellerRequest, world: World): Reply {
  const { seller, sku } = itemOfQuery(request, world);
  const shipNode = readNode(request.seller, request.query.get("shipNode"));
  const stock = world.listings.stock.nodes(seller, sku).get(shipNode);
  return ok({ sku, quantity: toQuantity(stock?.quantity ?? 0) });
}

/** `PUT /v3/inventory` */
export function putInventory(request: SellerRequest, world: World): Reply {
  const body = readJson(request, inventoryBody, ORIGIN);
  const item = itemOfQuery(request, world);
  if (body.sku !== item.sku) {
    const fault = `The SKU of the body, ${body.sku}, is not the SKU of the query, ${item.sku}`;
    throw apiError(400, ORIGIN, "INVALID_REQUEST_CONTENT", "sku", fault);
  }
  const shipNode = readNode(request.seller, request.query.get("shipNode"));
  const { correlationId } = request;
  const cause = { source: "api", at: world.clock.now(), correlationId } as const;
  setQuantity(world, item, shipNode, body.quantity.amount, cause);
  return ok({ sku: item.sku, quantity: toQuantity(body.quantity.amount) });
}
