import { randomInt } from "node:crypto";
import type { Tracking } from "../state/order";

/** Creates the tracking data of a shipment that somebody else reported. */
export function generateTracking(methodCode: string, now: number): Tracking {
  const trackingNumber = `9400${randomInt(1e9, 1e10)}${randomInt(1e7, 1e8)}`;
  return {
    shipDateTime: now,
    carrier: "USPS",
    methodCode,
    trackingNumber,
    trackingURL: `https://tools.usps.com/go/TrackConfirmAction?tLabels=${trackingNumber}`,
  };
}
