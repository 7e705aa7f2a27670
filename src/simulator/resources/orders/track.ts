import { orderError } from "../../http/errors";
import type { SellerRequest } from "../../http/route";
import { recordEffect, touch } from "../../state/changes";
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

/** `processMode: PARTIAL_UPDATE`: other tracking for units that were shipped a little while ago. */
export function correctTracking(
  order: SimulatedOrder,
  lines: ShipBodyLine[],
  request: SellerRequest,
  world: World,
): void {
  const corrections = lines.flatMap((asked) => {
    const line = requireLine(order, asked.lineNumber);
    return asked.orderLineStatuses.orderLineStatus.map((status) => {
      const portion = findShipment(order, line, asked, status);
      refuseLate(order, line, portion, world);
      return { line, portion, tracking: readTracking(status.trackingInfo, line.lineNumber) };
    });
  });
  const changed = corrections.map((correction) => apply(correction));
  const touched = corrections.map(({ line }) => line);
  for (const line of touched) {
    line.portions = mergePortions(line.portions);
  }
  touch(world, order, touched);
  const { correlationId } = request;
  recordEffect(world, order, { kind: "track", source: "api", correlationId }, changed);
}

function apply({ line, portion, tracking }: Correction) {
  const replaced = portion.tracking?.trackingNumber;
  portion.tracking = tracking;
  return { line, quantity: portion.quantity, tracking, replaced };
}

/**
 * Which shipment of the line is meant. With several ones `currentTrackingInfo` has to name it; that it does so by the
 * tracking number is conjecture.
 */
function findShipment(
  order: SimulatedOrder,
  line: SimulatedLine,
  asked: ShipBodyLine,
  status: ShipBodyStatus,
): Portion {
  const shipments = line.portions.filter((portion) => portion.status === "Shipped");
  const [only] = shipments;
  if (!only) {
    throw quantityIn(line, "Created", "Acknowledged") > 0
      ? lineError(order, line.lineNumber, "is not in SHIPPED status")
      : terminalError(order, line);
  }
  const current = status.currentTrackingInfo ?? asked.currentTrackingInfo;
  const named = shipments.find(
    (portion) => portion.tracking?.trackingNumber === current?.trackingNumber,
  );
  const shipment = current || shipments.length > 1 ? named : only;
  if (!shipment || Number(status.statusQuantity.amount) > shipment.quantity) {
    const fault = shipment ? "more units than that shipment has" : "no shipment or several fit";
    throw orderError("currentTrackingInfo", `Line number ${line.lineNumber}: ${fault}`);
  }
  return shipment;
}

function refuseLate(
  order: SimulatedOrder,
  line: SimulatedLine,
  portion: Portion,
  world: World,
): void {
  const hours = world.settings.trackingEditHours;
  if (world.clock.now() - (portion.shippedAt ?? 0) > hours * HOUR) {
    const fault = `was shipped more than ${hours} hours ago; its tracking cannot be changed`;
    throw lineError(order, line.lineNumber, fault);
  }
}
