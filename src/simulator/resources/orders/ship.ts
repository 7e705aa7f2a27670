import { readJson } from "../../http/read-json";
import { orderError } from "../../http/errors";
import type { Reply, SellerRequest } from "../../http/route";
import { recordEffect, markChanged } from "../../state/changes";
import type { SimulatedLine, SimulatedOrder, Tracking } from "../../state/order";
import { moveUnits, quantityIn } from "../../state/portions";
import type { World } from "../../state/world";
import { callError, lineError, rejectWfs, requireLine, requireOrder, terminalError } from "./find";
import { orderReply } from "./get";
import { shipBody, type ShipBodyLine } from "./ship-body";
import { correctTracking } from "./track";
import { readTracking } from "./tracking";

const DAY = 86_400_000;

interface Parcel {
  line: SimulatedLine;
  quantity: number;
  tracking: Tracking;
  sellerOrderId: string;
}

/** `POST /v3/orders/{purchaseOrderId}/shipping`: all of the call or nothing. */
export function shipLines(request: SellerRequest, world: World): Reply {
  const { orderShipment } = readJson(request, shipBody, "GMP_ORDER_API");
  const order = requireOrder(request, world);
  rejectWfs(order);
  const lines = orderShipment.orderLines.orderLine;
  if (orderShipment.processMode === "PARTIAL_UPDATE") {
    correctTracking(order, lines, request, world);
    return orderReply(order, request, world);
  }
  rejectOldOrder(order, world);
  const parcels = lines.flatMap((line) => readParcels(order, line));
  for (const line of new Set(parcels.map((parcel) => parcel.line))) {
    checkQuantity(order, line, parcels);
  }
  const shippedAt = world.clock.now();
  for (const { line, quantity, tracking, sellerOrderId } of parcels) {
    line.sellerOrderId = sellerOrderId;
    moveUnits(line, ["Acknowledged"], quantity, (taken) => ({
      status: "Shipped",
      quantity: taken.quantity,
      tracking,
      shippedAt,
    }));
  }
  markChanged(
    world,
    order,
    parcels.map(({ line }) => line),
  );
  const { correlationId } = request;
  recordEffect(world, order, { kind: "ship", source: "api", correlationId }, parcels);
  return orderReply(order, request, world);
}

function readParcels(order: SimulatedOrder, bodyLine: ShipBodyLine): Parcel[] {
  const line = requireLine(order, bodyLine.lineNumber);
  if (quantityIn(line, "Created", "Acknowledged") === 0) {
    throw terminalError(order, line);
  }
  if (line.intentToCancel && bodyLine.intentToCancelOverride !== true) {
    const fault = `The buyer requested to cancel the Line: ${line.lineNumber}`;
    throw orderError("intentToCancelOverride", `${fault} of PO: ${order.purchaseOrderId}`);
  }
  return bodyLine.orderLineStatuses.orderLineStatus.map((status) => ({
    line,
    quantity: Number(status.statusQuantity.amount),
    tracking: readTracking(status.trackingInfo, line.lineNumber),
    sellerOrderId: bodyLine.sellerOrderId,
  }));
}

function checkQuantity(order: SimulatedOrder, line: SimulatedLine, parcels: Parcel[]): void {
  const requested = parcels
    .filter((parcel) => parcel.line === line)
    .reduce((sum, parcel) => sum + parcel.quantity, 0);
  const shippable = quantityIn(line, "Acknowledged");
  if (requested <= shippable) {
    return;
  }
  // Units that are not acknowledged cannot be shipped. Walmart's real text is not known.
  if (requested <= shippable + quantityIn(line, "Created")) {
    throw lineError(order, line.lineNumber, "is in CREATED status");
  }
  const call = `Failed when called shipConfirm API for ${order.purchaseOrderId}.`;
  throw callError(`${call} Qty OverShipped : Some or All Line(s)/Qty cannot be Shipped`);
}

function rejectOldOrder(order: SimulatedOrder, world: World): void {
  const { shipWithinDays } = world.settings;
  if (world.clock.now() - order.orderDate > shipWithinDays * DAY) {
    throw callError(`The PO: ${order.purchaseOrderId} is older than ${shipWithinDays} days`);
  }
}
