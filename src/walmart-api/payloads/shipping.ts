import { createChecks } from "./check";
import type { ShipmentLine, ShipmentPackage, ShipOptions } from "./types";

const check = createChecks("orders.ship");

/**
 * Body of `POST /v3/orders/{po}/shipping`: one status entry for each package of a line. Throws `WalmartError` of kind
 * `rejected` that names the field if something is missing.
 */
export function toShippingPayload(shipment: ShipmentLine[], { processMode }: ShipOptions = {}) {
  const orderLine = check.some("shipment", shipment).map((line) => ({
    lineNumber: check.text("lineNumber", line.lineNumber),
    sellerOrderId: check.text("sellerOrderId", line.sellerOrderId, 30),
    intentToCancelOverride: line.intentToCancelOverride ?? false,
    orderLineStatuses: { orderLineStatus: check.some("packages", line.packages).map(toStatus) },
  }));
  return { orderShipment: { ...(processMode && { processMode }), orderLines: { orderLine } } };
}

function toStatus(parcel: ShipmentPackage) {
  const trackingURL = parcel.trackingUrl?.trim();
  return {
    status: "Shipped",
    statusQuantity: check.quantity("quantity", parcel.quantity),
    trackingInfo: {
      shipDateTime: check.instant("shippedAt", parcel.shippedAt),
      carrierName: toCarrier(parcel),
      methodCode: check.text("methodCode", parcel.methodCode),
      trackingNumber: check.text("trackingNumber", parcel.trackingNumber),
      ...(trackingURL && { trackingURL }),
    },
    ...toReplaced(parcel),
  };
}

/** Walmart links the tracking page of its own carriers; for any other the seller has to. */
function toCarrier({ carrier, otherCarrier, trackingUrl }: ShipmentPackage) {
  if (carrier?.trim() && otherCarrier?.trim()) {
    return check.refuse("carrier", "and otherCarrier exclude each other: give one");
  }
  if (!otherCarrier?.trim()) return { carrier: check.text("carrier", carrier) };
  if (!trackingUrl?.trim())
    check.refuse("trackingUrl", `is needed with the other carrier "${otherCarrier}"`);
  return { otherCarrier: otherCarrier.trim() };
}

/** Which of several shipments a correction means. Where Walmart expects it is conjecture: change it here. */
function toReplaced({ replacesTrackingNumber }: ShipmentPackage) {
  return replacesTrackingNumber?.trim()
    ? { currentTrackingInfo: { trackingNumber: replacesTrackingNumber.trim() } }
    : {};
}
