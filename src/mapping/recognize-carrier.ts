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
import { cleanTrackingNumber } from "./tracking-number";
import type { WalmartCarrier } from "./walmart-carriers";

/** Post offices by the country code at the end of an international tracking number (UPU S10). */
const POST_OFFICES: Record<string, WalmartCarrier> = {
  US: "USPS",
  CN: "China Post",
  IN: "India Post",
  GB: "Royal Mail",
  CA: "Canada Post",
  JP: "Japan Post",
  DE: "Deutsche Post",
  MX: "Correos de Mexico",
  SE: "PostNord Sweden",
};

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
  const number = cleanTrackingNumber(trackingNumber).replaceAll("-", "").toUpperCase();
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
