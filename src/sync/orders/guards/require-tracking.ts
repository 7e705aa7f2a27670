import { MedusaError } from "@medusajs/framework/utils";
import {
  cleanTrackingNumber,
  resolveCarrier,
  sentTrackingNumber,
  toWalmartCarrier,
  trackingNumberProblem,
} from "../../../mapping";
import type { TrackPayload } from "../../messages/track/payload";

/** New tracking details for a parcel, as entered by a merchant. */
export interface TrackingChange {
  /** The current tracking number of the parcel. */
  tracking_number: string;
  /** May be unchanged if only the carrier or the link changes. */
  new_tracking_number: string;
  /** Carrier as entered; recognized from the number if omitted. */
  carrier?: string | null;
  tracking_url?: string | null;
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized?: boolean;
  actor_id?: string | null;
}

/** What a merchant does about each kind of problem, and the field that it is about. */
const FIXES = {
  number: {
    field: "new_tracking_number",
    fix: "To send it all the same, add a tracking link (tracking_url) or set allow_unrecognized.",
  },
  carrier: {
    field: "carrier",
    fix: 'Enter a carrier that Walmart supports (for example "UPS"), or add a tracking link that starts with https:// (tracking_url).',
  },
  both: { field: "carrier", fix: "Correct the number or the carrier." },
} as const;

/**
 * The payload of a tracking change.
 *
 * @throws MedusaError (INVALID_DATA) that names the field and what to do
 */
export function requireTracking(
  input: TrackingChange,
  order: { purchase_order_id: string; customer_order_id: string | null },
): TrackPayload {
  const given = input.new_tracking_number;
  const problem = trackingNumberProblem(given, {
    carrier: toWalmartCarrier(input.carrier ?? ""),
    purchaseOrderId: order.purchase_order_id,
    customerOrderId: order.customer_order_id,
  });
  if (problem) throw invalid(`new_tracking_number: ${problem}`);
  const carrier = resolveCarrier({
    carrier: input.carrier ?? null,
    trackingNumber: given,
    trackingUrl: input.tracking_url ?? null,
    allowUnrecognized: input.allow_unrecognized,
    isStrict: true,
  });
  if (!carrier.ok) {
    const { field, fix } = FIXES[carrier.about];
    throw invalid(`${field}: ${carrier.cause} ${fix}`);
  }
  return {
    current: cleanTrackingNumber(input.tracking_number),
    tracking_number: sentTrackingNumber(given, carrier.carrier),
    tracking_url: carrier.trackingUrl ?? null,
    carrier: carrier.carrier ?? null,
    other_carrier: carrier.otherCarrier ?? null,
    actor_id: input.actor_id ?? null,
  };
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
