import { bareTrackingNumber, removeSeparators } from "./bare-tracking-number";
import { recognizeCarrier } from "./recognize-carrier";
import { carrierByShape } from "./tracking-shape";
import type { WalmartCarrier } from "./walmart-carriers";

/** Carriers whose numbers are letters and digits only. */
const WITHOUT_SEPARATORS = new Set<string>([
  "UPS", "UPSMI", "USPS", "USPS First Class Mail", "FedEx", "FDX", "FEDEXSP", "OnTrac", "LS", "DHL",
  "DHL Ecommerce - US", "China Post", "India Post", "Royal Mail", "Canada Post", "Japan Post",
  "Deutsche Post", "Correos de Mexico", "PostNord Sweden", "Yanwen", "YunExpress", "4PX", "SF Express",
] satisfies WalmartCarrier[]); // prettier-ignore

/** Removes the spaces that people and labels put into a tracking number. */
export function cleanTrackingNumber(number: string | null | undefined): string {
  return (number ?? "").replace(/[\s\u200B\uFEFF]/g, "");
}

/**
 * A tracking number as it is sent to Walmart, which rejects special characters: without separators if the carrier's
 * numbers have none. Those of a carrier that is not known keep theirs, because they may belong to the number.
 *
 * @param carrier the parcel's carrier, if it is known
 */
export function sentTrackingNumber(
  number: string | null | undefined,
  carrier?: string | null,
): string {
  const bare = bareTrackingNumber(number);
  const isPlain =
    // With letters and in no known shape, it is none of the carrier's usual numbers.
    (WITHOUT_SEPARATORS.has(carrier ?? "") && /^\d+$/.test(bare)) ||
    recognizeCarrier(bare) !== undefined ||
    carrierByShape(bare) !== undefined;
  // The case is kept: only separators are certain to be none of the number.
  return isPlain ? removeSeparators(number) : cleanTrackingNumber(number);
}

interface OrderOfParcel {
  purchaseOrderId?: string | null;
  customerOrderId?: string | null;
  /** The parcel's carrier, if it is known. */
  carrier?: string | null;
}

/**
 * What is wrong with a tracking number; `null` if nothing is. Walmart requires letters, digits and inner hyphens, rejects
 * the order's own number, and rates sellers by their share of valid numbers.
 */
export function trackingNumberFault(
  number: string | null | undefined,
  order: OrderOfParcel = {},
): "missing" | "characters" | "order_number" | null {
  const cleaned = sentTrackingNumber(number, order.carrier);
  if (cleaned === "") return "missing";
  if (!/^[a-z0-9-]+$/i.test(cleaned) || !/[a-z0-9]/i.test(cleaned)) return "characters";
  const bare = bareTrackingNumber(cleaned);
  return bare === order.purchaseOrderId || bare === order.customerOrderId ? "order_number" : null;
}

/** Explains to the merchant what is wrong with a tracking number; `null` if nothing is. */
export function trackingNumberProblem(
  number: string | null | undefined,
  order: OrderOfParcel = {},
): string | null {
  const cleaned = sentTrackingNumber(number, order.carrier);
  switch (trackingNumberFault(number, order)) {
    case "missing":
      return "The tracking number is missing. Enter the carrier's number.";
    case "characters":
      return `The tracking number "${cleaned}" has characters that Walmart rejects. Use only letters, digits and hyphens.`;
    case "order_number":
      return `The tracking number "${cleaned}" is Walmart's order number. Enter the carrier's number.`;
    case null:
      return null;
  }
}
