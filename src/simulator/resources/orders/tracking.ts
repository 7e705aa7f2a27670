import { orderError } from "../../http/errors";
import { METHOD_CODES, type Tracking } from "../../state/order";
import { CARRIERS } from "./carriers";
import type { ShipBodyStatus } from "./ship-body";

/** Validates the tracking data of a shipping call. */
export function readTracking(info: ShipBodyStatus["trackingInfo"], lineNumber: string): Tracking {
  if (!(METHOD_CODES as readonly string[]).includes(info.methodCode)) {
    throw orderError("methodCode", `Method code is not supported in line number ${lineNumber}`);
  }
  const { carrier, otherCarrier } = info.carrierName;
  if (Boolean(carrier) === Boolean(otherCarrier)) {
    const fault = carrier ? "carrier and otherCarrier exclude each other" : "carrier is required";
    throw orderError("carrierName", `${fault} in line number ${lineNumber}`);
  }
  if (carrier && !CARRIERS.has(carrier)) {
    throw orderError("carrier", `Carrier ${carrier} is not supported in line number ${lineNumber}`);
  }
  if (otherCarrier && !info.trackingURL) {
    const fault = "trackingURL is required with otherCarrier";
    throw orderError("trackingURL", `${fault} in line number ${lineNumber}`);
  }
  if (info.trackingURL && !/^https?:\/\/\S+$/.test(info.trackingURL)) {
    throw orderError("trackingURL", `trackingURL is not a valid URL in line number ${lineNumber}`);
  }
  return {
    shipDateTime: info.shipDateTime,
    ...(carrier ? { carrier } : { otherCarrier }),
    methodCode: info.methodCode,
    trackingNumber: info.trackingNumber,
    ...(info.trackingURL && { trackingURL: info.trackingURL }),
  };
}
