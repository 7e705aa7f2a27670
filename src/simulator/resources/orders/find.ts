import { orderError, orderNotFound } from "../../http/errors";
import type { SellerRequest } from "../../http/route";
import type { SimulatedLine, SimulatedOrder } from "../../state/order";
import { terminalStatus } from "../../state/portions";
import type { World } from "../../state/world";

const PREFIX = "Unable to process this request.";

/**
 * Returns the seller's order that the path names. Throws 404 if there is none; orders of other sellers do not count.
 */
export function requireOrder(request: SellerRequest, world: World): SimulatedOrder {
  const number = request.params.purchaseOrderId ?? "";
  const order = world.orders.get(number);
  if (!order || order.seller !== request.seller.id) {
    throw orderNotFound(`No sales order found for the purchase order ${number}`);
  }
  return order;
}

/** Rejects WFS orders: sellers never acknowledge, ship or cancel them. */
export function rejectWfs(order: SimulatedOrder): void {
  if (order.shipNodeType === "WFSFulfilled") {
    const reason = `The PO: ${order.purchaseOrderId} is fulfilled by Walmart Fulfillment Services`;
    throw orderError("data", `${PREFIX} ${reason}`);
  }
}

/** Returns the order line with a number. */
export function requireLine(order: SimulatedOrder, lineNumber: string): SimulatedLine {
  const line = order.lines.find((candidate) => candidate.lineNumber === lineNumber);
  if (!line) {
    throw lineError(order, lineNumber, "does not exist");
  }
  return line;
}

/** 400: the line has no units left that can still change. */
export function terminalError(order: SimulatedOrder, line: SimulatedLine) {
  const status = terminalStatus(line).toUpperCase();
  return lineError(order, line.lineNumber, `is in ${status} status`);
}

/** 400 about a line, in Walmart's wording. */
export function lineError(order: SimulatedOrder, lineNumber: string, what: string) {
  const line = `The Line: ${lineNumber} of PO: ${order.purchaseOrderId}`;
  return orderError("data", `${PREFIX} ${line} ${what}`);
}

/** 400 about the whole call, in Walmart's wording. */
export function callError(what: string) {
  return orderError("data", `${PREFIX} ${what}`);
}
