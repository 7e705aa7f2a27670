import type { Reply, SellerRequest } from "../../http/route";
import { recordEffect, markChanged } from "../../state/changes";
import { moveUnits, quantityIn } from "../../state/portions";
import type { World } from "../../state/world";
import { callError, rejectWfs, requireOrder } from "./find";
import { orderReply } from "./get";

/**
 * `POST /v3/orders/{purchaseOrderId}/acknowledge`: the whole order. It may be repeated as long as no unit is beyond
 * Acknowledged.
 */
export function acknowledgeOrder(request: SellerRequest, world: World): Reply {
  const order = requireOrder(request, world);
  rejectWfs(order);
  const further = order.lines.some(
    (line) => quantityIn(line, "Shipped", "Delivered", "Refund") > 0,
  );
  const open = order.lines.some((line) => quantityIn(line, "Created", "Acknowledged") > 0);
  if (further || !open) {
    // The two spaces and the quotes are Walmart's.
    const call = `Failed when called acknowledge API for '${order.purchaseOrderId}'.`;
    throw callError(`${call}  Some or all qty in higher status`);
  }
  const changed = order.lines.flatMap((line) => {
    const quantity = quantityIn(line, "Created");
    if (quantity === 0) {
      return [];
    }
    moveUnits(line, ["Created"], quantity, (taken) => ({ ...taken, status: "Acknowledged" }));
    return [{ line, quantity }];
  });
  if (changed.length > 0) {
    markChanged(
      world,
      order,
      changed.map(({ line }) => line),
    );
  }
  const repeated = changed.length === 0 ? { repeated: true as const } : {};
  const { correlationId } = request;
  const what = { kind: "acknowledge", source: "api", correlationId, ...repeated } as const;
  recordEffect(world, order, what, changed);
  return orderReply(order, request, world);
}
