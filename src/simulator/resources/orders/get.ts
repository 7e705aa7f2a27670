import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SimulatedOrder } from "../../state/order";
import type { World } from "../../state/world";
import { requireOrder } from "./find";
import { renderOrder } from "./render";

/** `GET /v3/orders/{purchaseOrderId}` */
export function getOrder(request: SellerRequest, world: World): Reply {
  return orderReply(requireOrder(request, world), request, world);
}

/** `{"order": …}`, as one order and every action on it are answered. */
export function orderReply(order: SimulatedOrder, request: SellerRequest, world: World): Reply {
  const extras = {
    replacementInfo: request.query.get("replacementInfo") === "true",
    productInfo: request.query.get("productInfo") === "true",
  };
  return ok({ order: renderOrder(order, extras, world.settings) });
}
