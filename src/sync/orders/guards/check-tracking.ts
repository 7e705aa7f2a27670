import { MedusaError } from "@medusajs/framework/utils";
import {
  type ResolvedCarrier,
  resolveCarrier,
  toWalmartCarrier,
  trackingNumberProblem,
} from "../../../mapping";

/** A parcel's tracking, as entered where `allow_unrecognized` can be given. */
export interface TrackingInput {
  tracking_number: string;
  /** Recognized from the number if left out. */
  carrier?: string | null;
  /** From the account's carrier map. */
  mapped?: string | null;
  tracking_url?: string | null;
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized?: boolean;
}

/** The names of the fields in the request. */
interface TrackingFields {
  number: string;
  carrier: string;
}

/** What a merchant does about each kind of problem. */
const FIXES = {
  number: "To send it all the same, add a tracking link (tracking_url) or set allow_unrecognized.",
  carrier:
    'Enter a carrier that Walmart supports (for example "UPS"), or add a tracking link that starts with https:// (tracking_url).',
  both: "Correct the number or the carrier.",
} as const;

/**
 * The carrier of a parcel whose tracking Walmart accepts.
 *
 * @throws MedusaError (INVALID_DATA) that begins with the field and says what to do
 */
export function checkTracking(
  input: TrackingInput,
  order: { purchase_order_id: string; customer_order_id: string | null },
  fields: TrackingFields,
): Extract<ResolvedCarrier, { ok: true }> {
  const problem = trackingNumberProblem(input.tracking_number, {
    carrier: toWalmartCarrier(input.carrier ?? ""),
    purchaseOrderId: order.purchase_order_id,
    customerOrderId: order.customer_order_id,
  });
  if (problem) throw invalid(`${fields.number}: ${problem}`);
  const carrier = resolveCarrier({
    carrier: input.carrier ?? null,
    mapped: input.mapped ?? null,
    trackingNumber: input.tracking_number,
    trackingUrl: input.tracking_url ?? null,
    allowUnrecognized: input.allow_unrecognized,
    isStrict: true,
  });
  if (carrier.ok) return carrier;
  const field = carrier.about === "number" ? fields.number : fields.carrier;
  throw invalid(`${field}: ${carrier.cause} ${FIXES[carrier.about]}`);
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
