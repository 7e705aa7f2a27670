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

/** Post offices by the country at the end of an international postal number (UPU S10). */
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
 * In the order of trust: a UPS or OnTrac number cannot be anything else, while any tenth number of
 * the right length passes for one of FedEx, and any seventh for one of DHL. Amazon's carrier, which
 * the library knows too, is none that Walmart accepts.
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

/** The carrier that a tracking number belongs to by its form and check digit, if any is certain. */
export function recogniseCarrier(trackingNumber: string): WalmartCarrier | undefined {
  const number = cleanTrackingNumber(trackingNumber).replaceAll("-", "").toUpperCase();
  for (const [courier, carrierOf] of COURIERS) {
    const format = getTracking(number, [courier])?.name;
    const carrier = format === undefined ? undefined : carrierOf(number, format);
    if (carrier) return carrier;
  }
  return undefined;
}

/** FedEx hands its economy parcels to USPS under a USPS number with a mailer of its own. */
function isSmartPost(number: string): boolean {
  return /^(?:420\d{5})?92612\d{17}$/.test(number) && getTracking(number, [fedex]) !== undefined;
}
