import type { Portion, SimulatedLine, Tracking } from "../../state/order";
import { toQuantity } from "./render-shape";

/** Renders one entry per status, and per parcel if there is one. */
export function renderStatuses(line: SimulatedLine) {
  const funded = line.fundedUnits
    ? [renderPortion({ status: "Refund", quantity: line.fundedUnits })]
    : [];
  return [...line.portions.map((portion) => renderPortion(portion)), ...funded];
}

function renderPortion(portion: Portion) {
  return {
    status: portion.status,
    statusQuantity: toQuantity(portion.quantity),
    ...(portion.cancellationReason && { cancellationReason: portion.cancellationReason }),
    ...(portion.tracking && { trackingInfo: renderTracking(portion.tracking) }),
  };
}

function renderTracking(tracking: Tracking) {
  const { carrier, otherCarrier } = tracking;
  return {
    shipDateTime: tracking.shipDateTime,
    carrierName: otherCarrier ? { otherCarrier } : { carrier },
    methodCode: tracking.methodCode,
    trackingNumber: tracking.trackingNumber,
    ...(tracking.trackingURL && { trackingURL: tracking.trackingURL }),
  };
}
