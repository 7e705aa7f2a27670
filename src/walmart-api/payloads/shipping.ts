import { createChecks } from "./checks";
import type { ShipmentLine, ShipmentPackage, ShipOptions } from "./types";

const check = createChecks("orders.ship");

/**
 * Builds the body of `POST /v3/orders/{po}/shipping`: one status entry per package of a line. Throws `WalmartError` of
 * kind `rejected` that names the field if one is missing.
 */
export function toShippingPayload(shipment: ShipmentLine[], { processMode }: ShipOptions = {}) {
  const orderLine = check.nonEmpty("shipment", shipment).map((line) => ({
    lineNumber: check.text("lineNumber", line.lineNumber),
    sellerOrderId: check.text("sellerOrderId", line.sellerOrderId, 30),
    intentToCancelOverride: line.intentToCancelOverride ?? false,
    orderLineStatuses: { orderLineStatus: check.nonEmpty("packages", line.packages).map(toStatus) },
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

/** Walmart links to the tracking page of its own carriers; for any other the seller must provide the URL. */
function toCarrier({ carrier, otherCarrier, trackingUrl }: ShipmentPackage) {
  if (carrier?.trim() && otherCarrier?.trim()) {
    return check.reject("carrier", "and otherCarrier exclude each other: pass only one");
  }
  if (!otherCarrier?.trim()) return { carrier: check.text("carrier", carrier) };
  if (!trackingUrl?.trim())
    check.reject("trackingUrl", `is required with the other carrier "${otherCarrier}"`);
  return { otherCarrier: otherCarrier.trim() };
}

/**
 * The shipment that a tracking correction replaces. Walmart does not document where it expects it: this is an
 * assumption.
 */
function toReplaced({ replacesTrackingNumber }: ShipmentPackage) {
  return replacesTrackingNumber?.trim()
    ? { currentTrackingInfo: { trackingNumber: replacesTrackingNumber.trim() } }
    : {};
}
