import {
  dhl,
  fedex,
  getTracking,
  ontrac,
  s10,
  type TrackingCourier,
  ups,
  usps,
} from "ts-tracking-number";
import { bareTrackingNumber } from "./bare-tracking-number";
import { POST_OFFICES } from "./tracking-shape";
import type { WalmartCarrier } from "./walmart-carriers";

/**
 * In order of certainty: a UPS or OnTrac number is unambiguous, while one in ten numbers of the right length is also
 * valid for FedEx, and one in seven for DHL. Amazon's carrier, which the library knows too, is missing because Walmart
 * does not accept it.
 */
const COURIERS: readonly [
  TrackingCourier,
  (number: string, format: string) => WalmartCarrier | undefined,
][] = [
  [ups, () => "UPS"],
  [ontrac, () => "OnTrac"],
  [s10, (number) => POST_OFFICES[number.slice(-2)]],
  [usps, (number) => (isSmartPost(number) ? "FEDEXSP" : "USPS")],
  [fedex, (_, format) => (format.includes("SmartPost") ? "FEDEXSP" : "FedEx")],
  [dhl, (_, format) => (format.includes("E-Commerce") ? "DHL Ecommerce - US" : "DHL")],
];

/** Recognizes the carrier of a tracking number by its format and check digit; `undefined` if it is not certain. */
export function recognizeCarrier(trackingNumber: string): WalmartCarrier | undefined {
  const number = bareTrackingNumber(trackingNumber);
  for (const [courier, carrierOf] of COURIERS) {
    const format = getTracking(number, [courier])?.name;
    const carrier = format === undefined ? undefined : carrierOf(number, format);
    if (carrier) return carrier;
  }
  return undefined;
}

/** FedEx hands its economy parcels over to USPS, under a USPS number with its own mailer id. */
function isSmartPost(number: string): boolean {
  return /^(?:420\d{5})?92612\d{17}$/.test(number) && getTracking(number, [fedex]) !== undefined;
}
