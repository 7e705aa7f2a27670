import { orderError } from "../../http/errors";
import type { SellerRequest } from "../../http/route";
import { recordEffect, markChanged } from "../../state/changes";
import type { Portion, SimulatedLine, SimulatedOrder, Tracking } from "../../state/order";
import { mergePortions, quantityIn } from "../../state/portions";
import type { World } from "../../state/world";
import { lineError, requireLine, terminalError } from "./find";
import type { ShipBodyLine, ShipBodyStatus } from "./ship-body";
import { readTracking } from "./tracking";

const HOUR = 3_600_000;

interface Correction {
  line: SimulatedLine;
  portion: Portion;
  tracking: Tracking;
}

/** `processMode: PARTIAL_UPDATE`: replaces the tracking of recently shipped units. */
export function correctTracking(
  order: SimulatedOrder,
  lines: ShipBodyLine[],
  request: SellerRequest,
  world: World,
): void {
  const corrections = lines.flatMap((bodyLine) => {
    const line = requireLine(order, bodyLine.lineNumber);
    return bodyLine.orderLineStatuses.orderLineStatus.map((status) => {
      const portion = findShipment(order, line, bodyLine, status);
      rejectLate(order, line, portion, world);
      return { line, portion, tracking: readTracking(status.trackingInfo, line.lineNumber) };
    });
  });
  const changed = corrections.map((correction) => apply(correction));
  const touched = corrections.map(({ line }) => line);
  for (const line of touched) {
    line.portions = mergePortions(line.portions);
  }
  markChanged(world, order, touched);
  const { correlationId } = request;
  recordEffect(world, order, { kind: "track", source: "api", correlationId }, changed);
}

function apply({ line, portion, tracking }: Correction) {
  const replaced = portion.tracking?.trackingNumber;
  portion.tracking = tracking;
  return { line, quantity: portion.quantity, tracking, replaced };
}

/**
 * Finds the shipment of the line to correct. If there are several, `currentTrackingInfo` must name one; by the tracking
 * number, which is an assumption.
 */
function findShipment(
  order: SimulatedOrder,
  line: SimulatedLine,
  bodyLine: ShipBodyLine,
  status: ShipBodyStatus,
): Portion {
  const shipments = line.portions.filter((portion) => portion.status === "Shipped");
  const [only] = shipments;
  if (!only) {
    throw quantityIn(line, "Created", "Acknowledged") > 0
      ? lineError(order, line.lineNumber, "is not in SHIPPED status")
      : terminalError(order, line);
  }
  const current = status.currentTrackingInfo ?? bodyLine.currentTrackingInfo;
  const named = shipments.find(
    (portion) => portion.tracking?.trackingNumber === current?.trackingNumber,
  );
  const shipment = current || shipments.length > 1 ? named : only;
  if (!shipment || Number(status.statusQuantity.amount) > shipment.quantity) {
    const fault = shipment ? "that shipment has fewer units" : "no shipment matches, or several do";
    throw orderError("currentTrackingInfo", `Line number ${line.lineNumber}: ${fault}`);
  }
  return shipment;
}

function rejectLate(
  order: SimulatedOrder,
  line: SimulatedLine,
  portion: Portion,
  world: World,
): void {
  const hours = world.settings.trackingEditHours;
  if (world.clock.now() - (portion.shippedAt ?? 0) > hours * HOUR) {
    const fault = `was shipped more than ${hours} hours ago, so its tracking cannot be changed`;
    throw lineError(order, line.lineNumber, fault);
  }
}
