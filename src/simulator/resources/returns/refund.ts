import { readJson } from "../../http/read-json";
import { returnError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SimulatedReturn, SimulatedReturnLine } from "../../state/return";
import { type RefundChoice, refundableQuantity, refundReturn } from "../../state/return-refund";
import type { World } from "../../state/world";
import { refundBody, type RefundBodyLine } from "./refund-body";

/**
 * `POST /v3/returns/{returnOrderId}/refund`: all of the call or nothing. It only has units; Walmart determines the
 * amounts.
 */
export function refundReturnOrder(request: SellerRequest, world: World): Reply {
  const { customerOrderId, refundLines } = readJson(request, refundBody, "GMP_RETURN_API");
  if (!customerOrderId || !refundLines?.length) {
    const field = customerOrderId ? "refundLines" : "customerOrderId";
    throw returnError(field, "Invalid request. One or more mandatory fields are missing.");
  }
  const order = requireReturn(request, world, customerOrderId);
  if (world.orders.get(order.purchaseOrderId)?.shipNodeType === "WFSFulfilled")
    throw returnError("returnOrderId", "Returns of WFS orders are view only");
  const chosen = refundLines.map((bodyLine) => choose(world, order, bodyLine));
  for (const { line } of chosen) {
    checkQuantity(world, order, line, chosen);
  }
  const { correlationId } = request;
  refundReturn(world, order, chosen, {
    source: "api",
    channel: "SELLER_SYSTEM_REFUND",
    correlationId,
  });
  return ok({
    returnOrderId: order.returnOrderId,
    customerOrderId: order.customerOrderId,
    refundLines: chosen.map(({ line, quantity }) => ({
      returnOrderLineNumber: line.returnOrderLineNumber,
      quantity: { unitOfMeasure: "EACH", measurementValue: quantity },
    })),
  });
}

/** Returns the seller's return that the path names, if it belongs to the customer order. */
function requireReturn(
  request: SellerRequest,
  world: World,
  customerOrderId: string,
): SimulatedReturn {
  const order = world.returns.get(request.params.returnOrderId ?? "");
  const own = order?.seller === request.seller.id;
  if (!order || !own || order.customerOrderId !== customerOrderId) {
    throw returnError("returnOrderId", "The return order number is not valid");
  }
  return order;
}

function choose(world: World, order: SimulatedReturn, bodyLine: RefundBodyLine): RefundChoice {
  const { returnOrderLineNumber } = bodyLine;
  if (returnOrderLineNumber === undefined && order.lines.length > 1) {
    throw returnError(
      "returnOrderLineNumber",
      "Return Order has more than one line. Please specify the ReturnOrderLineNumber to be refunded.",
    );
  }
  const line = order.lines.find(
    (each) =>
      returnOrderLineNumber === undefined || each.returnOrderLineNumber === returnOrderLineNumber,
  );
  if (!line) {
    throw notAvailable();
  }
  const all = refundableQuantity(world, order, line);
  return { line, quantity: bodyLine.quantity?.measurementValue ?? all };
}

function checkQuantity(
  world: World,
  order: SimulatedReturn,
  line: SimulatedReturnLine,
  chosen: RefundChoice[],
): void {
  const quantities = chosen.filter((each) => each.line === line).map(({ quantity }) => quantity);
  const whole = quantities.every((quantity) => Number.isInteger(quantity) && quantity > 0);
  const requested = quantities.reduce((sum, quantity) => sum + quantity, 0);
  if (!whole || requested > refundableQuantity(world, order, line)) {
    throw notAvailable();
  }
}

function notAvailable() {
  return returnError(
    "quantity",
    "Requested quantity is not available. Please check if there is refundable quantity.",
  );
}
