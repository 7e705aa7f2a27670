import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SimulatedOrder } from "../../state/order";
import type { World } from "../../state/world";
import { requireOrder } from "./find";
import { renderOrder } from "./render";

/** `GET /v3/orders/{purchaseOrderId}` */
export function getOrder(request: SellerRequest, world: World): Reply {
  return orderReply(requireOrder(request, world), request, world, refundsSeenAt(world));
}

/** Reads lag behind: refunds that were made later are not shown yet. */
export function refundsSeenAt({ clock, settings }: World): number {
  return clock.now() - settings.refundLagSeconds * 1000;
}

/** `{"order": …}`, the response for a single order and for every action on it. */
export function orderReply(
  order: SimulatedOrder,
  request: SellerRequest,
  world: World,
  refundsUntil?: number,
): Reply {
  const extras = {
    refundsUntil,
    replacementInfo: request.query.get("replacementInfo") === "true",
    productInfo: request.query.get("productInfo") === "true",
    incentiveInfo: request.query.get("incentiveInfo") === "true",
  };
  return ok({ order: renderOrder(order, extras, world.settings) });
}
