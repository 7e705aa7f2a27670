import { z } from "zod";
import { readJson } from "../../http/read-json";
import { orderError } from "../../http/errors";
import type { Reply, SellerRequest } from "../../http/route";
import { recordEffect, markChanged } from "../../state/changes";
import type { SimulatedLine, SimulatedOrder } from "../../state/order";
import { moveUnits, quantityIn } from "../../state/portions";
import type { World } from "../../state/world";
import { callError, rejectWfs, requireLine, requireOrder, terminalError } from "./find";
import { orderReply } from "./get";

const REASONS = [
  "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
  "SELLER_CANCEL_OUT_OF_STOCK",
  "SELLER_CANCEL_PRICING_ERROR",
  "SELLER_CANCEL_FRAUD_STOP_SHIPMENT",
  "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE",
];

const cancelLine = z.object({
  lineNumber: z.string().min(1),
  orderLineStatuses: z.object({
    orderLineStatus: z
      .array(
        z.object({
          status: z.literal("Cancelled"),
          cancellationReason: z.string(),
          statusQuantity: z.object({
            unitOfMeasurement: z.enum(["EACH", "EA"]),
            amount: z.string().regex(/^[1-9]\d*$/, "must be a whole number of at least 1, as text"),
          }),
        }),
      )
      .min(1),
  }),
});

const cancelBody = z.object({
  orderCancellation: z.object({
    orderLines: z.object({ orderLine: z.array(cancelLine).min(1) }),
  }),
});

interface Cancellation {
  line: SimulatedLine;
  quantity: number;
  reason: string;
}

/** `POST /v3/orders/{purchaseOrderId}/cancel`: fails as a whole if one of its lines has nothing left to cancel. */
export function cancelLines(request: SellerRequest, world: World): Reply {
  const body = readJson(request, cancelBody, "GMP_ORDER_API");
  const order = requireOrder(request, world);
  rejectWfs(order);
  const bodyLines = body.orderCancellation.orderLines.orderLine;
  const cancellations = bodyLines.flatMap((line) => readCancellations(order, line));
  for (const line of new Set(cancellations.map((cancellation) => cancellation.line))) {
    checkQuantity(order, line, cancellations);
  }
  for (const { line, quantity, reason } of cancellations) {
    moveUnits(line, ["Created", "Acknowledged"], quantity, (taken) => ({
      status: "Cancelled",
      quantity: taken.quantity,
      cancellationReason: reason,
    }));
  }
  markChanged(
    world,
    order,
    cancellations.map(({ line }) => line),
  );
  const { correlationId } = request;
  recordEffect(world, order, { kind: "cancel", source: "api", correlationId }, cancellations);
  return orderReply(order, request, world);
}

function readCancellations(
  order: SimulatedOrder,
  bodyLine: z.infer<typeof cancelLine>,
): Cancellation[] {
  const line = requireLine(order, bodyLine.lineNumber);
  if (quantityIn(line, "Created", "Acknowledged") === 0) {
    throw terminalError(order, line);
  }
  return bodyLine.orderLineStatuses.orderLineStatus.map((status) => {
    checkReason(status.cancellationReason, line);
    const quantity = Number(status.statusQuantity.amount);
    return { line, quantity, reason: status.cancellationReason };
  });
}

function checkReason(reason: string, line: SimulatedLine): void {
  if (!REASONS.includes(reason)) {
    throw orderError("cancellationReason", `Cancellation reason ${reason} is not supported`);
  }
  // Sellers may not attribute their own cancellations to the buyer.
  if (reason === "CUSTOMER_REQUESTED_SELLER_TO_CANCEL" && !line.intentToCancel) {
    const fault = `is only for lines that the buyer requested to cancel; line number ${line.lineNumber}`;
    throw orderError("cancellationReason", `Cancellation reason ${reason} ${fault} is not one`);
  }
}

function checkQuantity(
  order: SimulatedOrder,
  line: SimulatedLine,
  cancellations: Cancellation[],
): void {
  const requested = cancellations
    .filter((cancellation) => cancellation.line === line)
    .reduce((sum, cancellation) => sum + cancellation.quantity, 0);
  if (requested > quantityIn(line, "Created", "Acknowledged")) {
    const call = `Failed when called cancel API for ${order.purchaseOrderId}.`;
    throw callError(`${call} Some or All Line(s)/Qty cannot be Cancelled`);
  }
}
