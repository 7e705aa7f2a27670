import type { WalmartCarrier } from "./walmart-carriers";

/** Names of one company. */
const FAMILIES: readonly (readonly WalmartCarrier[])[] = [
  ["UPS", "UPSMI"],
  ["FedEx", "FDX", "FEDEXSP"],
  ["USPS", "USPS First Class Mail"],
  ["DHL", "DHL Ecommerce - US"],
  ["OnTrac", "LS"],
];

/** Carriers that never hand a parcel over to a post office. All others may send under a number of one. */
const OWN_DELIVERY = new Set<WalmartCarrier>(["UPS", "FedEx", "FDX", "OnTrac", "LS", "DHL"]);

/** Carriers with numbers that nobody else has. */
const UNMISTAKABLE = new Set<WalmartCarrier>(["UPS", "OnTrac"]);

/** Carriers whose numbers are plain digits with a check digit, which numbers of others satisfy by chance. */
const BY_CHANCE = new Set<WalmartCarrier>(["FedEx", "DHL", "DHL Ecommerce - US"]);

/** Whether both are names of one company. */
export function isSameCompany(one: WalmartCarrier, other: WalmartCarrier): boolean {
  return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

/**
 * Whether a parcel with a number of one carrier cannot be a parcel of another.
 *
 * - `surely`: the number decides.
 * - `likely`: the number fits, and the named carrier has numbers of another form.
 * - `no`: it may be, as consolidators use the numbers of post offices.
 */
export function contradicts(
  recognized: WalmartCarrier,
  named: WalmartCarrier,
): "surely" | "likely" | "no" {
  if (isSameCompany(recognized, named)) return "no";
  if (UNMISTAKABLE.has(recognized)) return "surely";
  const hasOwnForm = FAMILIES.some((family) => family.includes(named));
  if (BY_CHANCE.has(recognized)) return hasOwnForm ? "likely" : "no";
  // What is left are numbers of post offices. UPS Mail Innovations uses those of USPS, and is often called UPS.
  if (named === "UPS") return "likely";
  return OWN_DELIVERY.has(named) ? "surely" : "no";
}
