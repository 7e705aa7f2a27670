import { lastEvent, type SimulatedReturn, type SimulatedReturnLine } from "../state/return";
import { deliveredAt } from "../state/return";
import { EVENT_RULES, type ReturnEventTag, type ReturnStatus } from "../state/return-events";
import { refundReturn } from "../state/return-refund";
import type { World } from "../state/world";
import { announce } from "../webhooks/announce";
import { ControlError, readInput } from "./errors";
import { moveSchema, type ReturnMove, returnUpdateSchema } from "./return-input";

/** Moves all lines of the return to the next stage that can be moved. Throws {@link ControlError} if none can. */
export function moveReturn(world: World, order: SimulatedReturn, input: unknown): void {
  const { to } = readInput(moveSchema, input);
  const moves = order.lines.map((line) => ({ line, tag: tagOf(to, line) }));
  const possible = moves.filter(({ line, tag }) => !obstacle(order, line, tag));
  const [first] = moves;
  if (possible.length === 0 && first) {
    throw new ControlError("to", `to: ${obstacle(order, first.line, first.tag) ?? ""}`);
  }
  applyEvents(world, order, possible);
}

const USUAL_TAG: Record<ReturnStatus, ReturnEventTag> = {
  INITIATED: "RETURN_IN_TRANSIT",
  DELIVERED: "DELIVERED_AT_RETURN_CENTER",
  COMPLETED: "REFUND_ISSUED",
};

/** Applies an event to one line of a return, like Walmart's sandbox. */
export function updateReturn(
  world: World,
  find: (returnOrderId: string) => SimulatedReturn,
  input: unknown,
): SimulatedReturn {
  const { returnOrderId, lineNumber, qty, status, eventTag } = readInput(returnUpdateSchema, input);
  const order = find(returnOrderId);
  const line = order.lines.find(
    (each) => each.returnOrderLineNumber === (lineNumber ?? (order.lines.length > 1 ? NaN : 1)),
  );
  if (!line) {
    throw new ControlError("lineNumber", `lineNumber: there is no line ${lineNumber ?? ""}`);
  }
  const tag = eventTag ?? USUAL_TAG[status ?? "INITIATED"];
  if (status && status !== EVENT_RULES[tag].status) {
    throw new ControlError("status", `status: ${tag} makes it ${EVENT_RULES[tag].status}`);
  }
  const reason = obstacle(order, line, tag);
  if (reason) {
    throw new ControlError("eventTag", `eventTag: ${reason}`);
  }
  const left = line.quantity - line.refundedQuantity;
  if (tag === "REFUND_ISSUED" ? (qty ?? left) > left : qty && qty !== line.quantity) {
    throw new ControlError("qty", `qty: must be all ${left} units of the line`);
  }
  applyEvents(world, order, [{ line, tag }], qty);
  return order;
}

function tagOf(to: ReturnMove, line: SimulatedReturnLine): ReturnEventTag {
  const refunded = line.refundedQuantity >= line.quantity;
  switch (to) {
    case "in_transit":
      return refunded ? "INTRANSIT_AFTER_INVOICE" : "RETURN_IN_TRANSIT";
    case "delivered":
      return refunded ? "DELIVERED_AFTER_INVOICE" : "DELIVERED_AT_RETURN_CENTER";
    case "refunded_by_walmart":
      return "REFUND_ISSUED";
    case "cancelled":
      return "RETURN_CANCELLED";
  }
}

/** Why the event cannot happen to the line now; null if it can. */
function obstacle(
  order: SimulatedReturn,
  line: SimulatedReturnLine,
  tag: ReturnEventTag,
): string | null {
  const last = lastEvent(line).tag;
  const { after } = EVENT_RULES[tag];
  const shortened = tag === "REFUND_ISSUED" && EVENT_RULES.REFUND_INITIATED.after.includes(last);
  if (!after.includes(last) && !shortened) {
    return `line ${line.returnOrderLineNumber} is at ${last}, so ${tag} is not possible`;
  }
  const refund = tag === "REFUND_ISSUED" || tag === "REFUND_INITIATED";
  if (refund && order.type === "REPLACEMENT") {
    return "a replacement is not refunded";
  }
  if (tag === "RETURN_CANCELLED" && line.refundedQuantity > 0) {
    return `line ${line.returnOrderLineNumber} is already refunded in part`;
  }
  const transport = !refund && tag !== "RETURN_CANCELLED";
  if (transport && order.keepIt) {
    return "the buyer keeps the goods, so nothing is sent back";
  }
  const again = tag.endsWith("_AFTER_INVOICE") && deliveredAt(line) !== undefined;
  return again ? `line ${line.returnOrderLineNumber} has already been sent back` : null;
}

function applyEvents(
  world: World,
  order: SimulatedReturn,
  moves: { line: SimulatedReturnLine; tag: ReturnEventTag }[],
  qty?: number,
): void {
  const now = world.clock.now();
  order.lastModified = now;
  const refunds = moves.filter(({ tag }) => tag === "REFUND_ISSUED");
  for (const { line, tag } of moves.filter((move) => !refunds.includes(move))) {
    line.events.push({ tag, time: now });
    if (tag === "RETURN_CANCELLED") {
      // Walmart's real texts are not documented.
      line.cancellationReason = "CUSTOMER_CANCELLED";
    }
  }
  if (moves.some(({ tag }) => tag.startsWith("DELIVERED_"))) {
    const { seller, returnOrderId, purchaseOrderId } = order;
    announce(world, seller, "RETURN_DELIVERED", { returnOrderId, purchaseOrderId });
  }
  refundReturn(
    world,
    order,
    refunds.map(({ line }) => ({ line, quantity: qty ?? line.quantity - line.refundedQuantity })),
    { source: "control", channel: "WALMART_TRIGGERED_REFUND" },
  );
}
